package org.qianfa.intake.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.qianfa.intake.Unreadable;
import org.qianfa.intake.source.SourceBuilder;

/**
 * The XML parts of an office document in its ZIP file, unpacked within limits. No part is written anywhere, and nothing that a part points to
 * outside the file is ever fetched.
 *
 * @param names of all parts, lower case
 */
public record OpcPackage(Map<String, byte[]> parts, Set<String> names) {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 200L << 20;
    private static final long MOST_KEPT = 48L << 20;

    public static OpcPackage unpack(byte[] file, SourceBuilder source) {
        var parts = new HashMap<String, byte[]>();
        var names = new TreeSet<String>();
        var unpacked = 0L;
        var kept = 0L;
        var buffer = new byte[1 << 16];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                if (!names.add(name) || names.size() > MOST_ENTRIES) throw new Unreadable("intake.hostile");
                var keep = name.endsWith(".xml") || name.endsWith(".rels");
                var part = new ByteArrayOutputStream();
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (keep) kept += read;
                    if (unpacked > MOST_UNPACKED || kept > MOST_KEPT) throw new Unreadable("intake.hostile");
                    if (keep) part.write(buffer, 0, read);
                    source.requireTimeLeft();
                }
                if (keep) parts.put(name, part.toByteArray());
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new Unreadable("intake.broken");
        }
        if (names.isEmpty()) throw new Unreadable("intake.broken");
        return new OpcPackage(parts, names);
    }

    public Optional<XmlElement> xmlPart(String name, SourceBuilder source) {
        return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)))
                .map(part -> XmlElement.parse(part, source));
    }

    public boolean hasPart(String name) {
        return names.contains(name);
    }

    /** What a part says of the parts that belong to it: their paths by id; links to the outside are left out. */
    public Map<String, String> relatedParts(String name, SourceBuilder source) {
        var folder = name.contains("/") ? name.substring(0, name.lastIndexOf('/') + 1) : "";
        var targets = new HashMap<String, String>();
        xmlPart(folder + "_rels/" + name.substring(folder.length()) + ".rels", source).stream()
                .flatMap(all -> all.childrenNamed("Relationship"))
                .filter(one -> !one.attribute("TargetMode").orElse("").equals("External"))
                .forEach(one -> one.attribute("Target")
                        .ifPresent(target -> targets.put(one.attribute("Id").orElse(""), path(folder, target))));
        return targets;
    }

    private static String path(String folder, String target) {
        return (target.startsWith("/") ? target.substring(1) : folder + target).toLowerCase(Locale.ROOT);
    }
}

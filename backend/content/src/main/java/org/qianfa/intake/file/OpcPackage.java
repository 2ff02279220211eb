package org.qianfa.intake.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    private static final UnpackingGuard.Limits OF_ALL =
            new UnpackingGuard.Limits(10_000, Long.MAX_VALUE, 200L << 20, Integer.MAX_VALUE);
    private static final UnpackingGuard.Limits OF_KEPT =
            new UnpackingGuard.Limits(10_000, Long.MAX_VALUE, 48L << 20, Integer.MAX_VALUE);

    public static OpcPackage unpack(byte[] file, SourceBuilder source) {
        var parts = new HashMap<String, byte[]>();
        var names = new TreeSet<String>();
        var all = new UnpackingGuard(OF_ALL, _ -> new Unreadable("intake.hostile"));
        var kept = new UnpackingGuard(OF_KEPT, _ -> new Unreadable("intake.hostile"));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                all.countEntries(1);
                if (!names.add(name)) throw new Unreadable("intake.hostile");
                if (isXml(name)) {
                    var part = new ByteArrayOutputStream();
                    copy(kept.guard(all.guard(zip)), part, source);
                    parts.put(name, part.toByteArray());
                } else copy(all.guard(zip), OutputStream.nullOutputStream(), source);
            }
        } catch (IOException | IllegalArgumentException _) {
            throw new Unreadable("intake.broken");
        }
        if (names.isEmpty()) throw new Unreadable("intake.broken");
        return new OpcPackage(parts, names);
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static void copy(InputStream part, OutputStream to, SourceBuilder source) throws IOException {
        var buffer = new byte[1 << 16];
        for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            to.write(buffer, 0, read);
            source.requireTimeLeft();
        }
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

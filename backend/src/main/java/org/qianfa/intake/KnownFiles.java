package org.qianfa.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Files that are not plain text, known by how they begin, and what to tell who brings one. */
final class KnownFiles {
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("PK\u0003\u0004", "intake.office"),
            Map.entry("PK\u0005\u0006", "intake.office"),
            Map.entry("\u00d0\u00cf\u0011\u00e0", "intake.office"),
            Map.entry("{\\rtf", "intake.office"),
            Map.entry("%PDF", "intake.pdf"),
            Map.entry("\u0089PNG", "intake.picture"),
            Map.entry("\u00ff\u00d8\u00ff", "intake.picture"),
            Map.entry("GIF8", "intake.picture"),
            Map.entry("II*\0", "intake.picture"),
            Map.entry("MM\0*", "intake.picture"),
            Map.entry("RIFF", "intake.picture"),
            Map.entry("Rar!", "intake.archive"),
            Map.entry("7z\u00bc\u00af", "intake.archive"),
            Map.entry("\u001f\u008b", "intake.archive"));

    private KnownFiles() {}

    /** The key of the sentence for a file that is no plain text. */
    static Optional<String> complaint(byte[] file, String name) {
        var start = new String(file, 0, Math.min(file.length, 512), StandardCharsets.ISO_8859_1);
        return BEGINNINGS.entrySet().stream()
                .filter(beginning -> start.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> isHtml(start, name) ? Optional.of("intake.html") : Optional.empty());
    }

    private static boolean isHtml(String start, String name) {
        var begins = start.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(x?html?|mht(ml)?)")
                || begins.startsWith("<!doctype html")
                || begins.startsWith("<html");
    }
}

package org.qianfa.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Files that are not read, known by how they begin, and what to tell who brings one. */
final class UnsupportedFiles {
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";
    /** In UTF-8 with its mark. */
    private static final String OWN_CSV = "\u00ef\u00bb\u00bfkey,table,name,value";

    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("{\\rtf", "intake.rtf"),
            Map.entry("\u0089PNG", "intake.picture"),
            Map.entry("\u00ff\u00d8\u00ff", "intake.picture"),
            Map.entry("GIF8", "intake.picture"),
            Map.entry("II*\0", "intake.picture"),
            Map.entry("MM\0*", "intake.picture"),
            Map.entry("RIFF", "intake.picture"),
            Map.entry("BM", "intake.picture"),
            Map.entry("Rar!", "intake.archive"),
            Map.entry("7z\u00bc\u00af", "intake.archive"),
            Map.entry("\u001f\u008b", "intake.archive"));

    private UnsupportedFiles() {}

    /** The key of the sentence for a file that is not read. */
    static Optional<String> complaint(byte[] file) {
        if (FileOpener.startsWith(file, COMPOUND)) return Optional.of(complaintOfCompound(file));
        if (isOwnDataFile(file)) return Optional.of("intake.forPrograms");
        return BEGINNINGS.entrySet().stream()
                .filter(beginning -> FileOpener.startsWith(file, beginning.getKey()))
                .filter(beginning -> !beginning.getKey().equals("BM") || isBitmap(file))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Word and Excel before 2007, WPS of its own kind, and anything of today under a password are all in the same kind of box. */
    private static String complaintOfCompound(byte[] file) {
        var encrypted = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        return contains(file, encrypted) ? "intake.password" : "intake.oldOffice";
    }

    /** What the product itself writes for programs: its cells as CSV, its content as JSON (docs/exports.md). */
    private static boolean isOwnDataFile(byte[] file) {
        return FileOpener.startsWith(file, OWN_CSV)
                || (FileOpener.startsWith(file, "{")
                        && contains(file, "\"origin\"".getBytes(StandardCharsets.UTF_8))
                        && contains(file, "\"sections\"".getBytes(StandardCharsets.UTF_8))
                        && contains(file, "\"cells\"".getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isBitmap(byte[] file) {
        return file.length > 14 && file[6] == 0 && file[7] == 0 && file[8] == 0 && file[9] == 0;
    }

    private static boolean contains(byte[] file, byte[] part) {
        for (var from = 0; from + part.length <= file.length; from++) {
            var same = 0;
            while (same < part.length && file[from + same] == part[same]) same++;
            if (same == part.length) return true;
        }
        return false;
    }
}

package org.qianfa.inspection;

import java.util.Locale;
import java.util.Set;

/** What a file's name tells before anybody opens it. */
public final class FileNames {
    /** The old office formats too: a report in one of them must be named as unreadable, not passed over. */
    private static final Set<String> REPORTS = Set.of(
            "txt", "text", "md", "htm", "html", "xhtml", "mht", "mhtml", "docx", "doc", "wps", "rtf", "odt", "pdf",
            "ofd", "xlsx", "xls", "et", "ods", "csv", "tsv");

    private static final Set<String> ARCHIVES = Set.of("zip", "rar", "7z", "tar", "gz", "tgz");

    private FileNames() {}

    /** @param path with or without folders before the name */
    public static boolean couldBeReport(String path) {
        return !isHidden(path) && REPORTS.contains(ending(path));
    }

    static boolean isArchive(String path) {
        return !isHidden(path) && ARCHIVES.contains(ending(path));
    }

    public static boolean isZip(String path) {
        return ending(path).equals("zip");
    }

    /** What systems and office programs leave beside the files that people see. */
    private static boolean isHidden(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith(".") || name.startsWith("~$") || path.startsWith("__MACOSX/");
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

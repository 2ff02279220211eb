package org.qianfa.inspection;

import java.util.Locale;
import org.qianfa.intake.ReportFileKind;

/** What a file's name tells before anybody opens it. */
public final class FileNames {
    private FileNames() {}

    /** Whether it may be a report, one that cannot be read too. */
    public static boolean couldBeReport(String path) {
        return !isHidden(path)
                && ReportFileKind.ofName(path)
                        .filter(kind -> kind != ReportFileKind.ARCHIVE)
                        .isPresent();
    }

    static boolean isArchive(String path) {
        return !isHidden(path)
                && ReportFileKind.ofName(path)
                        .filter(kind -> kind == ReportFileKind.ARCHIVE)
                        .isPresent();
    }

    /** The one kind of archive that is opened. */
    public static boolean isZip(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** What systems and office programs leave beside the files that people see. */
    private static boolean isHidden(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith(".") || name.startsWith("~$") || path.startsWith("__MACOSX/");
    }
}

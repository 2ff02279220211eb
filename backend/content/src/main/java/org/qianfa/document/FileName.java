package org.qianfa.document;

import org.qianfa.form.ReportTitle;

/** How a report's file is called: its title, without what a file system does not take, and whether it is signed. */
public final class FileName {
    private static final int MOST = 80;

    private FileName() {}

    public static String forPaper(Paper paper, FileKind kind) {
        var title = paper.title().replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_").strip();
        if (title.isEmpty() || title.startsWith(".")) title = ReportTitle.SUBJECT;
        if (title.codePointCount(0, title.length()) > MOST)
            title = title.substring(0, title.offsetByCodePoints(0, MOST));
        return title + stateMark(paper.origin()) + "." + kind.key();
    }

    private static String stateMark(Origin origin) {
        return switch (origin) {
            case Origin.OfDraft draft -> "（草稿）";
            case Origin.OfRevision(var edition, var revision, var hash, var signed) ->
                signed ? "" : "（第" + revision + "稿）";
            case Origin.OfFile file -> "";
            case Origin.OfPublication publication -> "";
        };
    }
}

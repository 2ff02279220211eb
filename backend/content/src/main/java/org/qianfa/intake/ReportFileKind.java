package org.qianfa.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.text.Sentence;

/** Kinds of file that reports come in, by the endings of their names. What a file is when it is opened, says its content. */
public enum ReportFileKind {
    WORD(true, "docx"),
    PDF(true, "pdf"),
    WEB_PAGE(true, "htm", "html", "xhtml", "mht", "mhtml"),
    EXCEL(true, "xlsx"),
    TEXT(true, "txt", "text", "md", "csv", "tsv"),
    /** Reports too, and to be named as unreadable, not passed over. */
    OTHER_OFFICE(false, "doc", "wps", "rtf", "odt", "ofd", "xls", "et", "ods"),
    ARCHIVE(false, "zip", "rar", "7z", "tar", "gz", "tgz");

    /** The largest file that is opened. */
    public static final int MOST_MEGABYTES = 20;

    public static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    private final boolean read;

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<String> endings;

    ReportFileKind(boolean read, String... endings) {
        this.read = read;
        this.endings = List.of(endings);
    }

    /** @param name with or without folders before it */
    public static Optional<ReportFileKind> ofName(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    /** Whether reports are read in it. */
    public boolean isRead() {
        return read;
    }

    /** Endings of all kinds that are read, each with its dot. */
    public static String[] readEndings() {
        return readKinds()
                .flatMap(kind -> kind.endings.stream())
                .map(ending -> "." + ending)
                .toArray(String[]::new);
    }

    /** What may be brought, as one says it: "Word .docx、…或纯文本". */
    public static Sentence readable() {
        return Sentence.of(
                "intake.kinds", readKinds().map(ReportFileKind::sentence).toArray());
    }

    private Sentence sentence() {
        return Sentence.of("intake.kind." + this);
    }

    private static Stream<ReportFileKind> readKinds() {
        return Arrays.stream(values()).filter(ReportFileKind::isRead);
    }
}

package org.qianfa.document;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that a report can be written as. */
public enum FileKind {
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    HTML("html", "text/html;charset=UTF-8"),
    JSON("json", "application/json"),
    CSV("csv", "text/csv;charset=UTF-8");

    private final String key;
    private final String mediaType;

    FileKind(String key, String mediaType) {
        this.key = key;
        this.mediaType = mediaType;
    }

    /** As it is asked for, and how a file's name ends. */
    public String key() {
        return key;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<FileKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}

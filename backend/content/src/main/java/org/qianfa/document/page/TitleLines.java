package org.qianfa.document.page;

import java.util.List;

/** A title that does not fit into one line is broken where its sense allows it: behind the name of the organ (GB/T 9704-2012, 7.3.1). */
public final class TitleLines {
    /** 20 characters of 22 pt are 440 pt on a line of 442 pt. */
    private static final double FITTING = 20;

    private TitleLines() {}

    public static List<String> split(String title, String organName) {
        if (width(title) <= FITTING || organName.isBlank() || !title.startsWith(organName)) return List.of(title);
        var rest = title.substring(organName.length());
        return rest.isEmpty() ? List.of(title) : List.of(organName, rest);
    }

    public static double width(String text) {
        return text.codePoints().mapToDouble(point -> point < 0x2000 ? 0.5 : 1).sum();
    }
}

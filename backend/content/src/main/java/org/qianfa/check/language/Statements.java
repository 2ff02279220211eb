package org.qianfa.check.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts a section into sentences: at 。！？ and at line ends, but not where a list goes on in the next line. */
public final class Statements {
    private static final String ENDS = "。！？\n";
    private static final String GOES_ON = "：；，、";
    private static final int LONGEST = 2000;
    private static final int LONGEST_HEADING = 40;

    private Statements() {}

    public static List<Statement> split(int section, String text) {
        var normalized = new NormalizedText(text);
        var named = MaskedText.maskNames(normalized.text());
        var bare = MaskedText.maskDates(named);
        var found = new ArrayList<Statement>();
        var paragraph = new Statement.Paragraph(named, "", 0);
        var start = 0;
        for (var i = 0; i <= named.length(); i++) {
            if (i < named.length() && !isEnd(named, start, i)) continue;
            if (i > start) found.add(Statement.build(section, normalized, paragraph, bare, start, i));
            var cut = i < named.length() && ENDS.indexOf(named.charAt(i)) < 0;
            if (i < named.length() && named.charAt(i) == '\n') {
                var line = named.substring(Math.max(paragraph.start(), i - LONGEST_HEADING - 1), i);
                paragraph = new Statement.Paragraph(named, line.length() <= LONGEST_HEADING ? line : "", i + 1);
            }
            start = cut ? i : i + 1;
        }
        return List.copyOf(found);
    }

    private static boolean isEnd(String text, int start, int at) {
        if (at - start >= LONGEST) return true;
        var c = text.charAt(at);
        if (ENDS.indexOf(c) < 0) return false;
        return c != '\n' || at == start || GOES_ON.indexOf(text.charAt(at - 1)) < 0;
    }
}

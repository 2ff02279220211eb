package org.qianfa.process.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qianfa.text.ModelName;

/** A name of the model in one language, and where it breaks into lines. */
final class LabelText {
    private static final int CHARACTER = 13;
    private static final double LATIN = 0.56;
    private static final int FIRST_CHINESE = 0x2E80;

    private LabelText() {}

    static String name(@Nullable String inModel, Locale locale) {
        return inModel == null ? "" : new ModelName(inModel).in(locale);
    }

    /** @param width in the drawing's own units */
    static List<String> lines(String name, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var used = 0.0;
        for (var word : words(name)) {
            var needs = word.codePoints()
                    .mapToDouble(point -> point < FIRST_CHINESE ? CHARACTER * LATIN : CHARACTER)
                    .sum();
            if (used > 0 && used + needs > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
                used = 0;
            }
            line.append(word);
            used += needs;
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** Chinese breaks anywhere, English between words. */
    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        name.codePoints().forEach(point -> {
            word.appendCodePoint(point);
            if (point >= FIRST_CHINESE || point == ' ') {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        words.add(word.toString());
        return words;
    }
}

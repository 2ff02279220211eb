package org.qianfa.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qianfa.format.SectionForm;

/** A section's text as paragraphs; a heading inside it carries its level of GB/T 9704 as a class. */
final class Prose {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("^[一二三四五六七八九十]{1,3}、.*"),
            Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[）)].*"),
            Pattern.compile("^\\d{1,2}(、|[.．](?!\\d)).*"),
            Pattern.compile("^[（(]\\d{1,2}[）)].*"));

    private Prose() {}

    static void write(Html html, SectionForm section, String text) {
        var aspects = 0;
        for (var line :
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            // the form numbers the aspects （一） to （五）, however they were typed
            var aspect = section.aspect(line);
            if (aspect.isPresent() && aspects < NUMERALS.length()) {
                html.raw("<p class=\"level-2\">")
                        .text("（" + NUMERALS.charAt(aspects++) + "）"
                                + aspect.get().name())
                        .raw("</p>\n");
                continue;
            }
            var level = level(line);
            html.raw(level == 0 ? "<p>" : "<p class=\"level-" + level + "\">")
                    .text(line)
                    .raw("</p>\n");
        }
    }

    private static int level(String line) {
        return IntStream.range(0, LEVELS.size())
                .filter(level -> LEVELS.get(level).matcher(line).matches())
                .map(level -> level + 1)
                .findFirst()
                .orElse(0);
    }
}

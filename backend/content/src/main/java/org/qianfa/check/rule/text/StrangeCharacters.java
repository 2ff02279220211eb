package org.qianfa.check.rule.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.text.Sentence;

/**
 * characters that do not belong in text in simplified Chinese: traditional forms, radicals and compatibility forms that a PDF left
 * behind, private characters, and the mark of a character that was lost. One finding a character and section, at its first place.
 */
public final class StrangeCharacters implements Check {
    private static final String RULE = "X-16";
    private static final int MOST = 20;
    private static final int LOST = 0xFFFD;

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.form().sections().stream()
                .filter(SectionForm::isProse)
                .flatMap(section -> findIn(section.number(), report.content().text(section.number())));
    }

    private static Stream<Finding> findIn(int section, String text) {
        Map<Integer, Integer> first = new LinkedHashMap<>();
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var character = text.codePointAt(i);
            if (isStrange(character)) first.putIfAbsent(character, i);
        }
        if (first.size() > MOST)
            return Stream.of(Finding.plain(
                    RULE,
                    Severity.INFO,
                    Place.InSection.whole(section),
                    Sentence.of("check.characters", first.size()),
                    Sentence.of("check.character.remedy")));
        return first.entrySet().stream().map(found -> finding(section, text, found.getKey(), found.getValue()));
    }

    private static boolean isStrange(int character) {
        return character == LOST
                || Character.getType(character) == Character.PRIVATE_USE
                || StandardCharacters.standing(character) != character;
    }

    private static Finding finding(int section, String text, int character, int at) {
        var shown = Character.toString(character);
        var message = character == LOST || Character.getType(character) == Character.PRIVATE_USE
                ? Sentence.of(
                        "check.character.damaged",
                        Integer.toHexString(character).toUpperCase(java.util.Locale.ROOT))
                : Sentence.of("check.character", shown, Character.toString(StandardCharacters.standing(character)));
        return Finding.plain(
                RULE,
                Severity.INFO,
                Place.InSection.part(section, text, at, at + Character.charCount(character)),
                message,
                Sentence.of("check.character.remedy"));
    }
}

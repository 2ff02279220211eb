package org.qianfa.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.qianfa.text.PlainText;
import org.qianfa.text.Template;

/**
 * The texts of notices, {@code notices*.properties}: {@code KIND.title}, {@code KIND.text} to a person, {@code KIND.aloud} to a group. A name in
 * braces is a fact; a fact is put in as it is and never read as a template.
 */
public final class NoticeTemplates {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private NoticeTemplates() {}

    public static String title(NoticeKind kind, Map<String, String> facts, Locale language) {
        return oneLine(fill(words(language, kind + variant(facts) + ".title"), facts, language));
    }

    public static String text(NoticeKind kind, Map<String, String> facts, Locale language) {
        return fill(words(language, kind + variant(facts) + ".text"), facts, language);
    }

    /** What a robot says in a group. */
    public static String aloud(NoticeKind kind, Map<String, String> facts, Locale language) {
        return fill(words(language, kind + variant(facts) + ".aloud"), facts, language);
    }

    public static String words(Locale language, String key) {
        return bundle(language).getString(key);
    }

    /** A kind may read differently by its step, as reminders do before and after the due date. */
    private static String variant(Map<String, String> facts) {
        var step = facts.get("step");
        return step == null ? "" : "." + step;
    }

    private static String fill(String template, Map<String, String> facts, Locale language) {
        return Template.fill(template, fact -> {
            var value = facts.get(fact);
            if (value == null) throw new IllegalStateException("a notice lacks the fact " + fact);
            return read(fact, value, language);
        });
    }

    private static String read(String fact, String value, Locale language) {
        if (fact.equals("stage")) return words(language, "stage." + value);
        return DAY.matcher(value).matches() ? day(value, language) : value;
    }

    private static String day(String iso, Locale language) {
        return DateTimeFormatter.ofPattern(words(language, "day"), language).format(LocalDate.parse(iso));
    }

    private static String oneLine(String text) {
        return PlainText.only(text).replaceAll("\\s+", " ").strip();
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "notices",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

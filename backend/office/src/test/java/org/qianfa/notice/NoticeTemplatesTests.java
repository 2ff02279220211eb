package org.qianfa.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.deadline.reminder.Reminder;

class NoticeTemplatesTests {
    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("organ", "柳河镇人民政府"),
            Map.entry("year", "2025"),
            Map.entry("actor", "韩晓燕"),
            Map.entry("section", "3"),
            Map.entry("due", "2026-01-31"),
            Map.entry("days", "2"),
            Map.entry("from", "2026-01-20"),
            Map.entry("until", "2026-01-22"),
            Map.entry("organs", "12"),
            Map.entry("robot", "县群"),
            Map.entry("reason", "县里要求"),
            Map.entry("note", "请在周五前办完。"),
            Map.entry("name", "周玉兰"),
            Map.entry("issuer", "高明"),
            Map.entry("confirmer", "秦岚"),
            Map.entry("before", "王建国"),
            Map.entry("now", "赵敏"));

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindHasItsTextsInBothLanguages(NoticeKind kind) {
        for (var language : List.of(Locale.CHINA, Locale.ENGLISH))
            for (var facts : variants(kind))
                for (var text : List.of(
                        NoticeTemplates.title(kind, facts, language),
                        NoticeTemplates.text(kind, facts, language),
                        NoticeTemplates.aloud(kind, facts, language)))
                    assertThat(text).isNotBlank().doesNotContain("{").doesNotContain("}");
    }

    @Test
    void daysAreWrittenAsTheLanguageWritesThem() {
        var facts = with("step", "BEFORE");
        assertThat(NoticeTemplates.text(NoticeKind.REMINDED, facts, Locale.CHINA))
                .contains("2026 年 1 月 31 日");
        assertThat(NoticeTemplates.text(NoticeKind.REMINDED, facts, Locale.ENGLISH))
                .contains("31 January 2026");
    }

    @Test
    void aNameIsNeverReadAsATemplateAndATitleStaysOneLine() {
        var facts = new HashMap<>(FACTS);
        facts.put("organ", "{actor}$1\r\nBcc: x@y 镇");
        assertThat(NoticeTemplates.title(NoticeKind.PUBLISHED, facts, Locale.CHINA))
                .contains("{actor}$1 Bcc: x@y 镇")
                .doesNotContain("韩晓燕")
                .doesNotContainPattern("[\\r\\n]");
    }

    @Test
    void bothFilesHoldTheSameKeys() {
        assertThat(ResourceBundle.getBundle("notices", Locale.ENGLISH).keySet())
                .isEqualTo(ResourceBundle.getBundle("notices", Locale.ROOT).keySet());
    }

    private static List<Map<String, String>> variants(NoticeKind kind) {
        var variants = new ArrayList<Map<String, String>>();
        switch (kind) {
            case REMINDED ->
                Stream.of(Reminder.Step.BEFORE, Reminder.Step.DUE, Reminder.Step.OVERDUE)
                        .forEach(step -> variants.add(with("step", step.name())));
            case DEADLINE_MOVED ->
                Stream.of("DRAFT", "REVIEW", "SIGN_OFF", "PUBLISH")
                        .forEach(stage -> variants.add(with("stage", stage)));
            default -> variants.add(FACTS);
        }
        return variants;
    }

    private static Map<String, String> with(String fact, String value) {
        var facts = new HashMap<>(FACTS);
        facts.put(fact, value);
        return facts;
    }
}

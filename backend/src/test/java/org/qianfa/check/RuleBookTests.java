package org.qianfa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qianfa.format.Rule;

/** docs/rules.md is made here: {@code -Drules.page=write} writes it anew. */
class RuleBookTests {
    /** Rules in the book that no check finds yet. */
    private static final Set<String> NOT_YET = Set.of(
            "T3-7", "T2-5", "T2-6", "T4-2", "T4-3", "T4-4", "X-1", "X-2", "X-3", "X-4", "X-5", "X-6", "X-7", "X-8",
            "X-14", "X-15");

    @Test
    void everyRuleIsInTheBookOnce() {
        var ids = RuleBook.entries().stream().map(RuleBook.Entry::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(41);
        for (var form : Reports.FORMATS.all())
            assertThat(form.rules()).extracting(Rule::id).allMatch(ids::contains);
    }

    @Test
    void theFormsAndTheBookGiveARuleTheSameSeverity() {
        for (var form : Reports.FORMATS.all())
            for (var rule : form.rules())
                assertThat(RuleBook.entry(rule.id()).orElseThrow().severities())
                        .as(rule.id())
                        .containsExactly(Severity.valueOf(rule.severity()));
    }

    @Test
    void onlyThreeBlockingRulesMayBeOverridden() {
        assertThat(RuleBook.entries().stream()
                        .filter(RuleBook.Entry::open)
                        .map(RuleBook.Entry::id)
                        .toList())
                .containsExactly("T3-5", "P-1", "S-2");
    }

    @Test
    void everyRuleIsSaidInBothLanguages() {
        for (var entry : RuleBook.entries())
            for (var locale : List.of(Locale.CHINA, Locale.ENGLISH))
                assertThat(entry.meaning().in(locale)).isNotBlank().doesNotContain("{");
    }

    @Test
    void everyExampleShowsItsRule() {
        var examples = RuleExamples.all();
        var wanted = RuleBook.entries().stream().map(RuleBook.Entry::id).collect(Collectors.toCollection(HashSet::new));
        wanted.removeAll(NOT_YET);
        assertThat(examples.keySet()).containsAll(wanted);
        examples.forEach((rule, example) -> assertThat(Reports.findings(rule, example.report()))
                .as(rule)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity())
                        .isIn(RuleBook.entry(rule).orElseThrow().severities())));
    }

    @Test
    void thePageInTheDocsIsMadeFromTheBook() throws IOException {
        var page = docs().resolve("rules.md");
        var made = RulesPage.text();
        if ("write".equals(System.getProperty("rules.page"))) Files.writeString(page, made);
        assertThat(page).as("run the tests with -Drules.page=write").content().isEqualTo(made);
    }

    private static Path docs() {
        return Path.of("").toAbsolutePath().endsWith("backend") ? Path.of("../docs") : Path.of("docs");
    }
}

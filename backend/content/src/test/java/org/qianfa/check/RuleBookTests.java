package org.qianfa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qianfa.ProjectFiles;
import org.qianfa.form.rule.Rule;

/** docs/rules.md is made here: {@code -Drules.page=write} writes it anew. */
class RuleBookTests {
    @Test
    void everyRuleIsInTheBookOnce() {
        var ids = RuleBook.entries().stream().map(RuleBook.Entry::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(42);
        for (var form : ReportsUnderTest.FORMATS.all())
            assertThat(form.rules()).extracting(Rule::id).allMatch(ids::contains);
    }

    @Test
    void everyRuleHasAClassThatJudgesByIt() {
        assertThat(RuleBook.entries())
                .extracting(RuleBook.Entry::id)
                .allSatisfy(id -> assertThat(RuleJudges.of(id)).as(id).isNotEmpty());
    }

    @Test
    void noClassFindsUnderARuleThatItDoesNotName() {
        var reports = RuleFixtures.all().values().stream()
                .flatMap(rule -> rule.failing().stream())
                .map(RuleFixtures.Fixture::report)
                .toList();
        for (var check : new Gate().checks())
            assertThat(reports).allSatisfy(report -> assertThat(check.findings(report))
                    .extracting(Finding::rule)
                    .isSubsetOf(check.judgedRules(report.form())));
    }

    @Test
    void theFormsAndTheBookGiveARuleTheSameSeverity() {
        for (var form : ReportsUnderTest.FORMATS.all())
            for (var rule : form.rules())
                assertThat(RuleBook.entry(rule.id()).orElseThrow().severities())
                        .as(rule.id())
                        .containsExactly(Severity.ofLetter(rule.severity()));
    }

    @Test
    void onlyThreeBlockingRulesMayBeOverridden() {
        assertThat(RuleBook.entries().stream()
                        .filter(RuleBook.Entry::overridableBlock)
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

    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhatBreaksItAndLetsPassWhatKeepsIt() {
        var fixtures = RuleFixtures.all();
        assertThat(fixtures.keySet())
                .containsExactlyElementsOf(
                        RuleBook.entries().stream().map(RuleBook.Entry::id).toList());
        return fixtures.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                    assertThat(rule.getValue().failing()).hasSizeGreaterThanOrEqualTo(3);
                    assertThat(rule.getValue().passing()).hasSizeGreaterThanOrEqualTo(3);
                    for (var fixture : rule.getValue().failing())
                        assertThat(ReportsUnderTest.findings(rule.getKey(), fixture.report()))
                                .as(fixture.change())
                                .isNotEmpty()
                                .allSatisfy(finding -> assertThat(finding.severity())
                                        .isIn(RuleBook.entry(rule.getKey())
                                                .orElseThrow()
                                                .severities()));
                    for (var fixture : rule.getValue().passing())
                        assertThat(ReportsUnderTest.findings(rule.getKey(), fixture.report()))
                                .as(fixture.change())
                                .isEmpty();
                }));
    }

    @Test
    void thePageInTheDocsIsMadeFromTheBook() throws IOException {
        var page = ProjectFiles.of("docs/rules.md");
        var made = RulesPage.text();
        if ("write".equals(System.getProperty("rules.page"))) Files.writeString(page, made);
        assertThat(page).as("run the tests with -Drules.page=write").content().isEqualTo(made);
    }
}

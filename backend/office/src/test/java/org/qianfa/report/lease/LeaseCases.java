package org.qianfa.report.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.form.content.Cells;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.draft.TextOutcome;
import org.qianfa.report.section.SectionText;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** 正在编辑: one tab of one person at a time, and nothing typed elsewhere is lost. */
@SpringBootTest(classes = TestApplication.class)
abstract class LeaseCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Drafts drafts;

    @Autowired
    Reports reports;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    Office office;
    Person responsible;
    Person second;
    ReportId report;

    @BeforeEach
    void aReportWithTwoDrafters() {
        office = new Office(spring);
        responsible = office.people.drafter;
        second = office.people.drafter2;
        report = office.townshipReport();
        responsible.fills(report);
        responsible.assigns(report, 5, second);
    }

    @Test
    void aTabTakesASectionAndAnotherSeesWhoEditsIt() {
        assertThat(takes(5, "a", second)).isInstanceOf(LeaseOutcome.Granted.class);
        assertThat(takes(5, "b", responsible))
                .isInstanceOfSatisfying(LeaseOutcome.Held.class, held -> assertThat(held.lease())
                        .satisfies(lease -> assertThat(lease.staff()).isEqualTo(second.id()))
                        .satisfies(lease -> assertThat(lease.name()).isNotBlank()));
        assertThat(takes(5, "c", second)).as("the same person in a second tab").isInstanceOf(LeaseOutcome.Held.class);
        assertThat(takes(1, "b", responsible)).isInstanceOf(LeaseOutcome.Granted.class);
        assertThat(responsible.leases(report)).extracting(Lease::section).containsExactly(1, 5);
    }

    @Test
    void aTabThatFallsSilentLosesTheSectionAfterTenMinutesAndOneThatIsHeardOfKeepsIt() {
        takes(5, "a", second);
        clock.advance(Duration.ofMinutes(9));
        takes(5, "a", second);
        clock.advance(Duration.ofMinutes(9));
        assertThat(takes(5, "b", responsible)).isInstanceOf(LeaseOutcome.Held.class);
        clock.advance(Duration.ofMinutes(2));
        assertThat(takes(5, "b", responsible)).isInstanceOf(LeaseOutcome.Granted.class);
    }

    @Test
    void whoeverLetsGoMakesRoom() {
        takes(5, "a", second);
        responsible.releases(report, 5, "b");
        assertThat(takes(5, "b", responsible)).as("only the holder lets go").isInstanceOf(LeaseOutcome.Held.class);
        second.releases(report, 5, "a");
        assertThat(takes(5, "b", responsible)).isInstanceOf(LeaseOutcome.Granted.class);
    }

    @Test
    void afterATakeOverWhatTheFirstStillTypesIsKeptAndNothingOfTheSecondIsTouched() {
        takes(5, "a", second);
        var begun = text(5);
        assertThat(responsible.takesOverSection(report, 5, "b")).isInstanceOf(LeaseOutcome.Granted.class);
        saves(5, "接手的人写的。𬭚", begun.version(), "b", responsible);
        var late = saves(5, "先写的人最后几个字。𠮷", begun.version(), "a", second);
        assertThat(late).isInstanceOfSatisfying(TextOutcome.Elsewhere.class, elsewhere -> {
            assertThat(elsewhere.lease().staff()).isEqualTo(responsible.id());
            assertThat(elsewhere.yours().text()).isEqualTo("先写的人最后几个字。𠮷");
        });
        assertThat(text(5).text()).isEqualTo("接手的人写的。𬭚");
        for (var who : List.of(responsible, second))
            assertThat(who.keptTexts(report))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.text()).isEqualTo("先写的人最后几个字。𠮷"))
                    .satisfies(kept -> assertThat(kept.by()).isEqualTo(second.id()));
    }

    @Test
    void aSaveFromATabThatSleptThroughItsLeaseGoesThroughWhereNobodyElseWrote() {
        takes(5, "a", second);
        var begun = text(5);
        clock.advance(Duration.ofHours(3));
        assertThat(saves(5, "合上电脑之前写的。", begun.version(), "a", second)).isInstanceOf(TextOutcome.Saved.class);
        assertThat(second.leases(report)).singleElement().matches(lease -> lease.isOf(second.id(), "a"));
    }

    @Test
    void onlyWritersOfASectionTakeItAndNobodyAfterSubmission() {
        refused("report.notYourSection", () -> takes(1, "a", second));
        var stranger = office.people.auditor;
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> takes(1, "a", stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stranger.leases(report));
        second.finishes(report, 5);
        takes(1, "a", responsible);
        submits();
        assertThat(responsible.leases(report)).isEmpty();
        refused("report.frozen", () -> takes(1, "a", responsible));
    }

    @Test
    void anImportWaitsForWhoeverElseEditsASectionThatItWouldReplace() {
        takes(5, "b", responsible);
        responsible.does(me -> drafts.assign(report, 5, me, me));
        responsible.assigns(report, 5, second);
        second.takesOverSection(report, 5, "a");
        responsible.does(me -> drafts.assign(report, 5, me, me));
        refused(
                "report.beingEdited",
                () -> responsible.takesOver(report, new TreeMap<>(java.util.Map.of(5, "换上来的文字")), Cells.NONE));
    }

    /** Without a process that would move it on. */
    private void submits() {
        responsible.submits(report);
        transaction.executeWithoutResult(_ -> reports.move(reports.get(report), ReportStatus.UNDER_REVIEW));
    }

    private LeaseOutcome takes(int section, String tab, Person by) {
        return by.takesSection(report, section, tab);
    }

    private TextOutcome saves(int section, String text, long basedOn, String tab, Person by) {
        return saves(section, Manuscript.ofText(text), basedOn, tab, by);
    }

    private TextOutcome saves(int section, Manuscript manuscript, long basedOn, String tab, Person by) {
        return by.sees(me -> drafts.saveManuscript(report, section, manuscript, basedOn, tab, me));
    }

    private SectionText text(int section) {
        return responsible.text(report, section);
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).satisfies(refusal -> assertThat(
                        refusal.obstacles())
                .extracting(sentence -> sentence.key())
                .contains(key));
    }
}

@OnDatabase(H2)
class LeaseOnH2Tests extends LeaseCases {}

@OnDatabase(MYSQL)
class LeaseOnMySqlTests extends LeaseCases {}

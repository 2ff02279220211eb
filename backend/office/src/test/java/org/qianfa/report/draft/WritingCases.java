package org.qianfa.report.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.form.content.CellKey;
import org.qianfa.prose.Block;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Inline.Fact;
import org.qianfa.prose.Inline.Run;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.Reports;
import org.qianfa.report.lease.LeaseOutcome;
import org.qianfa.report.revision.RevisionKind;
import org.qianfa.report.revision.Revisions;
import org.qianfa.report.section.SectionState;
import org.qianfa.report.section.SectionText;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Several people write in one report: the responsible drafter in all of it, drafter2 in section 5. */
@SpringBootTest(classes = TestApplication.class)
abstract class WritingCases {
    private static final CellKey RECEIVED = CellKey.parse("3/received/naturalPerson");
    private static final CellKey GRANTED = CellKey.parse("3/granted/naturalPerson");
    private static final String ALL_RECEIVED = "3/received/total";

    @Autowired
    ApplicationContext spring;

    @Autowired
    Drafts drafts;

    @Autowired
    Reports reports;

    @Autowired
    Revisions revisions;

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
    void textsKeptInOtherPeoplesSectionsAreNotShown() {
        takes(1, "a", responsible);
        clock.advance(Duration.ofSeconds(1));
        saves(1, "另一个窗口里写的。", 1, "b", responsible);
        assertThat(responsible.keptTexts(report)).hasSize(1);
        assertThat(second.keptTexts(report)).isEmpty();
        var id = responsible.keptTexts(report).getFirst().id();
        second.does(me -> drafts.dropKept(report, id, me));
        assertThat(responsible.keptTexts(report)).hasSize(1);
    }

    @Test
    void aFactSaysWhatItsCellHoldsWhateverItsWriterSays() {
        var total = cell(ALL_RECEIVED);
        says(new Fact(ALL_RECEIVED, "一万", true));
        assertThat(text(1).text()).isEqualTo("全年收到申请" + total + "件。");
        assertThat(reports.contentOf(reports.get(report)).text(1)).isEqualTo(text(1).text());
    }

    @Test
    void aChangedCellChangesTheSentenceAndReopensItsSectionAndDisturbsNoWriter() {
        says(new Fact(ALL_RECEIVED, "", false));
        for (var section : List.of(1, 3)) responsible.finishes(report, section);
        var before = text(1);
        var more = Integer.parseInt(cell(RECEIVED.toString())) + 1;
        raises(RECEIVED, more);
        assertThat(text(1).text()).isNotEqualTo(before.text()).contains(cell(ALL_RECEIVED));
        assertThat(state(1)).isEqualTo(SectionState.WRITING);
        assertThat(state(3)).isEqualTo(SectionState.WRITING);
        assertThat(text(1).version()).isEqualTo(before.version());
        assertThat(saves(1, before.manuscript(), before.version(), "a", responsible))
                .as("what a tab shows of the old value is no change of its own")
                .isEqualTo(new TextOutcome.Saved(before.version(), clock.instant()));
    }

    @Test
    void aCellThatASentenceDoesNotSayLeavesItsSectionFinished() {
        says(new Fact("3/carriedOver/total", "", false));
        responsible.finishes(report, 1);
        raises(RECEIVED, Integer.parseInt(cell(RECEIVED.toString())) + 1);
        assertThat(state(1)).isEqualTo(SectionState.DONE);
    }

    @Test
    void aFactOfACellThatTheFormDoesNotHaveIsRefused() {
        refused("report.noSuchCell", () -> says(new Fact("9/none/such", "", false)));
    }

    @Test
    void headingsTablesAndBoldComeBackAsTheyWere() {
        var rich = Manuscript.of(List.<Block>of(
                new Block.Heading(2, Paragraph.of("（一）主动公开").inlines()),
                new Paragraph(List.of(new Run("𬭚", true), new Run("𠮷", false))),
                new Block.SimpleTable(List.of(
                        new Block.Row(List.of(new Block.Cell(true, 1, 2, List.of(Paragraph.of("渠道"))))),
                        new Block.Row(List.of(
                                new Block.Cell(false, 1, 1, List.of(Paragraph.of("网站"))),
                                new Block.Cell(false, 1, 1, List.of())))))));
        saves(1, rich, text(1).version(), "a", responsible);
        assertThat(text(1).manuscript()).isEqualTo(rich);
        var revision = responsible.savesRevision(report, RevisionKind.SAVED, "");
        assertThat(responsible
                        .sees(me -> revisions.get(report, revision.number(), me))
                        .content())
                .isEqualTo(reports.contentOf(reports.get(report)));
    }

    @Test
    void anImportedTextGetsItsHeadings() {
        assertThat(text(1).manuscript().blocks().getFirst()).isInstanceOfSatisfying(Block.Heading.class, heading -> {
            assertThat(heading.level()).isEqualTo(2);
            assertThat(heading.text()).isEqualTo("（一）主动公开");
        });
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

    private void says(Fact fact) {
        saves(
                1,
                Manuscript.of(List.of(new Paragraph(List.of(new Run("全年收到申请", false), fact, new Run("件。", false))))),
                text(1).version(),
                "a",
                responsible);
    }

    /** One application more, granted. */
    private void raises(CellKey cell, int value) {
        var granted = cell(GRANTED.toString());
        responsible.savesCells(
                report,
                List.of(
                        new CellEdit(cell, cell(cell.toString()), String.valueOf(value)),
                        new CellEdit(GRANTED, granted, String.valueOf(Integer.parseInt(granted) + 1))));
    }

    private String cell(String key) {
        return reports.contentOf(reports.get(report))
                .cells()
                .at(CellKey.parse(key))
                .orElseThrow();
    }

    private SectionText text(int section) {
        return responsible.text(report, section);
    }

    private SectionState state(int section) {
        return responsible.sections(report).stream()
                .filter(row -> row.number() == section)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).satisfies(refusal -> assertThat(
                        refusal.obstacles())
                .extracting(sentence -> sentence.key())
                .contains(key));
    }
}

@OnDatabase(H2)
class WritingOnH2Tests extends WritingCases {}

@OnDatabase(MYSQL)
class WritingOnMySqlTests extends WritingCases {}

package org.qianfa.report.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.Acting.as;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.prose.Block;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Inline.Fact;
import org.qianfa.prose.Inline.Run;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.lease.Lease;
import org.qianfa.report.lease.LeaseOutcome;
import org.qianfa.report.lease.Leases;
import org.qianfa.report.revision.RevisionKind;
import org.qianfa.report.revision.RevisionRow;
import org.qianfa.report.revision.Revisions;
import org.qianfa.report.section.SectionState;
import org.qianfa.report.section.SectionText;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

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
    Leases leases;

    @Autowired
    Reports reports;

    @Autowired
    Revisions revisions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    Office office;
    StaffId responsible;
    StaffId second;
    ReportId report;

    @BeforeEach
    void aReportWithTwoDrafters() {
        clock.reset();
        office = new Office(spring);
        responsible = office.people.drafter;
        second = office.people.drafter2;
        report = office.townshipReport();
        office.fills(report, responsible);
        as(responsible, () -> drafts.assign(report, 5, second, responsible));
    }

    @Test
    void aTabTakesASectionAndAnotherSeesWhoEditsIt() {
        assertThat(takes(5, "a", second)).isInstanceOf(LeaseOutcome.Granted.class);
        assertThat(takes(5, "b", responsible))
                .isInstanceOfSatisfying(LeaseOutcome.Held.class, held -> assertThat(held.lease())
                        .satisfies(lease -> assertThat(lease.staff()).isEqualTo(second))
                        .satisfies(lease -> assertThat(lease.name()).isNotBlank()));
        assertThat(takes(5, "c", second)).as("the same person in a second tab").isInstanceOf(LeaseOutcome.Held.class);
        assertThat(takes(1, "b", responsible)).isInstanceOf(LeaseOutcome.Granted.class);
        assertThat(as(responsible, () -> leases.live(report, responsible)))
                .extracting(Lease::section)
                .containsExactly(1, 5);
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
        as(responsible, () -> leases.release(report, 5, "b", responsible));
        assertThat(takes(5, "b", responsible)).as("only the holder lets go").isInstanceOf(LeaseOutcome.Held.class);
        as(second, () -> leases.release(report, 5, "a", second));
        assertThat(takes(5, "b", responsible)).isInstanceOf(LeaseOutcome.Granted.class);
    }

    @Test
    void afterATakeOverWhatTheFirstStillTypesIsKeptAndNothingOfTheSecondIsTouched() {
        takes(5, "a", second);
        var begun = text(5);
        assertThat(as(responsible, () -> leases.takeOver(report, 5, "b", responsible)))
                .isInstanceOf(LeaseOutcome.Granted.class);
        saves(5, "接手的人写的。𬭚", begun.version(), "b", responsible);
        var late = saves(5, "先写的人最后几个字。𠮷", begun.version(), "a", second);
        assertThat(late).isInstanceOfSatisfying(TextOutcome.Elsewhere.class, elsewhere -> {
            assertThat(elsewhere.lease().staff()).isEqualTo(responsible);
            assertThat(elsewhere.yours().text()).isEqualTo("先写的人最后几个字。𠮷");
        });
        assertThat(text(5).text()).isEqualTo("接手的人写的。𬭚");
        for (var who : List.of(responsible, second))
            assertThat(as(who, () -> drafts.kept(report, who)))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.text()).isEqualTo("先写的人最后几个字。𠮷"))
                    .satisfies(kept -> assertThat(kept.by()).isEqualTo(second));
    }

    @Test
    void textsKeptInOtherPeoplesSectionsAreNotShown() {
        takes(1, "a", responsible);
        clock.advance(Duration.ofSeconds(1));
        saves(1, "另一个窗口里写的。", 1, "b", responsible);
        assertThat(as(responsible, () -> drafts.kept(report, responsible))).hasSize(1);
        assertThat(as(second, () -> drafts.kept(report, second))).isEmpty();
        var id = as(responsible, () -> drafts.kept(report, responsible))
                .getFirst()
                .id();
        as(second, () -> drafts.dropKept(report, id, second));
        assertThat(as(responsible, () -> drafts.kept(report, responsible))).hasSize(1);
    }

    @Test
    void aSaveFromATabThatSleptThroughItsLeaseGoesThroughWhereNobodyElseWrote() {
        takes(5, "a", second);
        var begun = text(5);
        clock.advance(Duration.ofHours(3));
        assertThat(saves(5, "合上电脑之前写的。", begun.version(), "a", second)).isInstanceOf(TextOutcome.Saved.class);
        assertThat(as(second, () -> leases.live(report, second)))
                .singleElement()
                .matches(lease -> lease.isOf(second, "a"));
    }

    @Test
    void onlyWritersOfASectionTakeItAndNobodyAfterSubmission() {
        refused("report.notYourSection", () -> takes(1, "a", second));
        var stranger = office.people.auditor;
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> takes(1, "a", stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(stranger, () -> leases.live(report, stranger)));
        as(second, () -> drafts.finish(report, 5, second));
        takes(1, "a", responsible);
        submits();
        assertThat(as(responsible, () -> leases.live(report, responsible))).isEmpty();
        refused("report.frozen", () -> takes(1, "a", responsible));
    }

    @Test
    void anImportWaitsForWhoeverElseEditsASectionThatItWouldReplace() {
        takes(5, "b", responsible);
        as(responsible, () -> drafts.assign(report, 5, responsible, responsible));
        as(responsible, () -> drafts.assign(report, 5, second, responsible));
        as(second, () -> leases.takeOver(report, 5, "a", second));
        as(responsible, () -> drafts.assign(report, 5, responsible, responsible));
        refused(
                "report.beingEdited",
                () -> as(
                        responsible,
                        () -> drafts.takeOver(
                                report, new TreeMap<>(java.util.Map.of(5, "换上来的文字")), Cells.NONE, responsible)));
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
        for (var section : List.of(1, 3)) as(responsible, () -> drafts.finish(report, section, responsible));
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
        as(responsible, () -> drafts.finish(report, 1, responsible));
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
        var revision = as(responsible, () -> revisions.save(report, RevisionKind.SAVED, "", responsible));
        assertThat(as(responsible, () -> revisions.get(report, revision.number(), responsible))
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

    @Test
    void revisionsAreMadeByNameAtHandOverAndAtSubmissionAndNeverTwiceForTheSameContent() {
        saves(5, text(5).text() + "\n另外补充。", text(5).version(), "a", second);
        as(second, () -> drafts.finish(report, 5, second));
        as(responsible, () -> revisions.save(report, RevisionKind.SAVED, "  给组长看之前 ", responsible));
        as(responsible, () -> revisions.save(report, RevisionKind.SAVED, "", responsible));
        submits();
        assertThat(as(responsible, () -> revisions.all(report, responsible)))
                .extracting(RevisionRow::kind, RevisionRow::note, RevisionRow::madeBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(RevisionKind.SUBMITTED, "", responsible),
                        org.assertj.core.groups.Tuple.tuple(RevisionKind.SAVED, "给组长看之前", responsible),
                        org.assertj.core.groups.Tuple.tuple(RevisionKind.HANDED_OVER, "", second));
        refused(
                "report.frozen",
                () -> as(responsible, () -> revisions.save(report, RevisionKind.SAVED, "", responsible)));
        var stranger = office.people.auditor;
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(stranger, () -> revisions.get(report, 1, stranger)));
    }

    /** Without a process that would move it on. */
    private void submits() {
        office.submits(report, responsible);
        transaction.executeWithoutResult(_ -> reports.move(reports.get(report), ReportStatus.UNDER_REVIEW));
    }

    private LeaseOutcome takes(int section, String tab, StaffId by) {
        return as(by, () -> leases.take(report, section, tab, by));
    }

    private TextOutcome saves(int section, String text, long basedOn, String tab, StaffId by) {
        return saves(section, Manuscript.ofText(text), basedOn, tab, by);
    }

    private TextOutcome saves(int section, Manuscript manuscript, long basedOn, String tab, StaffId by) {
        return as(by, () -> drafts.saveManuscript(report, section, manuscript, basedOn, tab, by));
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
        as(
                responsible,
                () -> drafts.saveCells(
                        report,
                        List.of(
                                new CellEdit(cell, cell(cell.toString()), String.valueOf(value)),
                                new CellEdit(GRANTED, granted, String.valueOf(Integer.parseInt(granted) + 1))),
                        responsible));
    }

    private String cell(String key) {
        return reports.contentOf(reports.get(report))
                .cells()
                .at(CellKey.parse(key))
                .orElseThrow();
    }

    private SectionText text(int section) {
        return as(responsible, () -> drafts.text(report, section, responsible));
    }

    private SectionState state(int section) {
        return as(responsible, () -> drafts.sections(report, responsible)).stream()
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

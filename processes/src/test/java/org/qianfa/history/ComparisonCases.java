package org.qianfa.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.absence.AbsenceOrder;
import org.qianfa.comparison.BlockChange;
import org.qianfa.comparison.Comparison;
import org.qianfa.comparison.DiffSpan;
import org.qianfa.comparison.SectionChange;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.judgement.lastyear.BroughtReport;
import org.qianfa.organ.Role;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Inline;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.revision.RevisionKind;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** 比较: revisions of a report, its present text, last year's report, and what has changed since somebody decided. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class ComparisonCases {
    private static final CellKey RECEIVED = CellKey.parse("3/received/naturalPerson");
    private static final RevisionSelector FIRST = new RevisionSelector.Numbered(1);
    private static final RevisionSelector SECOND = new RevisionSelector.Numbered(2);

    @Autowired
    ApplicationContext spring;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Reports reports;

    @Autowired
    Drafts drafts;

    @Autowired
    Formats formats;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    Office office;
    Person drafter;
    Person member1;
    Person deputy;
    ReportId report;

    @BeforeEach
    void aReportThatIsFilledIn() {
        office = new Office(spring);
        drafter = office.people.drafter;
        member1 = office.people.member1;
        deputy = office.people.deputy;
        report = office.townshipReport();
        drafter.fills(report);
    }

    @Test
    void twoRevisionsDifferInWhatWasWrittenBetweenThem() {
        writes(5, "全年培训34人次。𬭚");
        saves("初稿");
        writes(5, "全年培训35人次。𬭚");
        types(RECEIVED, "+1");
        saves("改了培训人次");
        writes(5, "以后写的，两稿里都没有。");
        var comparison = between(FIRST, SECOND);
        assertThat(section(comparison, 5).blocks())
                .singleElement()
                .isInstanceOfSatisfying(BlockChange.Rewritten.class, line -> assertThat(line.spans())
                        .contains(new DiffSpan.Deleted(new Inline.Run("34", false)))
                        .contains(new DiffSpan.Inserted(new Inline.Run("35", false))));
        assertThat(comparison.sections())
                .filteredOn(SectionChange::changed)
                .extracting(SectionChange::section)
                .containsExactly(5);
        assertThat(comparison.tables().get(1).cells())
                .filteredOn(cell -> cell.cell().key().equals(RECEIVED))
                .singleElement()
                .satisfies(cell -> assertThat(cell.difference()).contains(BigDecimal.ONE))
                .satisfies(cell -> assertThat(cell.is()).isEqualTo("" + (Integer.parseInt(cell.was()) + 1)));
        assertThat(between(SECOND, FIRST).tables().get(1).cells())
                .filteredOn(cell -> cell.cell().key().equals(RECEIVED))
                .singleElement()
                .satisfies(cell -> assertThat(cell.difference()).contains(BigDecimal.ONE.negate()));
    }

    @Test
    void aRevisionIsComparedWithWhatStandsThereNow() {
        saves("初稿");
        assertThat(between(FIRST, RevisionSelector.NOW).isEmpty()).isTrue();
        writes(5, "改写了存在的问题。");
        var comparison = between(FIRST, RevisionSelector.NOW);
        assertThat(comparison.isEmpty()).isFalse();
        assertThat(section(comparison, 5).changed()).isTrue();
        assertThat(between(RevisionSelector.NOW, RevisionSelector.NOW).isEmpty())
                .isTrue();
    }

    @Test
    void aFactWhoseCellWasTypedAnewIsAFactWithAnotherValue() {
        var manuscript = Manuscript.of(List.of(new Paragraph(List.of(
                new Inline.Run("全年收到申请", false),
                new Inline.Fact(RECEIVED.toString(), "", false),
                new Inline.Run("件。", false)))));
        drafter.does(me -> {
            var version = drafts.text(report, 5, me).version();
            drafts.saveManuscript(report, 5, manuscript, version, me);
        });
        saves("初稿");
        types(RECEIVED, "+2");
        var blocks = section(between(FIRST, RevisionSelector.NOW), 5).blocks();
        assertThat(blocks).singleElement().isInstanceOfSatisfying(BlockChange.Rewritten.class, line -> assertThat(
                        line.spans())
                .filteredOn(DiffSpan.Refilled.class::isInstance)
                .hasSize(1));
    }

    @Test
    void lastYearsReportIsComparedThoughItsFormWasAnother() {
        refused("comparison.noLastYear", () -> between(RevisionSelector.LAST_YEAR, RevisionSelector.NOW));
        var before = office.calls(office.people.township, 2020);
        drafter.fills(before);
        transaction.executeWithoutResult(_ -> reports.move(reports.get(before), ReportStatus.PUBLISHED));
        var comparison = between(RevisionSelector.LAST_YEAR, RevisionSelector.NOW);
        assertThat(comparison.otherForm()).isTrue();
        assertThat(comparison.form().id()).isEqualTo("2021");
        assertThat(section(comparison, 1).blocks()).isNotEmpty();
        assertThat(comparison.tables()).allSatisfy(table -> assertThat(table.cells())
                .allMatch(cell -> formats.get("2019").cell(cell.cell().key()).isPresent()));
    }

    @Test
    void aFileThatWasBroughtAsLastYearsReportIsComparedToo() {
        var content = new Content(new TreeMap<>(Map.of(5, "上年的问题。")), Cells.of(Map.of(RECEIVED, "777")));
        drafter.brings(report, new BroughtReport("上年.docx", Optional.empty(), formats.forYear(2021), content));
        var comparison = between(RevisionSelector.LAST_YEAR, RevisionSelector.NOW);
        assertThat(comparison.otherForm()).isFalse();
        assertThat(comparison.tables().get(1).cells())
                .extracting(cell -> cell.cell().key(), cell -> cell.was())
                .contains(tuple(RECEIVED, "777"));
    }

    @Test
    void whoReturnedItSeesWhatHasChangedSince() {
        drafter.submits(report);
        assertThat(since(member1)).as("nothing decided yet").isEmpty();
        member1.returns(report, "请写明培训", 5);
        var before = since(member1).orElseThrow();
        assertThat(before.decided().revision()).isEqualTo(1);
        assertThat(before.compared().comparison().isEmpty()).isTrue();
        drafter.writes(report, 5, "下一步将组织两次业务培训，改进答复质量。\n");
        drafter.answersAndSubmits(report);
        var since = since(member1).orElseThrow();
        assertThat(since.decided())
                .extracting(DecidedRevision::revision, DecidedRevision::own, DecidedRevision::name)
                .containsExactly(1, true, "赵玉兰");
        assertThat(since.compared().comparison().sections())
                .filteredOn(SectionChange::changed)
                .extracting(SectionChange::section)
                .containsExactly(5);
        assertThat(since(deputy))
                .as("who has not decided has nothing to compare with")
                .isEmpty();
        member1.approves(report);
        assertThat(since(member1).orElseThrow().decided().revision()).isEqualTo(2);
        assertThat(since(member1).orElseThrow().compared().comparison().isEmpty())
                .isTrue();
    }

    @Test
    void whatWasTakenBackIsNoDecision() {
        drafter.submits(report);
        member1.approves(report);
        assertThat(since(member1)).isPresent();
        member1.takesBack(report);
        assertThat(since(member1)).isEmpty();
    }

    @Test
    void whoDecidedForSomebodyElseHasReadItAndTheOtherHearsWhoDid() {
        var acting = office.people.drafter2;
        var day = LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Asia/Shanghai"));
        member1.announces(
                new AbsenceOrder(office.people.township.id(), Role.MEMBER, acting.id(), day, day.plusDays(3), "外出培训"));
        drafter.submits(report);
        acting.returns(report, "请写明培训", 5);
        drafter.writes(report, 5, "下一步将组织两次业务培训，改进答复质量。\n");
        drafter.answersAndSubmits(report);
        assertThat(since(acting).orElseThrow().decided().own()).isTrue();
        assertThat(since(member1).orElseThrow().decided())
                .extracting(DecidedRevision::own, DecidedRevision::name)
                .containsExactly(false, "张建国");
    }

    @Test
    void strangersAndAuditorsFindNothingAndARevisionThatIsNotThereIsNotFound() {
        saves("初稿");
        for (var nobody : List.of(
                office.people.person("shuiwu-drafter"), office.people.person("shuiwu-head"), office.people.auditor)) {
            notFound(() -> nobody.does(me -> comparisons.between(report, FIRST, RevisionSelector.NOW, me)));
            notFound(() -> nobody.does(
                    me -> comparisons.between(report, RevisionSelector.LAST_YEAR, RevisionSelector.NOW, me)));
            notFound(() -> nobody.does(me -> comparisons.sinceDecision(report, me)));
        }
        notFound(() -> between(new RevisionSelector.Numbered(9), RevisionSelector.NOW));
        notFound(() -> drafter.does(me -> comparisons.between(ReportId.random(), FIRST, RevisionSelector.NOW, me)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> office.people.auditor.does(
                        me -> comparisons.between(report, FIRST, RevisionSelector.NOW, drafter.id())));
    }

    private void writes(int section, String text) {
        drafter.does(me -> {
            var version = drafts.text(report, section, me).version();
            drafts.saveText(report, section, text, version, me);
        });
    }

    private void types(CellKey key, String more) {
        drafter.does(me -> {
            var was = reports.content(report, me).cells().at(key).orElseThrow();
            var is = String.valueOf(Integer.parseInt(was) + Integer.parseInt(more));
            drafts.saveCells(report, List.of(new CellEdit(key, was, is)), me);
        });
    }

    private void saves(String note) {
        drafter.savesRevision(report, RevisionKind.SAVED, note);
    }

    private Comparison between(RevisionSelector from, RevisionSelector to) {
        return drafter.sees(me -> comparisons.between(report, from, to, me)).comparison();
    }

    private Optional<SinceDecision> since(Person who) {
        return who.sees(me -> comparisons.sinceDecision(report, me));
    }

    private static SectionChange section(Comparison comparison, int number) {
        return comparison.sections().stream()
                .filter(section -> section.section() == number)
                .findFirst()
                .orElseThrow();
    }

    private static void notFound(Runnable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act::run);
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).satisfies(refusal -> assertThat(
                        refusal.obstacles())
                .extracting(sentence -> sentence.key())
                .contains(key));
    }
}

@OnDatabase(H2)
class ComparisonOnH2Tests extends ComparisonCases {}

@OnDatabase(MYSQL)
class ComparisonOnMySqlTests extends ComparisonCases {}

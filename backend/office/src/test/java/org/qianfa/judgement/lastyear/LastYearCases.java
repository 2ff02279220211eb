package org.qianfa.judgement.lastyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

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
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.judgement.SimilarParagraph;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = TestApplication.class)
abstract class LastYearCases {
    private static final CellKey OPEN = CellKey.parse("3/carriedForward/naturalPerson");
    private static final CellKey BEGUN = CellKey.parse("3/carriedOver/naturalPerson");

    @Autowired
    ApplicationContext spring;

    @Autowired
    LastYears lastYears;

    @Autowired
    LastYearTexts lastYearTexts;

    @Autowired
    Reports reports;

    @Autowired
    Formats formats;

    @Autowired
    TransactionTemplate transaction;

    Office office;
    Person drafter;
    ReportId report;

    @BeforeEach
    void aReportFor2021() {
        office = new Office(spring);
        drafter = office.people.drafter;
        report = office.townshipReport();
    }

    @Test
    void withoutAReportBeforeItThereIsNothingToCompareWith() {
        assertThat(lastYear()).isEmpty();
    }

    @Test
    void theReportThatWasSignedHereTheYearBeforeIsLastYears() {
        var before = office.calls(office.people.township, 2020);
        drafter.fills(before);
        assertThat(lastYear()).as("still a draft").isEmpty();
        transaction.executeWithoutResult(_ -> reports.move(reports.get(before), ReportStatus.PUBLISHED));
        assertThat(lastYear()).hasValueSatisfying(last -> {
            assertThat(last.year()).isEqualTo(2020);
            assertThat(last.form().id()).isEqualTo("2019");
            assertThat(last.brought()).isEmpty();
            assertThat(last.content().text(1)).isNotBlank();
        });
        refused("judgement.lastYearIsHere", () -> bring(Optional.of(2020), "2"));
    }

    @Test
    void aFileIsKeptWithTheReportAndReplacedByTheNext() {
        bring(Optional.of(2020), "2");
        bring(Optional.empty(), "3");
        assertThat(lastYear()).hasValueSatisfying(last -> {
            assertThat(last.content().cells().at(OPEN)).contains("3");
            assertThat(last.content().text(1)).isEqualTo("𬭚𠮷镇上年的总体情况。");
            assertThat(last.brought().orElseThrow().fileName()).isEqualTo("上年.docx");
            assertThat(last.brought().orElseThrow().name()).isEqualTo("李春梅");
        });
    }

    @Test
    void aFileOfAnotherYearAnEmptyFileAndAnotherPersonAreRefused() {
        refused("judgement.otherYear", () -> bring(Optional.of(2021), "2"));
        refused("judgement.nothingRead", () -> bring(new Content(new TreeMap<>(), Cells.NONE), drafter));
        refused("text.strange", () -> bring(content("\u0000"), drafter));
        refused("report.cellTooLong", () -> bring(content("1".repeat(65)), drafter));
        refused("report.onlyResponsible", () -> bring(content("2"), office.people.drafter2));
        transaction.executeWithoutResult(_ -> reports.move(reports.get(report), ReportStatus.UNDER_REVIEW));
        refused("report.frozen", () -> bring(Optional.of(2020), "2"));
        assertThat(lastYear()).isEmpty();
    }

    @Test
    void whatWasOpenLastYearIsOfferedAsWhatThisYearBeginsWith() {
        bring(Optional.of(2020), "4");
        assertThat(proposals().figures())
                .filteredOn(figure -> figure.cell().equals(BEGUN))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).contains("4");
                    assertThat(figure.name()).contains("自然人").contains("上年结转");
                    assertThat(figure.fillsABlank()).isTrue();
                });
        drafter.savesCells(report, List.of(new CellEdit(BEGUN, "", "3")));
        assertThat(proposals().blanks()).as("what was typed is not replaced").noneMatch(figure -> figure.cell()
                .equals(BEGUN));
        assertThat(proposals().figures())
                .filteredOn(figure -> figure.cell().equals(BEGUN))
                .allMatch(LastYearProposals.Figure::differs);
    }

    @Test
    void lastYearsStockIsTheBaseOfThisYears() {
        bring(stock(), drafter);
        assertThat(stockFigure()).satisfies(figure -> {
            assertThat(figure.before()).isEqualByComparingTo("7");
            assertThat(figure.value()).as("nothing is said of this year yet").isEmpty();
        });
        drafter.savesCells(
                report,
                List.of(
                        new CellEdit(CellKey.parse("2/normativeDocuments/issued"), "", "2"),
                        new CellEdit(CellKey.parse("2/normativeDocuments/abolished"), "", "1")));
        assertThat(stockFigure().value()).contains("8");
    }

    @Test
    void aParagraphIsTakenUnderItsHeadingAndStaysMarkedUntilItIsRewritten() {
        bring(texts(), drafter);
        write("（一）主动公开\n今年自己写的一句。\n（二）依申请公开\n今年的申请情况。\n");
        takes("上年关于主动公开的一段。");
        takes("上年没有标题的一段。");
        var text = text();
        assertThat(text).isEqualTo("（一）主动公开\n今年自己写的一句。\n上年关于主动公开的一段。\n（二）依申请公开\n今年的申请情况。\n上年没有标题的一段。");
        assertThat(taken()).extracting(CarriedParagraph::text).containsExactly("上年关于主动公开的一段。", "上年没有标题的一段。");
        assertThat(taken()).allSatisfy(one -> assertThat(text.substring(one.start(), one.end()))
                .isEqualTo(one.text()));
        assertThat(proposals().paragraphs())
                .filteredOn(LastYearProposals.Paragraph::standing)
                .hasSize(2);
        write("前面加一段。\n" + text.replace("上年没有标题的一段。", "今年重新写过的一段。"));
        assertThat(taken()).extracting(CarriedParagraph::text).containsExactly("上年关于主动公开的一段。");
    }

    @Test
    void onlyLastYearsWordsAreTakenAndOnlyIntoOnesOwnSections() {
        bring(texts(), drafter);
        refused("judgement.notLastYears", () -> takes("不在上年报告里的一段。"));
        var second = office.people.drafter2;
        refused("report.notYourSection", () -> second.takesLastYears(report, 1, "上年没有标题的一段。"));
        assertThat(taken()).isEmpty();
    }

    @Test
    void aParagraphIsNotTakenWhileSomebodyElseEditsTheSection() {
        bring(texts(), drafter);
        var second = office.people.drafter2;
        drafter.assigns(report, 1, second);
        second.takesSection(report, 1, "a");
        refused("report.beingEdited", () -> takes("上年没有标题的一段。"));
        assertThat(taken()).isEmpty();
        assertThat(drafter.keptTexts(report)).isEmpty();
    }

    @Test
    void everyParagraphSaysHowMuchOfItStandsInLastYearsAndBesideWhat() {
        var kept = "通过公开栏和村务微信群及时公布惠农补贴发放名单，方便群众监督。";
        var begun = "规范信息发布流程，落实先审后发，全年没有发生泄密事件。";
        bring(new Content(new TreeMap<>(Map.of(1, "（一）主动公开\n" + kept + "\n" + begun + "\n")), Cells.NONE), drafter);
        write(kept.replace("村务", "社区") + "\n新建政务公开专区一处，配备查询终端和专职讲解人员。\n" + begun);
        var found = drafter.similarParagraphs(report, 1);
        assertThat(found).hasSize(3).allMatch(SimilarParagraph::ofLastYear);
        assertThat(found.get(0).share()).isBetween(0.6, 0.99);
        assertThat(found.get(0).theirs()).isEqualTo(kept);
        assertThat(found.get(1).share()).isLessThan(0.2);
        assertThat(found.get(2).share()).isEqualTo(1.0);
        assertThat(text().substring(found.get(2).start(), found.get(2).end())).isEqualTo(begun);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.people.auditor.similarParagraphs(report, 1));
    }

    @Test
    void ofANeighboursReportNoMoreIsToldThanItsName() {
        var words = "依托便民服务大厅设置信息公开查阅点，安排专人解答群众提出的问题。";
        write(words);
        var neighbour = office.calls(office.people.water, 2021);
        var water = office.people.person("shuiwu-drafter");
        water.saves(neighbour, 1, words, 0);
        assertThat(drafter.similarParagraphs(report, 1))
                .as("a draft is nobody else's to compare with")
                .isEmpty();
        transaction.executeWithoutResult(_ -> reports.move(reports.get(neighbour), ReportStatus.UNDER_REVIEW));
        assertThat(drafter.similarParagraphs(report, 1)).singleElement().satisfies(one -> {
            assertThat(one.source()).isEqualTo(office.people.water.name());
            assertThat(one.share()).isEqualTo(1.0);
            assertThat(one.theirs()).isEmpty();
        });
    }

    private static Content texts() {
        return new Content(new TreeMap<>(Map.of(1, "上年没有标题的一段。\n（一）主动公开\n上年关于主动公开的一段。\n")), Cells.NONE);
    }

    private static Content stock() {
        return new Content(new TreeMap<>(), Cells.of(Map.of(CellKey.parse("2/normativeDocuments/inForce"), "7")));
    }

    private LastYearProposals.Figure stockFigure() {
        return proposals().figures().stream()
                .filter(figure -> figure.cell().equals(CellKey.parse("2/normativeDocuments/inForce")))
                .findFirst()
                .orElseThrow();
    }

    private LastYearProposals proposals() {
        return drafter.sees(me -> lastYears.proposals(report, me)).orElseThrow();
    }

    private List<CarriedParagraph> taken() {
        return drafter.sees(me -> lastYearTexts.carried(report, me));
    }

    private void takes(String paragraph) {
        drafter.takesLastYears(report, 1, paragraph);
    }

    private String text() {
        return drafter.text(report, 1).text();
    }

    private void write(String text) {
        var version = drafter.text(report, 1).version();
        drafter.saves(report, 1, text, version);
    }

    private Optional<LastYear> lastYear() {
        return drafter.sees(me -> lastYears.lastYear(report, me));
    }

    private void bring(Optional<Integer> year, String open) {
        drafter.brings(report, new BroughtReport("上年.docx", year, formats.forYear(2021), content(open)));
    }

    private void bring(Content content, Person by) {
        by.brings(report, new BroughtReport("上年.docx", Optional.empty(), formats.forYear(2021), content));
    }

    private static Content content(String open) {
        return new Content(new TreeMap<>(Map.of(1, "𬭚𠮷镇上年的总体情况。")), Cells.of(Map.of(OPEN, open)));
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).satisfies(refusal -> assertThat(
                        refusal.obstacles())
                .extracting(sentence -> sentence.key())
                .contains(key));
    }
}

@OnDatabase(H2)
class LastYearOnH2Tests extends LastYearCases {}

@OnDatabase(MYSQL)
class LastYearOnMySqlTests extends LastYearCases {}

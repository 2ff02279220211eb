package org.qianfa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableTypeAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.Office;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.approval.decision.Returning;
import org.qianfa.deadline.call.CallOrder;
import org.qianfa.deadline.call.Calls;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.ContentHash;
import org.qianfa.form.table.ValueCell;
import org.qianfa.organ.DemoPeople;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.draft.TextOutcome;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is sent to the services, the answer is a sentence, and nothing is stored half. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
class BadInputTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Reports reports;

    @Autowired
    Drafts drafts;

    @Autowired
    Calls calls;

    @Autowired
    Formats formats;

    @Autowired
    JdbcClient jdbc;

    Office office;
    Person drafter;
    ReportId report;

    @BeforeEach
    void aFilledReport() {
        office = new Office(spring);
        drafter = office.people.drafter;
        report = office.townshipReport();
        drafter.fills(report);
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {"开头\u0000结尾", "半个字\ud842", "\udfb7半个字", "响铃\u0007", "换码\u001b[31m", "非字符\uffff", "控制\u0085"})
    void textThatNothingCanHoldIsRefusedWithItsPlace(String strange) {
        var before = everything();
        refused("text.strange").isThrownBy(() -> saves(1, strange));
        refused("text.strange").isThrownBy(() -> takesOver(Map.of(5, "好的文字", 6, strange), Map.of()));
        refused("text.strange").isThrownBy(() -> writes(input(), strange));
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "龙\uD842\uDFB7镇 𬭚",
                "👨‍👩‍👧‍👦 🇨🇳",
                "制表\t符",
                "从右到左 \u202e 文",
                "零宽\u200b空格",
                "<script>alert(1)</script>",
                "'; drop table report; --",
                "${publishReport}"
            })
    void everythingElseIsKeptToTheLastCharacter(String odd) {
        assertThat(saves(1, odd)).isInstanceOf(TextOutcome.Saved.class);
        assertThat(drafter.text(report, 1).text()).isEqualTo(odd);
    }

    @Test
    void everyKindOfLineEndBecomesOne() {
        saves(1, "一\r\n二\r三\n四\u000b五\f六");
        assertThat(drafter.text(report, 1).text()).isEqualTo("一\n二\n三\n四\n五\n六");
    }

    @Test
    void aTextIsAtMostTwoHundredThousandCharactersLong() {
        var before = everything();
        refused("report.textTooLong").isThrownBy(() -> saves(1, "字".repeat(200_001)));
        refused("report.textTooLong").isThrownBy(() -> takesOver(Map.of(5, "短", 6, "字".repeat(200_001)), Map.of()));
        assertThat(everything()).isEqualTo(before);
        assertThat(saves(1, "字".repeat(200_000))).isInstanceOf(TextOutcome.Saved.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void sectionsThatDoNotExistAreNotFound(int section) {
        var before = everything();
        notFound(() -> saves(section, "文字"));
        notFound(() -> drafter.text(report, section));
        notFound(() -> drafter.does(me -> drafts.mayWrite(report, section, me)));
        notFound(() -> drafter.finishes(report, section));
        notFound(() -> drafter.assigns(report, section, office.people.drafter2));
        notFound(() -> takesOver(Map.of(1, "好的文字", section, "文字"), Map.of()));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void cellsThatDoNotExistOrAreComputedAreNotFound() {
        var before = everything();
        var known = input();
        for (var cell : List.of(
                new CellKey(9, "a", "b"),
                new CellKey(known.table(), "noSuchRow", known.column()),
                new CellKey(known.table(), known.row(), "x".repeat(10_000)),
                new CellKey(-1, "", ""),
                computed())) notFound(() -> writes(cell, "1"));
        notFound(() ->
                takesOver(Map.of(1, "好的文字"), Map.of(new CellKey(known.table(), "noSuchRow", known.column()), "1")));
        notFound(() -> drafter.savesCells(
                report, List.of(new CellEdit(known, standing(known), "7"), new CellEdit(computed(), "", "7"))));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aCellIsAtMostSixtyFourCharactersLong() {
        var before = everything();
        refused("report.cellTooLong").isThrownBy(() -> writes(input(), "1".repeat(65)));
        refused("report.cellTooLong").isThrownBy(() -> takesOver(Map.of(1, "好的文字"), Map.of(input(), "1".repeat(65))));
        assertThat(everything()).isEqualTo(before);
        writes(input(), "1".repeat(64));
        assertThat(standing(input())).hasSize(64);
    }

    @Test
    void aReportThatDoesNotExistIsNotFound() {
        var none = ReportId.random();
        notFound(() -> drafter.does(me -> reports.get(none, me)));
        notFound(() -> drafter.saves(none, 1, "文字", 0));
        notFound(() -> drafter.savesCells(none, List.of()));
        notFound(() -> drafter.approves(none, "同意", new ContentHash("", "")));
    }

    @Test
    void aSectionIsNotGivenToWhoDoesNotDraftHere() {
        refused("report.noDrafterOfThisOrgan").isThrownBy(() -> gives(office.people.member1));
        refused("report.noDrafterOfThisOrgan").isThrownBy(() -> gives(office.people.person("shuiwu-drafter")));
        notFound(() -> gives(new Person(spring, new StaffId("nobody"))));
    }

    @Test
    void anOpinionIsNeitherEmptyOnAReturnNorEndlessNorStrange() {
        drafter.submits(report);
        refused("approval.returnNeedsReason").isThrownBy(() -> returns("  \n ", Map.of(1, "   ")));
        refused("approval.opinionTooLong").isThrownBy(() -> returns("长".repeat(2001), Map.of()));
        refused("approval.opinionTooLong").isThrownBy(() -> returns("", Map.of(1, "长".repeat(2001))));
        refused("approval.opinionTooLong").isThrownBy(() -> approves("长".repeat(2001), seen()));
        refused("text.strange").isThrownBy(() -> returns("退\u0000回", Map.of()));
        refused("text.strange").isThrownBy(() -> returns("", Map.of(1, "半\ud842")));
        notFound(() -> returns("退回", Map.of(1, "请补充", 7, "没有这一部分")));
        notFound(() -> returns("退回", Map.of(-1, "没有这一部分")));
        nothingWasDecided(ReportStatus.UNDER_REVIEW);
    }

    @Test
    void onlyWhatWasReadIsApprovedOrSigned() {
        drafter.submits(report);
        var right = seen();
        for (var wrong : List.of(
                new ContentHash("", ""),
                new ContentHash(right.sm3(), ""),
                new ContentHash(right.sha256(), right.sm3())))
            refused("approval.contentMoved").isThrownBy(() -> approves("同意", wrong));
        nothingWasDecided(ReportStatus.UNDER_REVIEW);
    }

    @Test
    void aSignOffBeforeTheReviewHasPassedIsToldSo() {
        drafter.submits(report);
        var head = office.people.secretary;
        refused("approval.stillInReview").isThrownBy(() -> head.signs(report, "同意", DemoPeople.PASSWORD, seen()));
        nothingWasDecided(ReportStatus.UNDER_REVIEW);
    }

    @Test
    void aWrongPasswordSignsNothing() {
        drafter.submits(report);
        for (var reviewer : List.of(office.people.deputy, office.people.member1, office.people.member2))
            reviewer.approves(report);
        var head = office.people.secretary;
        refused("organ.passwordMissing").isThrownBy(() -> head.signs(report, "同意", "", seen()));
        for (var wrong : List.of("不对", "\u0000", "长".repeat(100_000)))
            refused("organ.passwordWrong").isThrownBy(() -> head.signs(report, "同意", wrong, seen()));
        assertThat(office.status(report)).isEqualTo(ReportStatus.AWAITING_SIGN_OFF);
    }

    @Test
    void aCallIsForAYearWithAFormAndForOrgansThatCanDraft() {
        var people = office.people;
        var stranger = new Office(spring).people;
        var before = everything();
        refused("format.noForm").isThrownBy(() -> calls(2018, people.water.id()));
        refused("format.noForm").isThrownBy(() -> calls(Integer.MIN_VALUE, people.water.id()));
        refused("call.yearNotBegun").isThrownBy(() -> calls(2099, people.water.id()));
        refused("call.noOrgan").isThrownBy(() -> calls(2021));
        refused("call.nobodyDrafts").isThrownBy(() -> calls(2021, people.county.id()));
        refused("call.calledBefore").isThrownBy(() -> calls(2021, people.water.id(), people.township.id()));
        notFound(() -> calls(2021, people.water.id(), stranger.township.id()));
        notFound(() -> calls(2021, new OrganId("none-such")));
        assertThat(everything()).isEqualTo(before);
        calls(2021, people.water.id(), people.water.id());
        assertThat(count("report")).isEqualTo(before.getOrDefault("report", 0L) + 1);
    }

    private TextOutcome saves(int section, String text) {
        var version = section == 1 ? drafter.text(report, 1).version() : 0;
        return drafter.saves(report, section, text, version);
    }

    private void takesOver(Map<Integer, String> texts, Map<CellKey, String> cells) {
        drafter.takesOver(report, new TreeMap<>(texts), Cells.of(cells));
    }

    private void writes(CellKey cell, String value) {
        drafter.savesCells(report, List.of(new CellEdit(cell, standing(cell), value)));
    }

    private void gives(Person to) {
        drafter.assigns(report, 5, to);
    }

    private void returns(String opinion, Map<Integer, String> reasons) {
        var deputy = office.people.deputy;
        deputy.returns(report, Returning.toDrafting(opinion, reasons), seen());
    }

    private void approves(String opinion, ContentHash seen) {
        var deputy = office.people.deputy;
        deputy.approves(report, opinion, seen);
    }

    private void calls(int year, OrganId... organs) {
        var admin = office.people.admin;
        admin.calls(new CallOrder(year, List.of(organs), Optional.of(LocalDate.of(2022, 1, 31))));
    }

    private ContentHash seen() {
        return drafter.latestRound(report).orElseThrow().round().hash();
    }

    private CellKey input() {
        return formats.forYear(2021).tables().getFirst().inputs().getFirst();
    }

    private CellKey computed() {
        return formats.forYear(2021).tables().stream()
                .flatMap(table -> table.cells().stream())
                .filter(ValueCell::computed)
                .map(ValueCell::key)
                .findFirst()
                .orElseThrow();
    }

    private String standing(CellKey cell) {
        return reports.contentOf(reports.get(report)).cells().at(cell).orElse("");
    }

    private void nothingWasDecided(ReportStatus status) {
        assertThat(office.status(report)).isEqualTo(status);
        assertThat(drafter.decisions(report)).isEmpty();
    }

    /** How much there is of everything; the content is told by its hash. */
    private Map<String, Long> everything() {
        var counts = new TreeMap<String, Long>();
        for (var table :
                List.of("report", "report_call", "call_target", "kept_text", "report_contributor", "audit_entry"))
            counts.put(table, count(table));
        counts.put(
                ContentHash.of(reports.get(report).identity(), reports.contentOf(reports.get(report)))
                        .sm3(),
                1L);
        return counts;
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static ThrowableTypeAssert<Refused> refused(String key) {
        return new ThrowableTypeAssert<>(Refused.class) {
            @Override
            public org.assertj.core.api.ThrowableAssertAlternative<Refused> isThrownBy(ThrowingCallable call) {
                return super.isThrownBy(call).satisfies(refusal -> assertThat(refusal.obstacles())
                        .extracting(sentence -> sentence.key())
                        .contains(key));
            }
        };
    }

    private static void notFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(call);
    }
}

package org.qianfa.judgement.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.Profile;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.OrganKind;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.organ.Organ;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Sentence;

class ReasonLogTests {
    private static final CellKey RECEIVED = CellKey.parse("3/received/total");
    private static final String SENTENCE = "全年收到申请 6 件。";
    private final Format form = new Formats().forYear(2021);
    private final Organ township =
            new Organ(new OrganId("liuhe"), "liuhe", "柳河镇人民政府", OrganKind.TOWNSHIP, Optional.empty(), "/liuhe/");
    private final List<ReasonLine> lines = new ArrayList<>();

    @Test
    void aReasonHoldsForWhatItWasGivenFor() {
        var text = "主动公开情况良好。" + SENTENCE + "均已办结。";
        given(inText(text, SENTENCE), report(text, "5"), "以登记簿为准");
        assertThat(judged(inText(text, SENTENCE), report(text, "5")))
                .satisfies(one -> assertThat(one.reason().orElseThrow().text()).isEqualTo("以登记簿为准"))
                .returns(false, JudgedFinding::closes);
    }

    @Test
    void aReasonMovesWithItsSentence() {
        given(inText(SENTENCE, SENTENCE), report(SENTENCE, "5"), "以登记簿为准");
        var longer = "今年新写的一段。\n" + SENTENCE + "后面也加了一句。";
        assertThat(judged(inText(longer, SENTENCE), report(longer, "5")).reason())
                .isPresent();
    }

    @Test
    void theSameSentenceTwiceIsOneMatter() {
        given(inText(SENTENCE, SENTENCE), report(SENTENCE, "5"), "以登记簿为准");
        var twice = SENTENCE + "\n" + SENTENCE;
        var first = inText(twice, SENTENCE);
        var second = finding(
                "X-1", new Place.InSection(1, SENTENCE.length() + 1, twice.length(), SENTENCE), List.of(), "6", "5");
        assertThat(new ReasonLog(lines).judged(List.of(first, second), report(twice, "5")))
                .allMatch(one -> one.reason().isPresent());
    }

    @Test
    void aReasonFallsWithItsSentenceAndIsOfferedAgain() {
        given(inText(SENTENCE, SENTENCE), report(SENTENCE, "5"), "以登记簿为准");
        var changed = "全年收到申请 7 件。";
        var now = judged(
                finding("X-1", new Place.InSection(1, 0, changed.length(), changed), List.of(), "7", "5"),
                report(changed, "5"));
        assertThat(now.reason()).isEmpty();
        assertThat(now.fallen().orElseThrow().text()).isEqualTo("以登记簿为准");
        assertThat(now.fallen().orElseThrow().about()).contains(SENTENCE);
        assertThat(now.closes()).isTrue();
    }

    @Test
    void aReasonFallsWithTheCellThatTheSentenceIsComparedWith() {
        given(inText(SENTENCE, SENTENCE), report(SENTENCE, "5"), "以登记簿为准");
        var now = judged(
                finding("X-1", new Place.InSection(1, 0, SENTENCE.length(), SENTENCE), List.of(RECEIVED), "6", "4"),
                report(SENTENCE, "4"));
        assertThat(now.reason()).isEmpty();
        assertThat(now.fallen()).isPresent();
    }

    @Test
    void aReasonAboutCellsFallsWithAnyOfThem() {
        given(inCell("5", "7"), report("", "5"), "上年漏报一件");
        assertThat(judged(inCell("5", "7"), report("", "5")).reason()).isPresent();
        var now = judged(inCell("4", "7"), report("", "4"));
        assertThat(now.reason()).isEmpty();
        assertThat(now.fallen()).isPresent();
        assertThat(judged(inCell("5", "8"), report("", "5")).reason())
                .as("the other side counts too")
                .isEmpty();
    }

    @Test
    void aReasonIsOfferedAtTheSentenceThatCameOfItsOwnAndNotAtAnother() {
        var other = "第五部分另说复议 3 件、诉讼 2 件，合计与表四不同。";
        given(inText(SENTENCE, SENTENCE), report(SENTENCE, "5"), "以登记簿为准");
        var changed = other + "全年共收到申请 6 件。";
        var now = new ReasonLog(lines)
                .judged(
                        List.of(
                                finding("X-1", new Place.InSection(1, 0, other.length(), other), List.of(), "3", "5"),
                                inText(changed, "全年共收到申请 6 件。")),
                        report(changed, "5"));
        assertThat(now.getFirst().fallen()).isEmpty();
        assertThat(now.getLast().fallen()).isPresent();
    }

    @Test
    void theLastLineOfAMatterHolds() {
        var finding = inText(SENTENCE, SENTENCE);
        given(finding, report(SENTENCE, "5"), "第一次写的说明");
        given(finding, report(SENTENCE, "5"), "第二次写的说明");
        assertThat(judged(finding, report(SENTENCE, "5")).reason().orElseThrow().text())
                .isEqualTo("第二次写的说明");
        line(finding, report(SENTENCE, "5"), "", false);
        assertThat(judged(finding, report(SENTENCE, "5")))
                .returns(Optional.empty(), JudgedFinding::reason)
                .returns(Optional.empty(), JudgedFinding::fallen);
    }

    @Test
    void whatIsMissingIsAboutItselfAndNotAboutTheRestOfTheText() {
        var missing = finding("X-12", new Place.InSection(1, 0, 0, ""), List.of(), "", "");
        given(missing, report("旧的文字。", "5"), "街道不考核");
        assertThat(judged(missing, report("完全不同的文字。", "5")).reason()).isPresent();
    }

    @Test
    void whatBlocksAndIsNotOpenClosesWhateverWasWritten() {
        var sum = new Finding(
                "T3-1",
                Severity.BLOCKING,
                new Place.InCell(RECEIVED),
                List.of(RECEIVED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sentence.of("check.blank.remedy"),
                Sentence.of("check.blank.remedy"));
        assertThat(judged(sum, report("", "5")))
                .returns(true, JudgedFinding::closes)
                .returns(false, JudgedFinding::wantsReason);
    }

    private JudgedFinding judged(Finding finding, ReportUnderCheck report) {
        return new ReasonLog(lines).judged(List.of(finding), report).getFirst();
    }

    private void given(Finding finding, ReportUnderCheck report, String text) {
        line(finding, report, text, true);
    }

    private void line(Finding finding, ReportUnderCheck report, String text, boolean given) {
        var matter = FindingSubject.of(finding, report.content());
        lines.add(new ReasonLine(
                matter.rule(),
                matter.place(),
                matter.fingerprint(),
                given,
                new Reason(text, new StaffId("chen"), "陈晓明", Instant.EPOCH, matter.about())));
    }

    private ReportUnderCheck report(String text, String received) {
        return ReportUnderCheck.of(
                form,
                township.name(),
                township.kind(),
                2021,
                new Content(new TreeMap<>(Map.of(1, text)), Cells.of(Map.of(RECEIVED, received))),
                Profile.SUBMIT);
    }

    private static Finding inText(String text, String sentence) {
        var start = text.indexOf(sentence);
        return finding("X-1", new Place.InSection(1, start, start + sentence.length(), sentence), List.of(), "6", "5");
    }

    private static Finding inCell(String left, String right) {
        return finding("T3-5", new Place.InCell(RECEIVED), List.of(RECEIVED), left, right);
    }

    private static Finding finding(String rule, Place place, List<CellKey> cells, String left, String right) {
        return new Finding(
                rule,
                rule.startsWith("T") ? Severity.BLOCKING : Severity.WARNING,
                place,
                cells,
                Optional.of(left).filter(value -> !value.isEmpty()).map(BigDecimal::new),
                Optional.of(right).filter(value -> !value.isEmpty()).map(BigDecimal::new),
                Optional.empty(),
                Sentence.of("check.unsaid", "一、总体情况", "社会评议"),
                Sentence.of("check.unsaid.remedy", "社会评议"));
    }
}

package org.qianfa.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.comparison.MarkedText.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.prose.Block.Heading;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Inline.Fact;
import org.qianfa.prose.Inline.Run;

/** What is marked where Chinese prose was changed: the number, the word, the mark, and not the clause. */
class ChineseComparisonTests {
    private static final String FIRST = "全年主动公开政府信息，方便群众查阅。";
    private static final String SECOND = "健全依申请公开受理、登记、办理、答复制度，做到件件有回音。";
    private static final String THIRD = "年底对镇属各单位的公开工作做了一次考核，并通报结果。";

    @Test
    void oneDigitMarksTheNumberAndNotTheClause() {
        assertThat(texts("全年收到公开申请34件，其中自然人30件。", "全年收到公开申请35件，其中自然人30件。"))
                .containsExactly("全年收到公开申请[34→35]件，其中自然人30件。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收取费用12.50万元 | 收取费用12.80万元 | 收取费用[12.50→12.80]万元",
                "按时答复率98.5%。 | 按时答复率99.5%。 | 按时答复率[98.5%→99.5%]。",
                "按时答复率９８％。 | 按时答复率９９％。 | 按时答复率[９８％→９９％]。",
                "收到申请３４件。 | 收到申请34件。 | 收到申请[３４→34]件。",
                "发布信息1,204条。 | 发布信息1,304条。 | 发布信息[1,204→1,304]条。",
                "申请34,35,36件 | 申请34,35,37件 | 申请34,35,[36→37]件",
                "见2021.12.30通报 | 见2021.12.31通报 | 见[2021.12.30→2021.12.31]通报",
                "全年收到申请三十四件 | 全年收到申请三十五件 | 全年收到申请[三十四→三十五]件",
                "编制了A7号目录 | 编制了A8号目录 | 编制了A[7→8]号目录"
            })
    void aNumberIsWhole(String before, String after, String marked) {
        assertThat(texts(before, after)).containsExactly(marked);
    }

    @Test
    void oneWordMarksTheWord() {
        assertThat(texts("加强信息公开队伍建设，组织业务培训。", "加强信息公开制度建设，组织业务培训。")).containsExactly("加强信息公开[队伍→制度]建设，组织业务培训。");
    }

    @Test
    void aClauseThatWasPutInIsMarkedAloneWithItsComma() {
        assertThat(texts("组织业务培训，提高办理质量。", "组织业务培训，开展案卷评查，提高办理质量。")).containsExactly("组织业务培训，[+开展案卷评查，]提高办理质量。");
    }

    @Test
    void onlyPunctuationIsSaidToBeOnlyPunctuation() {
        assertThat(texts("公开渠道单一，内容更新不及时。", "公开渠道单一；内容更新不及时。")).containsExactly("公开渠道单一[，→；]内容更新不及时。 (PUNCTUATION)");
        assertThat(texts("做到公开,及时", "做到公开，及时。")).containsExactly("做到公开[,→，]及时[+。] (PUNCTUATION)");
        assertThat(texts("公开渠道单一。", "公开 渠道单一。")).containsExactly("公开[+ ]渠道单一。 (PUNCTUATION)");
    }

    @Test
    void aMovedParagraphIsMovedAndNeitherDeletedNorInserted() {
        assertThat(texts(
                        String.join("\n", FIRST, SECOND, THIRD, "其他事项另行报告。"),
                        String.join("\n", THIRD, FIRST, SECOND, "其他事项另行报告。")))
                .containsExactly("↑1 " + THIRD, FIRST, SECOND, "↓1 " + THIRD, "其他事项另行报告。");
    }

    @Test
    void whatWasChangedInAMovedParagraphIsMarkedWhereItStandsNow() {
        assertThat(texts(
                        String.join("\n", FIRST, SECOND, THIRD),
                        String.join("\n", THIRD.replace("一次", "两次"), FIRST, SECOND)))
                .containsExactly("↑1 年底对镇属各单位的公开工作做了[一次→两次]考核，并通报结果。", FIRST, SECOND, "↓1 " + THIRD);
    }

    @Test
    void aParagraphThatWasPartedIsThereStillWithABreakInIt() {
        assertThat(texts(FIRST + "\n" + SECOND + THIRD, FIRST + "\n" + SECOND + "\n" + THIRD))
                .containsExactly(FIRST, SECOND + " +¶ " + THIRD);
    }

    @Test
    void paragraphsThatWereJoinedAreThereStillWithoutTheBreakAndWhatWasChangedBesidesIsMarked() {
        assertThat(texts(FIRST + "\n" + SECOND + "\n" + THIRD, FIRST + SECOND + THIRD.replace("一次", "两次")))
                .containsExactly(FIRST + " -¶ " + SECOND + " -¶ 年底对镇属各单位的公开工作做了[一次→两次]考核，并通报结果。");
    }

    @Test
    void aNewParagraphBesideOneThatWasPartedIsNoPartOfIt() {
        assertThat(texts(SECOND + THIRD, FIRST + "\n" + SECOND + "\n" + THIRD))
                .containsExactly("+ " + FIRST, SECOND + " +¶ " + THIRD);
    }

    @Test
    void aParagraphThatWasPutInOrLeftOutStandsForItself() {
        assertThat(texts(FIRST + "\n" + THIRD, FIRST + "\n" + SECOND + "\n" + THIRD))
                .containsExactly(FIRST, "+ " + SECOND, THIRD);
        assertThat(texts(FIRST + "\n" + SECOND + "\n" + THIRD, FIRST + "\n" + THIRD))
                .containsExactly(FIRST, "- " + SECOND, THIRD);
    }

    @Test
    void aParagraphThatWasWrittenAnewIsNotConfetti() {
        assertThat(texts(FIRST + "\n" + SECOND, FIRST + "\n" + THIRD))
                .containsExactly(FIRST, "- " + SECOND, "+ " + THIRD);
    }

    @Test
    void rareCharactersOfTwoUnitsStayWhole() {
        assertThat(texts("请示由𬭚同志办理", "请示由𠮷同志办理")).containsExactly("请示由[𬭚→𠮷]同志办理");
    }

    @Test
    void aFactWhoseCellChangedIsAFactWithAnotherValue() {
        assertThat(MarkedText.manuscripts(received("34"), received("35"))).containsExactly("全年收到申请#34→35#件。 (FIGURES)");
        var typed = MarkedText.of(Paragraph.of("全年收到申请34件。"));
        assertThat(MarkedText.manuscripts(typed, received("34"))).containsExactly("全年收到申请[34→#34#]件。");
    }

    private static org.qianfa.prose.Manuscript received(String value) {
        return MarkedText.of(new Paragraph(java.util.List.of(
                new Run("全年收到申请", false), new Fact("3/received/total", value, false), new Run("件。", false))));
    }

    @Test
    void aHeadingOfAnotherLevelAndBoldWordsAreSaidToBeAppearance() {
        var plain = MarkedText.of(Paragraph.of("（一）主动公开"));
        var heading = MarkedText.of(new Heading(2, java.util.List.of(new Run("（一）主动公开", false))));
        assertThat(MarkedText.manuscripts(plain, heading)).containsExactly("（一）主动公开 (APPEARANCE)");
        var bold = MarkedText.of(new Paragraph(java.util.List.of(new Run("（一）", false), new Run("主动公开", true))));
        assertThat(MarkedText.manuscripts(plain, bold)).containsExactly("（一）*主动公开* (APPEARANCE)");
    }
}

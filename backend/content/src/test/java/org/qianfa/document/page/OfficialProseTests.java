package org.qianfa.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.document.Papers;
import org.qianfa.prose.Inline;
import org.qianfa.prose.Inline.Run;
import org.qianfa.prose.Manuscript;

class OfficialProseTests {
    private static List<String> lines(String text) {
        return OfficialProse.lines(Papers.FORM.section(1).orElseThrow(), Manuscript.ofText(text)).stream()
                .map(line -> switch (line) {
                    case SectionLine.Heading(var level, var depth, var inlines) ->
                        level + "/" + depth + " " + InlineText.read(inlines);
                    case SectionLine.Text(var level, var lead, var rest) ->
                        level + ":" + InlineText.read(lead) + "|" + InlineText.read(rest);
                    case SectionLine.Grid grid -> grid.toString();
                })
                .toList();
    }

    @Test
    void headingsAreToldByTheirNumbersAndNoRankIsLeftOut() {
        assertThat(lines("开头。\n（一）主动公开\n1.政策文件\n（1）解读\n2.公开栏\n（二）依申请公开"))
                .containsExactly("0:|开头。", "2/1 （一）主动公开", "3/2 1.政策文件", "4/3 （1）解读", "3/2 2.公开栏", "2/1 （二）依申请公开");
    }

    @Test
    void aSentenceThatIsAHeadingIsSetAsOneWhereMoreFollows() {
        assertThat(lines("（一）主动公开。全年很好。\n（二）本年工作。")).containsExactly("2:（一）主动公开。|全年很好。", "0:|（二）本年工作。");
    }

    @Test
    void aspectsAreNumberedInTheirOrderHoweverTheyWereTyped() {
        assertThat(lines("一、主动公开情况\n二、依申请公开。都答复了。\n（三）其他工作\n四、监督保障"))
                .containsExactly("2/1 （一）主动公开", "2:（二）依申请公开。|都答复了。", "2/1 （三）其他工作", "2/1 （四）监督保障");
    }

    @Test
    void aLongSentenceWithANumberIsNoHeading() {
        var sentence = "（一）" + "很长的一句话，".repeat(8) + "完。还有。";
        assertThat(lines(sentence)).containsExactly("0:|" + sentence);
    }

    @Test
    void marksThatMustNotBeginALineGoWithWhatStandsBefore() {
        assertThat(LineBreakJoiner.join(List.<Inline>of(
                        new Run("重要", true), new Run("，办理（", false), new Run("三", true), new Run("）件", false))))
                .containsExactly(new Run("重要，", true), new Run("办理", false), new Run("（三）", true), new Run("件", false));
    }
}

package org.qianfa.check.rule.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.check.rule.prose.ProseCases.at;
import static org.qianfa.check.rule.prose.ProseCases.one;
import static org.qianfa.check.rule.prose.ProseCases.quiet;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatedFiguresTests {
    private static final String[] EIGHT = {
        "3/received/naturalPerson=6", "3/received/business=2", "3/carriedOver/naturalPerson=1"
    };

    @Test
    void whatWasReceivedIsWhatIsNewOrThatAndWhatWasCarriedOver() {
        for (var honest : List.of(
                "2022年，我镇共收到政府信息公开申请8件，均已办结。",
                "全年共收到信息公开申请9件。",
                "全年收到依申请公开八件。",
                "全年受理公民、法人和其他组织提出的政府信息公开申请共计８件。",
                "本年度共收到8件依申请公开请求，已全部答复。",
                "2022年新收政府信息公开申请8件，2021年结转1件。",
                "我镇认真办理政府信息公开申请，全年共收到8件，均按时答复。",
                "（二）依申请公开情况。2022年收到8件，上年结转1件。",
                "全年共收到政府信息公开申请 8 件，比2021年的12件减少4件。",
                "2021年收到政府信息公开申请12件，2022年收到8件。",
                "去年全年收到政府信息公开申请12件。",
                "全年收到政府信息公开申请8件，其中通过网络收到申请5件，信函申请3件。",
                "全年收到自然人提出的政府信息公开申请6件。",
                "全年通过网络收到政府信息公开申请3件。",
                "全年收到政府信息公开申请近10件。",
                "全年收到政府信息公开申请十余件。",
                "全年收到政府信息公开申请5-9件。",
                "上半年收到政府信息公开申请3件。",
                "收到行政复议申请2件。",
                "全年受理行政许可申请120件。",
                "全年收到群众来信来访30件，收到人大建议5件，均已办结。",
                "举办政府信息公开申请办理培训2次。",
                "根据《关于收到政府信息公开申请3件的通报》（政办〔2022〕12号）要求整改。",
                "依据第711号令第二十条第（一）项，做好依申请公开工作。",
                "全年共办理政府信息公开申请9件，含2021年转至今年办理的1件。")) quiet(honest, EIGHT);
    }

    @Test
    void anotherNumberOfApplicationsIsFoundWhereItStands() {
        at("X-1", "收到政府信息公开申请5件", "2022年，我镇共收到政府信息公开申请5件，均已办结。", EIGHT);
        at("X-1", "十二件", "全年收到依申请公开申请十二件。", EIGHT);
        at("X-1", "１０件", "全年共受理政府信息公开申请１０件。", EIGHT);
        at("X-1", "1,008 件", "全年共受理政府信息公开申请 1,008 件。", EIGHT);
        at("X-1", "6件", "本年度共收到6件依申请公开请求，已全部答复。", EIGHT);
        at("X-1", "9件", "2022年新收政府信息公开申请9件。", EIGHT);
        at("X-1", "7件", "（二）依申请公开情况。2022年收到7件，均已答复。", EIGHT);
        at("X-1", "7件", "我镇认真办理政府信息公开申请，全年共收到7件，均按时答复。", EIGHT);
        at("X-1", "7件", "全年政府信息公开申请7件，同比增加2件。", EIGHT);
        var found = one("X-1", "2022年共收到政府信息公开申请5件。", EIGHT);
        assertThat(found.message()).hasToString("“2022年共收到政府信息公开申请5件”写的是 5，表3中本年新收 8，本年新收加上年结转 9，相差 3。");
        assertThat(found.left()).hasValueSatisfying(said -> assertThat(said).isEqualByComparingTo("5"));
        assertThat(found.right()).hasValueSatisfying(table -> assertThat(table).isEqualByComparingTo("8"));
        assertThat(found.blocks()).isFalse();
    }

    @Test
    void noApplicationsMeansNoneInTheTable() {
        for (var honest : List.of(
                "本年没有收到依申请公开事项。",
                "2022年，我镇未收到政府信息公开申请。",
                "本年度未接到任何形式的信息公开申请。",
                "街道未收到任何公民、法人和其他组织提出的公开政府信息的申请。",
                "依申请公开情况：无。",
                "2022年收到政府信息公开申请0件。",
                "全年无依申请公开事项。",
                "政府信息公开申请数量为零。")) quiet(honest);
        for (var other : List.of(
                "未发生因政府信息公开申请引起的举报。",
                "无超期答复的依申请公开件。",
                "未出现依申请公开逾期答复情况。",
                "去年未收到政府信息公开申请。",
                "未收到企业提出的政府信息公开申请。",
                "如未收到政府信息公开申请，应当在年报中说明。",
                "没有收取依申请公开费用。",
                "依申请公开工作无投诉。")) quiet(other, EIGHT);
    }

    @Test
    void aBlankCellDoesNotSilenceTheRestOfItsGroup() {
        one("T4-4", "因政府信息公开被申请行政复议1件，均获维持。", "4/reconsideration/corrected=1", "4/reconsideration/pending=");
        quiet("因政府信息公开被申请行政复议1件，均获维持。", "4/reconsideration/upheld=1", "4/reconsideration/pending=");
    }

    @Test
    void noApplicationsAgainstTheTableBlocks() {
        for (var wrong : List.of(
                "本年没有收到依申请公开事项。",
                "2022年，我镇未收到政府信息公开申请。",
                "本年度未接到任何形式的信息公开申请。",
                "街道未收到任何公民、法人和其他组织提出的公开政府信息的申请。",
                "全年没有公民、法人或其他组织向我镇申请公开政府信息。",
                "依申请公开情况：无。",
                "（二）依申请公开情况\n无。",
                "2022年收到政府信息公开申请0件。",
                "2022年依申请公开办理数为0。",
                "全年无依申请公开事项。",
                "政府信息公开申请数量为零。",
                "2022年度，未收到政府信息公开申请、投诉举报。"))
            assertThat(one("X-2", wrong, EIGHT).blocks()).as(wrong).isTrue();
        assertThat(one("X-2", "全年未收到政府信息公开申请。", EIGHT).message()).hasToString("“全年未收到政府信息公开申请”说没有发生，表3中本年新收 8。");
    }

    @Test
    void aBlankOrUnreadableCellIsNotComparedWith() {
        var text = "全年收到政府信息公开申请3件。";
        quiet(text, "3/received/naturalPerson=/");
    }
}

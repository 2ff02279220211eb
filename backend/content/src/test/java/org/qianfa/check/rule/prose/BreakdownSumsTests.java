package org.qianfa.check.rule.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.check.rule.prose.ProseCases.at;
import static org.qianfa.check.rule.prose.ProseCases.one;
import static org.qianfa.check.rule.prose.ProseCases.quiet;

import java.util.List;
import org.junit.jupiter.api.Test;

class BreakdownSumsTests {
    @Test
    void partsThatAddUpAreQuiet() {
        for (var honest : List.of(
                "全年公开信息34条。其中：“部门简介”1条；“领导分工”2条；“机构设置”1条；“其他文件”3条；“镇内动态”25条；“人事”1条；“年报”1条。",
                "公开信息700条，其中网站65条，微信635条。",
                "公开信息208条，其中政策文件3条、办事指南74条、社会救助19条、社会保险8条、就业创业20条、其它政府信息84条；依托宣传栏公开低保信息100余条。",
                "主动公开政府信息12条。其中，指南1条，占8%；公文5条，占42%；其他6条，占50%。",
                "收到8份申请，均为自然人申请。其中，予以公开4件，过程性信息1件，不掌握2件，其他1件（申请人自主撤销）。",
                "公开信息三十四条，其中动态二十四条、公告十条。",
                "公开信息1.2万条，其中动态1万条、公告2000条。",
                "公开信息716条，其中平台398条，专题318条。",
                "全年办结申请9件，其中予以公开4件、部分公开5件，均在法定期限内答复，公开答复书9件。"))
            quiet(
                    honest,
                    "3/received/naturalPerson=8",
                    "3/carriedOver/naturalPerson=1",
                    "3/granted/naturalPerson=4",
                    "3/processInformation/naturalPerson=1",
                    "3/notHeld/naturalPerson=2",
                    "3/partlyGranted/naturalPerson=5");
    }

    @Test
    void aPartialListIsNoFault() {
        for (var honest : List.of(
                "公开信息120条，其中政策文件15条。",
                "公开信息120条，其中政策文件15条、工作动态60条。",
                "公开信息120条，其中规范性文件0条。",
                "公开信息120条，其中主要有动态60条、公告30条、政策20条、解读5条等。",
                "公开信息120余条，其中动态60条、公告64条。",
                "公开信息120条，其中动态约60条、公告58条。",
                "公开信息120条，其中政策文件15条，较上年增加110条。",
                "公开信息34条，其中政策文件10条，微信公众号发布信息50条。",
                "投入资金50万元，其中网站30万元、培训40万元。",
                "公开信息34条，其中政策文件30人次参与。")) quiet(honest);
    }

    @Test
    void partsThatDoNotAddUpAreFoundAtTheList() {
        var found = at("X-4", "“镇内动态”24条", "全年公开信息34条。其中：“部门简介”1条；“领导分工”2条；“机构设置”1条；“其他文件”3条；“镇内动态”24条；“人事”1条；“年报”1条。");
        assertThat(found.message()).hasToString("总数写的是 34 条，所列 7 项之和为 33 条，相差 1。");
        at("X-4", "微信635条", "公开信息700条，其中网站66条，微信635条。");
        at("X-4", "其他19条", "公开信息120条，其中动态60条，公告30条，其他19条。");
        at("X-4", "２０条", "公开信息34条，其中动态２０条，公告十五条。");
        at("X-4", "4条", "主动公开政府信息共70条：工作动态65条，通知公告4条。");
        at("X-4", "40条", "公开信息34条，其中网站40条。");
        one("X-4", "公开信息1.2万条，其中动态1万条、公告3000条。");
    }

    @Test
    void aNumberThatWasForgottenIsFound() {
        at("X-4", "政府信息条", "全年主动公开政府信息条，其中动态3条。");
        at("X-4", "申请  件", "全年收到政府信息公开申请  件，均已答复。", "3/received/naturalPerson=3");
        at("X-4", "”条", "公开信息3条。其中：“动态”2条；“公告”条。");
        for (var honest : List.of("网上公开信息条数较少。", "依法办理政府信息依申请公开件，及时答复。", "按《条例》和信息条目公开。", "逐条公开。")) quiet(honest);
    }
}

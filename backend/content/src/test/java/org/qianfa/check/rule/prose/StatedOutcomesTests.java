package org.qianfa.check.rule.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.check.rule.prose.ProseCases.at;
import static org.qianfa.check.rule.prose.ProseCases.one;
import static org.qianfa.check.rule.prose.ProseCases.quiet;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.check.Finding;

class StatedOutcomesTests {
    private static final String[] ANSWERED = {
        "3/received/naturalPerson=9",
        "3/received/business=2",
        "3/carriedOver/naturalPerson=1",
        "3/granted/naturalPerson=3",
        "3/granted/business=1",
        "3/partlyGranted/naturalPerson=2",
        "3/stateSecret/naturalPerson=1",
        "3/processInformation/business=1",
        "3/notHeld/naturalPerson=2",
        "3/repeated/naturalPerson=1",
        "3/carriedForward/naturalPerson=1"
    };
    private static final String[] CASES = {
        "4/reconsideration/upheld=2",
        "4/reconsideration/corrected=1",
        "4/litigation/upheld=1",
        "4/litigationAfterReconsideration/pending=1"
    };
    private static final String[] DOCUMENTS = {
        "2/normativeDocuments/issued=4", "2/normativeDocuments/abolished=2", "2/normativeDocuments/inForce=32"
    };

    @Test
    void whatBecameOfApplicationsIsTheSumOfItsGroup() {
        for (var honest : List.of(
                "全年办结申请11件，其中予以公开4件，部分公开2件，不予公开2件，无法提供2件，不予处理1件，其他处理0件。",
                "收到政府信息公开申请11件，上年结转1件，办结11件，结转下年度继续办理1件。",
                "已答复11件申请，其中4件予以公开、2件部分公开、2件不予公开。",
                "办结申请11件，其中予以公开和部分公开6件。",
                "办结申请11件，其中不予公开2件（国家秘密1件，过程性信息1件）。",
                "属于过程性信息不予公开1件，申请人均已收到答复。",
                "自然人申请10件，其中予以公开3件；企业申请2件，其中予以公开1件。",
                "对涉及群众利益的信息予以公开34条。",
                "剩余1件申请结转下一年度处理。",
                "收到政府信息公开申请11件，2021年结转1件，结转2023年继续办理1件。",
                "去年办结的申请中，予以公开7件。")) quiet(honest, ANSWERED);
        at("X-3", "予以公开5件", "办结申请11件，其中予以公开5件，部分公开2件。", ANSWERED);
        at("X-3", "不予公开3件", "全年共答复申请11件：予以公开4件、部分公开2件、不予公开3件、无法提供2件。", ANSWERED);
        at("X-3", "1件", "共答复申请11件，其中4件予以公开，1件部分公开。", ANSWERED);
        at("X-3", "不予处理2件", "对重复提出的申请作了说明，全年不予处理2件。", ANSWERED);
        at("X-1", "上年结转2件", "办理政府信息公开申请12件，其中上年结转2件。", ANSWERED);
        var found = one("X-3", "收到政府信息公开申请11件，无法提供3件。", ANSWERED);
        assertThat(found.message()).hasToString("“无法提供3件”写的是 3，表3中无法提供各项之和 2，相差 1。");
    }

    @Test
    void casesAreThoseOfTable4() {
        for (var honest : List.of(
                "全年因政府信息公开被申请行政复议3件，被提起行政诉讼2件。",
                "发生政府信息公开行政复议案件3起、行政诉讼案件2起。",
                "政府信息公开行政复议、行政诉讼分别为3件、2件。",
                "全年办理行政复议案件500件。",
                "发布行政复议信息12条。",
                "政府信息公开行政复议和行政诉讼共5件。",
                "去年政府信息公开行政复议1件。",
                "无因政府信息公开被纠正的行政诉讼案件。",
                "未发生行政复议败诉情况。",
                "全年未发生因信息管理不当引发的安全事故。")) quiet(honest, CASES);
        at("T4-2", "行政复议4件", "全年因政府信息公开被申请行政复议4件，被提起行政诉讼2件。", CASES);
        at("T4-2", "行政诉讼案件3起", "发生政府信息公开行政复议案件3起、行政诉讼案件3起。", CASES);
        at("T4-2", "1件", "政府信息公开行政复议、行政诉讼分别为3件、1件。", CASES);
        at("T4-2", "各1件", "政府信息公开行政复议、行政诉讼各1件。", "4/reconsideration/upheld=1");
    }

    @Test
    void noCasesMeansNoneInTable4() {
        for (var denial : List.of(
                "全年未发生因政府信息公开申请被申请行政复议、提起行政诉讼情况。",
                "2022年，我局未发生依申请公开政府信息方面的行政复议和行政诉讼。",
                "街道未发生有关政府信息公开工作的举报、投诉、行政复议或提起行政诉讼等情况。",
                "政府信息公开行政复议、行政诉讼均为0件。",
                "政府信息公开行政复议、行政诉讼情况：无。",
                "无因政府信息公开引起的行政复议、行政诉讼案件。",
                "（四）政府信息公开行政复议、行政诉讼情况\n无。")) {
            quiet(denial);
            assertThat(ProseCases.findings(denial, CASES))
                    .as(denial)
                    .extracting(Finding::rule)
                    .containsExactly("T4-3", "T4-3");
        }
        quiet("全年未发生政府信息公开行政复议案件。", "4/litigation/upheld=1");
        assertThat(one("T4-3", "全年未发生政府信息公开行政诉讼案件。", "4/litigation/upheld=1").blocks())
                .isTrue();
        one("T4-3", "政府信息公开行政复议1件，行政诉讼0件。", "4/reconsideration/upheld=1", "4/litigation/upheld=1");
    }

    @Test
    void allUpheldMeansNothingElse() {
        quiet("全年因政府信息公开被申请行政复议2件，均获维持。", "4/reconsideration/upheld=2");
        quiet("政府信息公开行政复议2件，全部维持；行政诉讼1件，尚未审结。", "4/reconsideration/upheld=2", "4/litigation/pending=1");
        quiet("政府信息公开行政复议3件，其中维持2件。", CASES);
        at("T4-4", "均获维持", "全年因政府信息公开被申请行政复议3件，均获维持。", CASES);
        at("T4-4", "全部维持", "政府信息公开行政诉讼2件，全部维持。", CASES);
        at("T4-4", "均被维持", "政府信息公开行政复议1件，均被维持。", "4/reconsideration/other=1");
    }

    @Test
    void normativeDocumentsAreThoseOfTable2() {
        for (var honest : List.of(
                "全年制发行政规范性文件4件，废止2件，现行有效32件。",
                "共制定规范性文件4件，废止规范性文件2件，现行有效的规范性文件32件。",
                "全年出台4件行政规范性文件。",
                "主动公开行政规范性文件12件。",
                "在政府网站发布行政规范性文件9件。",
                "审查各部门规范性文件15件，废止8件。",
                "印发文件120件。",
                "去年制发行政规范性文件9件。",
                "配发规范性文件解读6篇。",
                "县政府制发规范性文件3件，县政府办公室制发规范性文件1件。")) quiet(honest, DOCUMENTS);
        at("T2-5", "行政规范性文件5件", "全年制发行政规范性文件5件，废止2件，现行有效32件。", DOCUMENTS);
        at("T2-5", "废止3件", "全年制发行政规范性文件4件，废止3件，现行有效32件。", DOCUMENTS);
        at("T2-5", "30件", "现行有效行政规范性文件30件。", DOCUMENTS);
        assertThat(one("T2-5", "制定规范性文件0件。", DOCUMENTS).blocks()).isTrue();
    }
}

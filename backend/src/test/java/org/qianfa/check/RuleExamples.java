package org.qianfa.check;

import static org.qianfa.check.Reports.VALID;
import static org.qianfa.check.Reports.after;
import static org.qianfa.check.Reports.lookedAtFor;
import static org.qianfa.check.Reports.of;
import static org.qianfa.check.Reports.register;
import static org.qianfa.check.Reports.saying;
import static org.qianfa.check.Reports.valid;
import static org.qianfa.check.Reports.with;
import static org.qianfa.check.Reports.written;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qianfa.format.Written;

/** One example for each rule of the book, for docs/rules.md: what is changed in a valid report, and the report with it. */
final class RuleExamples {
    private final Map<String, Example> examples = new LinkedHashMap<>();

    record Example(String change, Checked report) {}

    static Map<String, Example> all() {
        return new RuleExamples().figures().surroundings().texts().examples;
    }

    private RuleExamples figures() {
        cell("T3-1", "3/received/naturalPerson", "9");
        cell("T3-2", "3/outcomesTotal/business", "5");
        cell("T3-3", "3/granted/total", "7");
        cell("T3-4", "3/received/business", "/");
        cell("T2-1", "2/fees/charged", "1.23456");
        cell("T2-3", "2/normativeDocuments/issued", "8");
        cell("T2-4", "2/rules/inForce", "1");
        cell("T4-1", "4/reconsideration/total", "5");
        return this;
    }

    private RuleExamples surroundings() {
        var last = with(with(VALID, "3/carriedForward/naturalPerson", "4"), "2/normativeDocuments/inForce", "5");
        add("T3-5", "上年报告的结转：自然人 4", after(last, valid()));
        add("T2-2", "上年报告的现行有效：行政规范性文件 5", after(last, valid()));
        add(
                "T2-7",
                "行政处罚：上年 40，本年 300",
                after(with("2/penalties/decisions", "40"), of(with("2/penalties/decisions", "300"))));
        add("T3-6", "台账中自然人新收 6 件", valid().in(register(Map.of("3/received/naturalPerson", 6L))));
        var part = new Surroundings.Other("柳河镇民政所", with("2/penalties/decisions", "1"));
        add(
                "H-1",
                "所属机关的行政处罚：1",
                valid().in(new Surroundings(Optional.empty(), List.of(), Map.of(), List.of(part), List.of())));
        add(
                "H-2",
                "水务局没有提交",
                lookedAtFor(
                        Profile.COLLECT,
                        valid().in(new Surroundings(
                                Optional.empty(), List.of(), Map.of(), List.of(), List.of("水务局")))));
        return this;
    }

    private RuleExamples texts() {
        first("X-9", "本报告所列数据的统计期限自2021年1月1日起至2021年11月30日止。");
        first("X-16", "配合郟县检查。");
        first("P-1", "有事请拨打13938271645。");
        add("S-2", "与上年报告一字不差", after(VALID, valid()));
        add(
                "S-1",
                "第 1 部分在上年报告的文字后面加了新的一句",
                after(VALID, of(saying(1, text -> text + "各村的监督员每月到公示栏前逐条核对补贴发放名单和集体资产租赁情况，核对结果由村民代表签字确认。\n"))));
        add(
                "F-2",
                "标题：柳河镇2021年政府信息公开年报",
                written(new Written(Optional.of("柳河镇2021年政府信息公开年报"), headings(), List.of()), valid()));
        first("X-10", "本报告由总体情况等五个部分组成。");
        text("X-11", 6, "详见本级网站（具体网址）。本年度未收取信息处理费。");
        text("X-12", 1, "全年主动公开信息，办理依申请公开。");
        text("X-13", 5, "无。");
        text("F-1", 6, "");
        return this;
    }

    private void cell(String rule, String cell, String value) {
        add(rule, "`" + cell + "` = " + value, of(with(cell, value)));
    }

    private void text(String rule, int section, String text) {
        add(rule, "第 " + section + " 部分：" + (text.isEmpty() ? "（没有文字）" : text), of(saying(section, text)));
    }

    private static TreeMap<Integer, String> headings() {
        var headings = new TreeMap<Integer, String>();
        for (var section : Reports.FORM.sections()) headings.put(section.number(), section.heading());
        return headings;
    }

    /** Puts a sentence in front of the first section. */
    private void first(String rule, String sentence) {
        add(rule, "第 1 部分：" + sentence, of(saying(1, text -> sentence + "\n" + text)));
    }

    private void add(String rule, String change, Checked report) {
        examples.put(rule, new Example(change, report));
    }
}

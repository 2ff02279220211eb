package org.qianfa.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.file.FormReader;
import org.qianfa.form.file.UnusableForm;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.table.HeadCell;

class NewFormTests {
    /** A form that nobody issued: other sections, tables of both layouts, three levels of heads, a type of its own. */
    public static final String INVENTED = """
            id: "2099"
            years: {from: 2099}
            title: "{organ}{year}年数据开放报告"
            types:
              tonnes: {digits: 5, scale: 2, least: 0, unit: 吨}
              people: {digits: 4, least: 1}
            sections:
              - {number: 1, heading: 一、说明}
              - {number: 2, heading: 二、收成, table: 7}
              - {number: 3, heading: 三、人员, table: 9}
            tables:
              - number: 7
                caption: 收成
                type: tonnes
                blocks:
                  - corner: 作物
                    columns:
                      - label: 季节
                        columns:
                          - label: 上半年
                            columns: [{key: spring, label: 春}, {key: summer, label: 夏}]
                          - {key: autumn, label: 秋}
                      - {key: all, label: 合计}
                    rows:
                      - {key: rice, label: 稻}
                      - label: 杂粮
                        rows: [{key: millet, label: 谷子}, {key: beans, label: 豆}]
                      - {key: everything, label: 总计}
              - number: 9
                caption: 人员
                type: people
                layout: oneLine
                blocks:
                  - columns: [{key: men, label: 男}, {key: women, label: 女}]
                    rows: [{key: town, label: 镇}, {key: village, label: 村}]
            rules:
              - {id: N-1, severity: B, kind: values, table: 7}
              - id: N-2
                severity: B
                kind: sum
                table: 7
                each: row
                left: {name: 三季之和, terms: [spring..autumn]}
                right: {name: 合计, terms: [all]}
              - id: N-3
                severity: B
                kind: sum
                table: 7
                each: column
                left: {name: 各种作物之和, terms: [rice, millet, beans]}
                right: {name: 总计, terms: [everything]}
              - id: N-4
                severity: W
                kind: atLeast
                table: 9
                each: row
                left: {name: 男比女多, terms: [men, -women]}
                bound: -10
            """;

    private static Format read(String yaml) {
        return FormReader.read("formats/test.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aNewFormNeedsNoJava() {
        var form = read(INVENTED);
        assertThat(new Formats(List.of(form)).forYear(2100)).isSameAs(form);
        var harvest = form.table(7).orElseThrow();
        assertThat(harvest.width()).isEqualTo(6);
        assertThat(harvest.inputs()).hasSize(9);
        assertThat(harvest.blocks().getFirst().header()).hasSize(3);
        assertThat(form.cell(CellKey.parse("7/beans/summer")).orElseThrow().name())
                .isEqualTo("夏，豆");
        assertThat(form.table(9).orElseThrow().blocks().getFirst().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.values()).hasSize(4));
    }

    @Test
    void totalsStandOnlyWhereAllPartsDo() {
        var harvest = read(INVENTED).table(7).orElseThrow();
        var cells = Cells.NONE;
        for (var key : harvest.inputs()) cells = cells.with(key, "1.25");
        var full = harvest.withTotals(cells);
        assertThat(full.at(CellKey.parse("7/rice/all"))).contains("3.75");
        assertThat(full.at(CellKey.parse("7/everything/all"))).contains("11.25");
        for (var gap : List.of("", "/", "-1", "1.255")) {
            var holed = harvest.withTotals(full.with(CellKey.parse("7/rice/spring"), gap));
            assertThat(holed.at(CellKey.parse("7/rice/all"))).isEmpty();
            assertThat(holed.at(CellKey.parse("7/everything/spring"))).isEmpty();
            assertThat(holed.at(CellKey.parse("7/everything/all"))).isEmpty();
            assertThat(holed.at(CellKey.parse("7/everything/summer"))).contains("3.75");
        }
    }

    @Test
    void aFormThatCannotBeIsRefusedWithTheReason() {
        refused("id: \"2099\"", "id: \"\"", "no id");
        refused("{from: 2099}", "{from: 2099, to: 2001}", "to before from");
        refused("title:", "tittle:", "tittle");
        refused("{organ}{year}年", "{organ}", "{year}");
        refused("table: 7}", "table: 8}", "table 7 stands in no section");
        refused("{number: 2,", "{number: 1,", "section “1” stands twice");
        refused("type: tonnes", "type: tons", "there is no type “tons”");
        refused("key: millet", "key: rice", "row key “rice” stands twice");
        refused("key: millet", "key: Millet seed", "not lowerCamel");
        refused("key: beans, label: 豆", "key: beans, label: 谷子", "two cells are both called");
        refused("label: 杂粮", "key: mixed\n            label: 杂粮", "a key and parts at once");
        refused("layout: oneLine", "layout: sideways", "not sideways");
        refused("digits: 5", "digits: 50", "digits 1 to 14");
        refused("[spring..autumn]", "[spring..winter]", "rule N-2: no row or column “spring..winter”");
        refused("[rice, millet, beans]", "[rice, rice]", "term “rice” stands twice");
        refused("terms: [all]", "terms: [all, spring]", "the right of a sum is one total");
        refused("kind: atLeast", "kind: atMost", "not “atMost”");
        refused("severity: W", "severity: X", "severity is B, W or I");
        refused("bound: -10", "bound: low", "bound");
        refused("kind: values, table: 7", "kind: values, table: 6", "there is no table 6");
        refused("sections:", "sections: [", "test.yaml");
    }

    private static void refused(String good, String bad, String reason) {
        assertThat(INVENTED).contains(good);
        assertThatThrownBy(() -> read(INVENTED.replace(good, bad)))
                .as(bad)
                .isInstanceOf(UnusableForm.class)
                .hasMessageContaining("formats/test.yaml")
                .hasMessageContaining(reason);
    }

    @Test
    void twoFormsForOneYearAreRefused() {
        var form = read(INVENTED);
        var later = read(INVENTED.replace("id: \"2099\"", "id: \"2100\"").replace("from: 2099", "from: 2101"));
        assertThatThrownBy(() -> new Formats(List.of(form, later))).hasMessageContaining("share a year");
    }

    @Test
    void officialLabelsAndKeysOfTheFormsInForceAreHeldBySample() {
        var form = new Formats().get("2021");
        var rows = form.table(3).orElseThrow().blocks().getFirst().rows();
        assertThat(rows.get(3).label()).isEqualTo("（二）部分公开（区分处理的，只计这一情形，不计其他情形）");
        assertThat(rows.get(24).label()).isEqualTo("四、结转下年度继续办理");
        assertThat(form.rules())
                .extracting(Rule::id)
                .contains("T3-1", "T3-2", "T3-3", "T3-4", "T4-1", "T2-1", "T2-3", "X-13");
        assertThat(form.table(4).orElseThrow().blocks().getFirst().header())
                .extracting(line -> line.stream().mapToInt(HeadCell::colspan).sum())
                .containsExactly(15, 15, 10);
    }
}

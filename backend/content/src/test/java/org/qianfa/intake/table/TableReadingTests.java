package org.qianfa.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.intake.Intake;
import org.qianfa.intake.IntakeResult;
import org.qianfa.intake.ReportTexts;
import org.qianfa.intake.TableShapes;
import org.qianfa.intake.source.Source;
import org.qianfa.text.Sentence;

class TableReadingTests {
    private static final String TITLE = "柳河镇2021年政府信息公开工作年度报告";
    private final Formats formats = new Formats();
    private final Format form = formats.get("2021");
    private final Intake intake = new Intake(formats);
    private final Map<String, Content> numbered = new HashMap<>();

    @ParameterizedTest
    @EnumSource
    void everyShapeOfTheTablesComesBackWhole(TableShapes shape) {
        for (var format : formats.all()) {
            var content = numbered(format);
            var title = format.title("柳河镇人民政府", format.firstYear());
            var reading = intake.read(shape.report(format, title, content));
            assertThat(reading.form()).isSameAs(format);
            assertThat(reading.cells()).isEqualTo(content.cells());
            assertThat(reading.sections()).isEqualTo(content.sections());
            assertThat(reading.unplaced()).isEmpty();
        }
    }

    @Test
    void aBlankCellOfARealTableStaysBlankAndShiftsNothing() {
        var content = numbered(form);
        for (var cell : content.cells().values().keySet()) {
            var holed = new Content(content.sections(), content.cells().with(cell, ""));
            var reading = intake.read(TableShapes.CELLS.report(form, TITLE, holed));
            assertThat(reading.cells()).as(cell.toString()).isEqualTo(holed.cells());
        }
    }

    @Test
    void aRowWithACellTooFewIsAskedAboutAndAllOthersArePlaced() {
        var grid = TableShapes.grid(form.table(3).orElseThrow(), numbered(form));
        var reading = read(3, shifted(grid, "（一）予以公开", 3));
        assertThat(reading.unplaced()).singleElement().satisfies(one -> {
            assertThat(one.rowKey()).contains("granted");
            assertThat(one.values()).hasSize(6);
            assertThat(one.reason()).hasToString("这一行有 6 个数，应有 7 个，不能确定缺的是哪一列。");
        });
        neverShifted(reading, 3, 24 * 7);
    }

    /** The row's cell at this column is gone and those behind it have moved up, as a browser shows a row that lacks one. */
    private static Source.Grid shifted(Source.Grid grid, String label, int column) {
        var line = grid.cells().stream()
                .filter(cell -> cell.text().equals(label))
                .findFirst()
                .orElseThrow()
                .line();
        var spots = new ArrayList<Source.Cell>();
        for (var cell : grid.cells())
            if (cell.line() != line || cell.column() < column) spots.add(cell);
            else if (cell.column() > column)
                spots.add(new Source.Cell(line, cell.column() - 1, cell.lineSpan(), cell.columnSpan(), cell.text()));
        return new Source.Grid(grid.height(), grid.width(), spots);
    }

    @ParameterizedTest
    @CsvSource({"自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计", "申请人情况", "法人或其他组织"})
    void aHeadThatIsBlankDoesNotMatterWhereEveryRowHasItsSevenValues(String head) {
        var grid = TableShapes.grid(form.table(3).orElseThrow(), numbered(form));
        var reading = read(3, with(grid, text -> text.equals(head) ? "" : text));
        assertThat(reading.unplaced()).isEmpty();
        neverShifted(reading, 3, 175);
    }

    @Test
    void aTableThatGoesOnAfterAPageBreakNeedsNoSecondHead() {
        var grid = TableShapes.grid(form.table(3).orElseThrow(), numbered(form));
        var blocks = new ArrayList<Source.Block>();
        blocks.add(part(grid, 0, 12));
        blocks.add(part(grid, 12, grid.height()));
        var reading = intake.read(report(3, blocks), form);
        assertThat(reading.unplaced()).isEmpty();
        neverShifted(reading, 3, 175);
    }

    @Test
    void aHeadThatIsRepeatedInTheMiddleDoesNotMatter() {
        var grid = TableShapes.grid(form.table(3).orElseThrow(), numbered(form));
        var blocks = List.<Source.Block>of(part(grid, 0, 12), part(grid, 0, 3), part(grid, 12, grid.height()));
        var reading = intake.read(report(3, blocks), form);
        assertThat(reading.unplaced()).isEmpty();
        neverShifted(reading, 3, 175);
    }

    private static Source.Grid part(Source.Grid grid, int from, int to) {
        var cells = grid.cells().stream()
                .filter(cell -> cell.line() >= from && cell.line() < to)
                .map(cell -> new Source.Cell(
                        cell.line() - from,
                        cell.column(),
                        Math.min(cell.lineSpan(), to - cell.line()),
                        cell.columnSpan(),
                        cell.text()))
                .toList();
        return new Source.Grid(to - from, grid.width(), cells);
    }

    @Test
    void tableTwoMayBeFourTables() {
        var table = form.table(2).orElseThrow();
        var grid = TableShapes.grid(table, numbered(form));
        var blocks = List.<Source.Block>of(part(grid, 0, 4), part(grid, 4, 7), part(grid, 7, 11), part(grid, 11, 14));
        var reading = intake.read(report(2, blocks), form);
        assertThat(reading.unplaced()).isEmpty();
        neverShifted(reading, 2, 10);
    }

    @Test
    void aValueThatReachesOverTwoRowsIsAskedAbout() {
        var grid = TableShapes.grid(form.table(3).orElseThrow(), numbered(form));
        var cells = grid.cells().stream()
                .filter(cell -> cell.line() != 4 || cell.column() != 5)
                .map(cell -> cell.line() == 3 && cell.column() == 5 ? new Source.Cell(3, 5, 2, 1, cell.text()) : cell)
                .toList();
        var reading = read(3, new Source.Grid(grid.height(), grid.width(), cells));
        assertThat(reading.unplaced())
                .extracting(one -> one.rowKey().orElse(""))
                .containsExactly("received", "carriedOver");
        neverShifted(reading, 3, 23 * 7);
    }

    @ParameterizedTest
    @CsvSource({
        "危及“三安全一稳定”,危及三安全一稳定",
        "危及“三安全一稳定”,危及\"三安全一稳定\"",
        "（二）部分公开（区分处理的，只计这一情形，不计其他情形）,(二) 部分公开 (区分处理的;只计这一情形;不计其他情形)",
        "1.属于国家秘密,1、属于国家秘密",
        "1.属于国家秘密,属于国家秘密",
        "8.属于行政查询事项,8．属于行政查询 事项",
        "（一）予以公开,(一)予以公开",
        "（一）予以公开,一、予以公开",
        "四、结转下年度继续办理,四、结转下年继续办理",
        "（七）总计,(七)总计",
        "3.其他,3、其它",
        "社会公益组织,社会公益 组织"
    })
    void labelsInOtherMarksAndWordsAreKnown(String official, String written) {
        for (var shape : List.of(TableShapes.CELLS, TableShapes.PADDED, TableShapes.ONE_A_LINE)) {
            var source = shape.report(form, TITLE, numbered(form));
            var blocks = source.blocks().stream()
                    .map(block -> renamed(block, official, written))
                    .toList();
            var reading = intake.read(new Source(blocks, List.of()));
            assertThat(reading.unplaced()).as(shape + " " + written).isEmpty();
            assertThat(reading.cells()).isEqualTo(numbered(form).cells());
        }
    }

    private static Source.Block renamed(Source.Block block, String from, String to) {
        return switch (block) {
            case Source.Line(var text, var level) -> new Source.Line(text.replace(from, to), level);
            case Source.Grid grid -> with(grid, text -> text.equals(from) ? to : text);
        };
    }

    @Test
    void wordsThatAreNotTheOfficialOnesAreNamed() {
        var text = ReportTexts.text(form, TITLE, numbered(form))
                .replace("行政规范性文件", "规范性文件")
                .replace("本年制发件数", "本年制发数量")
                .replace("（单位：万元）", "（单位：万元，保留4位小数）")
                .replace("1.属于国家秘密", "1、属于 国家秘密");
        assertThat(intake.read(text).wording().labels())
                .extracting(label -> label.table() + " " + label.official() + " " + label.written())
                .containsExactly("2 本年制发件数 本年制发数量", "2 行政规范性文件 规范性文件");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "１２|12",
                "1,234|1234",
                "１，２３４|1234",
                "12件|12",
                "12 件|12",
                "-|-",
                "—|—",
                "/|/",
                "无|无",
                "12元|12元",
                "1,23|1,23",
                "0.5|0.5",
                "+3|3"
            })
    void aNumberIsReadAndWhatIsNoneStaysAsTyped(String typed, String read) {
        var content = numbered(form);
        var cell = CellKey.parse("2/licences/decisions");
        var written = new Content(content.sections(), content.cells().with(cell, typed));
        for (var shape : List.of(TableShapes.CELLS, TableShapes.PADDED, TableShapes.SPACES, TableShapes.ONE_A_LINE))
            assertThat(intake.read(shape.report(form, TITLE, written)).cells().at(cell))
                    .as(shape + " " + typed)
                    .contains(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.0000|0.0000", "1,234.5678万元|1234.5678", "0.00万元|0.00", "3000元|3000元"})
    void aFeeIsReadInItsUnitOnly(String typed, String read) {
        var cell = CellKey.parse("2/fees/charged");
        var written =
                new Content(numbered(form).sections(), numbered(form).cells().with(cell, typed));
        var reading = intake.read(TableShapes.CELLS.report(form, TITLE, written));
        assertThat(reading.cells().at(cell)).contains(read);
    }

    @Test
    void aTableWithoutItsHeadingIsKnownByItsWords() {
        for (var shape : TableShapes.values())
            for (var number = 2; number <= 4; number++) {
                var heading = form.section(number).orElseThrow().heading();
                var source = shape.report(form, TITLE, numbered(form));
                var blocks = source.blocks().stream()
                        .filter(block -> !block.equals(new Source.Line(heading)))
                        .toList();
                var reading = intake.read(new Source(blocks, List.of()));
                assertThat(reading.cells())
                        .as(shape + " " + heading)
                        .isEqualTo(numbered(form).cells());
                assertThat(reading.sections()).isEqualTo(numbered(form).sections());
                assertThat(reading.unplaced()).isEmpty();
                assertThat(texts(reading)).contains("没有找到“" + heading + "”这一部分。");
            }
    }

    @ParameterizedTest
    @EnumSource
    void tablesAloneAreRead(TableShapes shape) {
        var blocks = form.tables().stream()
                .flatMap(table -> shape.table(table, numbered(form)).stream())
                .toList();
        var reading = intake.read(new Source(blocks, List.of()));
        assertThat(reading.cells()).isEqualTo(numbered(form).cells());
        assertThat(reading.sections()).isEmpty();
    }

    @Test
    void headsOneALineInAnotherOrderAreAskedAbout() {
        var text = TableShapes.ONE_A_LINE.report(form, TITLE, numbered(form)).blocks().stream()
                .map(block -> ((Source.Line) block).text())
                .toList();
        var turned = String.join("\n", text).replace("商业企业\n科研机构", "科研机构\n商业企业");
        var reading = intake.read(turned);
        assertThat(reading.cells().values().keySet()).noneMatch(key -> key.table() == 3);
        assertThat(reading.unplaced()).hasSize(25);
    }

    @Test
    void aBlankCellOfATypedTableIsToldFromOneThatIsNotThere() {
        var table = ReportTexts.table(form.table(3).orElseThrow(), numbered(form));
        var key = CellKey.parse("3/thirdPartyRights/business");
        var value = numbered(form).cells().at(key).orElseThrow();
        var blank = intake.read("三、收到和处理政府信息公开申请情况\n" + table.replace("\t" + value + "\t", "\t\t"), form);
        assertThat(blank.cells().values()).hasSize(174).doesNotContainKey(key);
        neverShifted(blank, 3, 174);
        var lost = intake.read("三、收到和处理政府信息公开申请情况\n" + table.replace("\t" + value + "\t", "\t"), form);
        neverShifted(lost, 3, 168);
        assertThat(lost.unplaced()).singleElement().satisfies(one -> assertThat(one.rowKey())
                .contains("thirdPartyRights"));
    }

    @Test
    void aRowThatLacksSeveralValuesIsAskedAbout() {
        var table = ReportTexts.table(form.table(3).orElseThrow(), numbered(form));
        for (var gone = 1; gone < 7; gone++) {
            var reading = intake.read(
                    "三、收到和处理政府信息公开申请情况\n" + table.replaceFirst("（一）予以公开\t+(\\d+\t){" + gone + "}", "（一）予以公开\t\t"),
                    form);
            neverShifted(reading, 3, 168);
            var lacking = gone;
            assertThat(reading.unplaced()).singleElement().satisfies(one -> {
                assertThat(one.values()).hasSize(7 - lacking);
                assertThat(one.missingCount()).isEqualTo(lacking);
            });
        }
    }

    @Test
    void aLabelThatEndsWhereALineEndsIsNotTakenForAnother() {
        var table = ReportTexts.table(form.table(3).orElseThrow(), numbered(form))
                .replaceAll("\t?2.其他法律行政法规禁止公开\t(.*)", "2.其他\t$1\n法律行政法规禁止公开");
        var reading = intake.read("三、收到和处理政府信息公开申请情况\n" + table, form);
        assertThat(reading.unplaced()).isEmpty();
        neverShifted(reading, 3, 175);
    }

    @Test
    void labelsThatALineBreakWentThroughAreJoined() {
        var text = ReportTexts.text(form, TITLE, numbered(form))
                .replace("1.申请人无正当理由逾期不补正、行政机关", "1.申请人无正当理由逾期不\n补正、行政机关")
                .replace("2.没有现成信息需要", "2.没有现成\n信息需要");
        assertThat(intake.read(text).cells()).isEqualTo(numbered(form).cells());
        var around =
                ReportTexts.text(form, TITLE, numbered(form)).replaceAll("\t?8.属于行政查询事项\t(.*)\n", "8.属于行政\n$1\n查询事项\n");
        assertThat(intake.read(around).cells()).isEqualTo(numbered(form).cells());
    }

    private static final String FIVE = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "行政复议\n" + FIVE + "1\t2\t3\t4\t5\n行政诉讼\n未经复议直接起诉\n" + FIVE + "6\t7\t8\t9\t10\n复议后起诉\n" + FIVE
                        + "11\t12\t13\t14\t15",
                "行政复议\n" + FIVE + "1\t2\t3\t4\t5\n行政诉讼\n未经复议直接起诉\t\t\t\t\t复议后起诉\n" + "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t"
                        + FIVE + "6\t7\t8\t9\t10\t11\t12\t13\t14\t15",
                "类别\t\t" + FIVE + "行政复议\t\t1\t2\t3\t4\t5\n行政诉讼\t未经复议直接起诉\t6\t7\t8\t9\t10\n\t复议后起诉\t11\t12\t13\t14\t15",
                "项目\t" + FIVE + "行政复议\t1\t2\t3\t4\t5\n行政诉讼（未经复议直接起诉）\t6\t7\t8\t9\t10\n行政诉讼（复议后起诉）\t11\t12\t13\t14\t15"
            })
    void tableFourMayStandInSeveralWays(String typed) {
        var oneALine = typed.replaceAll("\t+", "\n");
        for (var table : List.of(typed, typed.replace("\t", " | ").replace("\n", " |\n") + " |", oneALine))
            isTableFour(table);
    }

    @Test
    void headsOfTableFourMayBeBrokenOverTwoLines() {
        isTableFour("行政复议\t行政诉讼\n结果\t结果\t其他\t尚未\t总计\t未经复议直接起诉\t复议后起诉\n维持\t纠正\t结果\t审结\n"
                + "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t" + FIVE
                + "数量\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15");
    }

    private void isTableFour(String table) {
        var reading = intake.read("四、政府信息公开行政复议、行政诉讼情况\n" + table, form);
        assertThat(reading.unplaced()).as(table).isEmpty();
        assertThat(form.table(4).orElseThrow().cells())
                .extracting(cell -> reading.cells().at(cell.key()).orElse(""))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15");
    }

    @Test
    void aTableThatStandsOnItsSideIsAskedAbout() {
        var table =
                "\t行政复议\t未经复议直接起诉\t复议后起诉\n结果维持\t1\t6\t11\n结果纠正\t2\t7\t12\n其他结果\t3\t8\t13\n尚未审结\t4\t9\t14\n总计\t5\t10\t15";
        var reading = intake.read("四、政府信息公开行政复议、行政诉讼情况\n" + table, form);
        assertThat(reading.cells().values()).isEmpty();
        assertThat(reading.unplaced()).isNotEmpty();
    }

    private static Source.Grid with(Source.Grid grid, UnaryOperator<String> texts) {
        return new Source.Grid(
                grid.height(),
                grid.width(),
                grid.cells().stream()
                        .map(cell -> new Source.Cell(
                                cell.line(),
                                cell.column(),
                                cell.lineSpan(),
                                cell.columnSpan(),
                                texts.apply(cell.text())))
                        .toList());
    }

    private IntakeResult read(int table, Source.Grid grid) {
        return intake.read(report(table, List.of(grid)), form);
    }

    private Source report(int table, List<? extends Source.Block> blocks) {
        var all = new ArrayList<Source.Block>();
        all.add(new Source.Line(form.sectionHolding(table).orElseThrow().heading()));
        all.addAll(blocks);
        return new Source(all, List.of());
    }

    private void neverShifted(IntakeResult reading, int table, int placed) {
        assertThat(reading.cells().values()).hasSize(placed);
        reading.cells().values().forEach((key, value) -> {
            assertThat(key.table()).isEqualTo(table);
            assertThat(numbered(form).cells().at(key)).as(key.toString()).contains(value);
        });
    }

    private static List<String> texts(IntakeResult reading) {
        return reading.remarks().stream().map(Sentence::toString).toList();
    }

    /** A different number in each cell, so that a shift shows. */
    private Content numbered(Format form) {
        return numbered.computeIfAbsent(form.id(), _ -> fill(form));
    }

    private static Content fill(Format form) {
        var values = new TreeMap<CellKey, String>();
        for (var table : form.tables())
            for (var cell : table.cells()) values.put(cell.key(), Integer.toString(100 + values.size()));
        return new Content(FilledReports.valid(form).sections(), Cells.of(values));
    }
}

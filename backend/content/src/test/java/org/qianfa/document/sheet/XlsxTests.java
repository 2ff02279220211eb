package org.qianfa.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.qianfa.document.FileKind;
import org.qianfa.document.Paper;
import org.qianfa.document.Papers;
import org.qianfa.document.page.CellGrid;
import org.qianfa.document.page.PlacedCell;
import org.qianfa.form.FilledReports;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;

class XlsxTests {
    private static final String TABLE_3 = "三、收到和处理政府信息公开申请情况";

    private static XSSFWorkbook book(Paper paper) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(Papers.file(paper, FileKind.XLSX)));
    }

    private static List<String> results(XSSFWorkbook book) {
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        var sheet = book.getSheet("核对");
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(line -> sheet.getRow(line).getCell(0).getStringCellValue() + " "
                        + evaluator.evaluate(sheet.getRow(line).getCell(6)).getStringValue())
                .toList();
    }

    @Test
    void everyRuleOfASoundReportSaysEvenAndTheFileSaysSoBeforeAnybodyComputesIt() throws Exception {
        try (var book = book(Papers.full())) {
            assertThat(results(book)).hasSizeGreaterThan(40).allMatch(result -> result.endsWith(" 平"));
            var sheet = book.getSheet("核对");
            for (var line = 1; line <= sheet.getLastRowNum(); line++)
                assertThat(sheet.getRow(line).getCell(6).getStringCellValue()).isEqualTo("平");
        }
    }

    @Test
    void aChangedNumberTurnsExactlyItsRules() throws Exception {
        try (var book = book(Papers.full())) {
            var cell = find(book.getSheet(TABLE_3), "一、本年新收政府信息公开申请数量");
            cell.getRow().getCell(3).setCellValue(cell.getRow().getCell(3).getNumericCellValue() + 5);
            book.getCreationHelper().createFormulaEvaluator().clearAllCachedResultValues();
            // the totals are formulas and follow
            assertThat(results(book).stream().filter(result -> !result.endsWith(" 平")))
                    .containsExactly("T3-1 差 5", "T3-1 差 5");
        }
    }

    private static XSSFCell find(XSSFSheet sheet, String text) {
        for (var row : sheet)
            for (var cell : row)
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) return (XSSFCell) cell;
        throw new AssertionError("no cell " + text);
    }

    @Test
    void aTotalThatDoesNotAddUpStaysAsItWasWrittenAndTheRuleSaysByHowMuch() throws Exception {
        var sound = FilledReports.valid(Papers.FORM);
        var key = CellKey.parse("4/litigation/total");
        var wrong = Papers.of(new Content(sound.sections(), sound.cells().with(key, "7")));
        try (var book = book(wrong)) {
            var out = results(book).stream()
                    .filter(result -> !result.endsWith(" 平"))
                    .toList();
            assertThat(out).containsExactly("T4-1 差 -5");
        }
    }

    @Test
    void tablesAreMergedAsTheFormMergesThem() throws Exception {
        try (var book = book(Papers.full())) {
            var grid = CellGrid.of(Papers.FORM.table(3).orElseThrow());
            var expected = grid.cells().stream()
                    .filter(PlacedCell::merged)
                    .map(placed ->
                            (placed.line() + 1) + "/" + placed.column() + " " + placed.lines() + "×" + placed.columns())
                    .sorted()
                    .toList();
            var found = book.getSheet(TABLE_3).getMergedRegions().stream()
                    .filter(region -> region.getFirstRow() > 0)
                    .map(region -> region.getFirstRow() + "/" + region.getFirstColumn() + " "
                            + (region.getLastRow() - region.getFirstRow() + 1) + "×"
                            + (region.getLastColumn() - region.getFirstColumn() + 1))
                    .sorted()
                    .toList();
            assertThat(found).isEqualTo(expected);
        }
    }

    @Test
    void onlyWhatPeopleFillInIsUnlocked() throws Exception {
        try (var book = book(Papers.full())) {
            var open = new ArrayList<String>();
            for (var sheet : book) {
                assertThat(sheet.getProtect()).isTrue();
                for (var row : sheet)
                    for (var cell : row)
                        if (!cell.getCellStyle().getLocked())
                            open.add(cell.getAddress().formatAsString());
            }
            var inputs = Papers.FORM.tables().stream()
                    .mapToInt(table -> table.inputs().size())
                    .sum();
            // a value that covers several columns has as many cells
            assertThat(open.size()).isGreaterThanOrEqualTo(inputs).isLessThan(inputs + 12);
        }
    }

    @Test
    void nothingThatPeopleWroteIsAFormula() throws Exception {
        var paper = Papers.of(new Content(
                new TreeMap<>(Map.of(5, "=HYPERLINK(\"http://x\",\"y\")\n+1\n@SUM(A1)\n-2\n\u0001控制")),
                FilledReports.valid(Papers.FORM).cells().with(CellKey.parse("3/received/business"), "=1+1")));
        try (var book = book(paper)) {
            var sheet = book.getSheet("五、存在的主要问题及改进情况");
            var texts = new ArrayList<String>();
            for (var row : sheet)
                for (var cell : row) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    texts.add(cell.getStringCellValue());
                    assertThat(cell.getCellStyle().getQuotePrefixed())
                            .isEqualTo("=+-@".indexOf(cell.getStringCellValue().charAt(0)) >= 0);
                }
            assertThat(texts).contains("=HYPERLINK(\"http://x\",\"y\")", "+1", "@SUM(A1)", "-2", "控制");
            assertThat(find(book.getSheet(TABLE_3), "=1+1").getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void theFirstSheetSaysWhatTheWorkbookIsACopyOf() throws Exception {
        try (var book = book(Papers.of(FilledReports.valid(Papers.FORM), Papers.SIGNED))) {
            assertThat(book.getSheetName(0)).isEqualTo("说明");
            assertThat(find(book.getSheetAt(0), Papers.HASH.sm3()).getColumnIndex())
                    .isEqualTo(1);
            assertThat(find(book.getSheetAt(0), "已签发").getColumnIndex()).isEqualTo(1);
        }
    }
}

package org.qianfa.document.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.qianfa.document.Paper;
import org.qianfa.document.sheet.SheetStyles.Kind;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.rule.SumExpression;

/** The rules of the form that one report can be held to by itself, each as a line with formulas. */
final class CheckSheet {
    private static final List<String> HEADS = List.of("规则", "行或列", "左边", "值", "右边", "值", "结果");
    private static final int[] WIDTHS = {8, 22, 28, 12, 22, 12, 12};
    private static final int EXCEL_UNITS = 256;
    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final Paper paper;
    private final Map<CellKey, String> cellReferences;

    /** @param cellReferences where the cells stand, each in the sheet of its table's section */
    CheckSheet(XSSFSheet sheet, SheetStyles styles, Paper paper, Map<CellKey, String> cellReferences) {
        this.sheet = sheet;
        this.styles = styles;
        this.paper = paper;
        this.cellReferences = cellReferences;
    }

    void write() {
        SheetPage.setUp(sheet, false);
        for (var i = 0; i < WIDTHS.length; i++) sheet.setColumnWidth(i, WIDTHS[i] * EXCEL_UNITS);
        heads();
        for (var rule : paper.form().rules())
            switch (rule) {
                case Rule.Equation equation ->
                    row(equation.id(), equation.about(), side(equation.left()), side(equation.right()), false);
                case Rule.AtLeast least ->
                    row(
                            least.id(),
                            least.about(),
                            side(least.left()),
                            new CheckRow.Side("不小于", least.bound().toPlainString(), least.bound()),
                            true);
                case Rule.Values values -> filled(values);
                // these need last year's report, the prose or the kind of organ
                case Rule.CarryOver _,
                        Rule.ClaimedQuantity _,
                        Rule.ZeroCells _,
                        Rule.YearOnYearBound _,
                        Rule.RequiredTopics _ -> {}
            }
    }

    private void heads() {
        var row = sheet.createRow(0);
        for (var i = 0; i < HEADS.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(styles.text(Kind.HEAD, HEADS.get(i)));
            cell.setCellValue(HEADS.get(i));
        }
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    /** The cells of a table that are not filled with a number. */
    private void filled(Rule.Values rule) {
        var table = paper.form().table(rule.table()).orElseThrow();
        var all = table.cells();
        var numbers = all.stream()
                .filter(cell ->
                        table.number(cell.key(), paper.content().cells()).isPresent())
                .count();
        var count =
                all.stream().map(cell -> "COUNT(" + reference(cell.key()) + ")").collect(Collectors.joining("+"));
        row(
                rule.id(),
                table.caption(),
                new CheckRow.Side("填了数字的单元格", count, BigDecimal.valueOf(numbers)),
                new CheckRow.Side("全部单元格", Integer.toString(all.size()), BigDecimal.valueOf(all.size())),
                false);
    }

    private void row(String rule, String about, CheckRow.Side left, CheckRow.Side right, boolean atLeast) {
        new CheckRow(sheet.createRow(sheet.getPhysicalNumberOfRows()), styles).write(rule, about, left, right, atLeast);
    }

    private CheckRow.Side side(SumExpression expression) {
        return new CheckRow.Side(expression.name(), SumFormula.write(expression, this::reference), value(expression));
    }

    private BigDecimal value(SumExpression expression) {
        return expression
                .value(key -> Optional.of(paper.form()
                        .table(key.table())
                        .flatMap(table -> table.number(key, paper.content().cells()))
                        .orElse(BigDecimal.ZERO)))
                .orElse(BigDecimal.ZERO);
    }

    private String reference(CellKey key) {
        var section = paper.form().sectionHolding(key.table()).orElseThrow();
        return "'" + WorkbookUtil.createSafeSheetName(section.heading(), '、') + "'!" + cellReferences.get(key);
    }
}

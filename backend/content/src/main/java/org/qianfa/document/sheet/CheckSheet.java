package org.qianfa.document.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.qianfa.document.Paper;
import org.qianfa.document.sheet.SheetStyles.Kind;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.rule.SumExpression;

/** The rules of the form that one report can be held to by itself, each as a formula that says 平 or by how much it is out. */
final class CheckSheet {
    private static final String EVEN = "平";
    private static final String OUT = "差 ";
    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final Paper paper;
    private final Map<CellKey, String> cellReferences;

    /** @param places where the cells stand, each in the sheet of its table's section */
    CheckSheet(XSSFSheet sheet, SheetStyles styles, Paper paper, Map<CellKey, String> places) {
        this.sheet = sheet;
        this.styles = styles;
        this.paper = paper;
        this.cellReferences = places;
    }

    static List<Rule.Equation> sums(Format form, int table) {
        return form.rules().stream()
                .filter(Rule.Equation.class::isInstance)
                .map(Rule.Equation.class::cast)
                .filter(equation -> equation.sum() && equation.table() == table)
                .toList();
    }

    /** A side as a formula, in which what is blank or no number counts as 0. */
    static String formula(SumExpression expression, Function<CellKey, String> place) {
        var minus = sum(expression, true, place);
        return sum(expression, false, place) + (minus.equals("SUM()") ? "" : "-" + minus);
    }

    private static String sum(SumExpression expression, boolean minus, Function<CellKey, String> place) {
        return expression.terms().stream()
                .filter(term -> term.minus() == minus)
                .map(term -> place.apply(term.key()))
                .collect(Collectors.joining(",", "SUM(", ")"));
    }

    void write() {
        SheetPage.setUp(sheet, false);
        var widths = new int[] {8, 22, 28, 12, 22, 12, 12};
        for (var i = 0; i < widths.length; i++) sheet.setColumnWidth(i, widths[i] * 256);
        var head = sheet.createRow(0);
        var names = List.of("规则", "行或列", "左边", "值", "右边", "值", "结果");
        for (var i = 0; i < names.size(); i++) text(head, i, names.get(i), Kind.HEAD);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        for (var rule : paper.form().rules())
            switch (rule) {
                case Rule.Equation equation ->
                    line(
                            equation.id(),
                            equation.about(),
                            equation.left(),
                            equation.right().name(),
                            formula(equation.right(), this::place),
                            value(equation.right()),
                            false);
                case Rule.AtLeast least ->
                    line(
                            least.id(),
                            least.about(),
                            least.left(),
                            "不小于",
                            least.bound().toPlainString(),
                            Optional.of(least.bound()),
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

    /** The cells of a table that are not filled with a number. */
    private void filled(Rule.Values rule) {
        var table = paper.form().table(rule.table()).orElseThrow();
        var numbers = table.cells().stream()
                .filter(cell ->
                        table.number(cell.key(), paper.content().cells()).isPresent())
                .count();
        var count = table.cells().stream()
                .map(cell -> "COUNT(" + place(cell.key()) + ")")
                .collect(Collectors.joining("+"));
        var row = next();
        text(row, 0, rule.id(), Kind.LABEL);
        text(row, 1, table.caption(), Kind.LABEL);
        text(row, 2, "填了数字的单元格", Kind.LABEL);
        number(row, 3, count, BigDecimal.valueOf(numbers));
        text(row, 4, "全部单元格", Kind.LABEL);
        number(
                row,
                5,
                Integer.toString(table.cells().size()),
                BigDecimal.valueOf(table.cells().size()));
        result(
                row,
                BigDecimal.valueOf(numbers),
                BigDecimal.valueOf(table.cells().size()),
                false);
    }

    private void line(
            String id,
            String about,
            SumExpression left,
            String right,
            String formula,
            Optional<BigDecimal> value,
            boolean atLeast) {
        var row = next();
        text(row, 0, id, Kind.LABEL);
        text(row, 1, about, Kind.LABEL);
        text(row, 2, left.name(), Kind.LABEL);
        var leftValue = value(left).orElse(BigDecimal.ZERO);
        var rightValue = value.orElse(BigDecimal.ZERO);
        number(row, 3, formula(left, this::place), leftValue);
        text(row, 4, right, Kind.LABEL);
        number(row, 5, formula, rightValue);
        result(row, leftValue, rightValue, atLeast);
    }

    private XSSFRow next() {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }

    /** Fees have four decimals: what a formula of binary numbers leaves behind them is no difference. */
    private void result(XSSFRow row, BigDecimal left, BigDecimal right, boolean atLeast) {
        var line = row.getRowNum() + 1;
        var difference = "ROUND(D" + line + "-F" + line + ",4)";
        var cell = row.createCell(6);
        cell.setCellStyle(styles.text(Kind.TOTAL, ""));
        cell.setCellFormula("IF(" + difference + (atLeast ? ">=0" : "=0") + ",\"" + EVEN + "\",\"" + OUT + "\"&"
                + difference + ")");
        var out = left.subtract(right);
        var even = atLeast ? out.signum() >= 0 : out.signum() == 0;
        cell.setCellValue(even ? EVEN : OUT + out.stripTrailingZeros().toPlainString());
    }

    private void number(XSSFRow row, int column, String formula, BigDecimal value) {
        var cell = row.createCell(column);
        cell.setCellStyle(styles.number(Kind.TOTAL, Math.clamp(value.scale(), 0, 4)));
        cell.setCellFormula(formula);
        cell.setCellValue(value.doubleValue());
    }

    private void text(XSSFRow row, int column, String text, Kind kind) {
        var cell = row.createCell(column);
        cell.setCellStyle(styles.text(kind, text));
        cell.setCellValue(text);
    }

    private Optional<BigDecimal> value(SumExpression expression) {
        return expression.value(key -> Optional.of(paper.form()
                .table(key.table())
                .flatMap(table -> table.number(key, paper.content().cells()))
                .orElse(BigDecimal.ZERO)));
    }

    private String place(CellKey key) {
        var section = paper.form().sectionHolding(key.table()).orElseThrow();
        return "'" + WorkbookUtil.createSafeSheetName(section.heading(), '、') + "'!" + cellReferences.get(key);
    }
}

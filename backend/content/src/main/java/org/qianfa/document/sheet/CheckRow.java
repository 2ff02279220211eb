package org.qianfa.document.sheet;

import java.math.BigDecimal;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.qianfa.document.sheet.SheetStyles.Kind;

/** A line of the sheet of checks: two sides with their formulas, and a formula that says 平 or by how much they are out. */
final class CheckRow {
    private static final String EVEN = "平";
    private static final String OUT = "差 ";
    private final XSSFRow row;
    private final SheetStyles styles;

    /** What a side is called, how the workbook computes it, and what that gives now. */
    record Side(String name, String formula, BigDecimal value) {}

    CheckRow(XSSFRow row, SheetStyles styles) {
        this.row = row;
        this.styles = styles;
    }

    void write(String rule, String about, Side left, Side right, boolean atLeast) {
        text(0, rule);
        text(1, about);
        text(2, left.name());
        number(3, left);
        text(4, right.name());
        number(5, right);
        result(left.value().subtract(right.value()), atLeast);
    }

    /** Fees have four decimals: what a formula of binary numbers leaves behind them is no difference. */
    private void result(BigDecimal out, boolean atLeast) {
        var line = row.getRowNum() + 1;
        var difference = "ROUND(D" + line + "-F" + line + ",4)";
        var cell = row.createCell(6);
        cell.setCellStyle(styles.text(Kind.TOTAL, ""));
        cell.setCellFormula("IF(" + difference + (atLeast ? ">=0" : "=0") + ",\"" + EVEN + "\",\"" + OUT + "\"&"
                + difference + ")");
        var even = atLeast ? out.signum() >= 0 : out.signum() == 0;
        cell.setCellValue(even ? EVEN : OUT + out.stripTrailingZeros().toPlainString());
    }

    private void number(int column, Side side) {
        var cell = row.createCell(column);
        cell.setCellStyle(styles.number(Kind.TOTAL, Math.clamp(side.value().scale(), 0, 4)));
        cell.setCellFormula(side.formula());
        cell.setCellValue(side.value().doubleValue());
    }

    private void text(int column, String text) {
        var cell = row.createCell(column);
        cell.setCellStyle(styles.text(Kind.LABEL, text));
        cell.setCellValue(text);
    }
}

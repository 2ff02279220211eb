package org.qianfa.document.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells of the workbook look, each way made once. */
final class SheetStyles {
    /** What a cell is for. */
    enum Kind {
        TITLE,
        HEADING,
        PROSE,
        HEAD,
        LABEL,
        INPUT,
        TOTAL
    }

    private record Key(Kind kind, String format, boolean quoted) {}

    private final Map<Key, XSSFCellStyle> made = new HashMap<>();
    private final XSSFWorkbook book;

    SheetStyles(XSSFWorkbook book) {
        this.book = book;
    }

    XSSFCellStyle text(Kind kind, String text) {
        return made.computeIfAbsent(new Key(kind, "@", SpreadsheetText.looksLikeFormula(text)), this::make);
    }

    /** @param decimals how many the number was written with */
    XSSFCellStyle number(Kind kind, int decimals) {
        return made.computeIfAbsent(
                new Key(kind, decimals == 0 ? "0" : "0." + "0".repeat(decimals), false), this::make);
    }

    private XSSFCellStyle make(Key key) {
        var style = book.createCellStyle();
        style.setFont(font(key.kind()));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(
                switch (key.kind()) {
                    case PROSE, HEADING, LABEL -> HorizontalAlignment.LEFT;
                    case TITLE, HEAD, INPUT, TOTAL -> HorizontalAlignment.CENTER;
                });
        if (!key.format().equals("@"))
            style.setDataFormat(book.createDataFormat().getFormat(key.format()));
        if (key.quoted()) style.setQuotePrefixed(true);
        style.setLocked(key.kind() != Kind.INPUT);
        if (key.kind() == Kind.TOTAL || key.kind() == Kind.HEAD) shade(style);
        if (key.kind().compareTo(Kind.HEAD) >= 0) frame(style);
        return style;
    }

    private XSSFFont font(Kind kind) {
        var font = book.createFont();
        font.setFontName(
                kind == Kind.TITLE ? "方正小标宋简体" : kind == Kind.HEADING ? "黑体" : kind == Kind.PROSE ? "仿宋_GB2312" : "宋体");
        font.setFontHeightInPoints((short) (kind == Kind.TITLE ? 18 : kind.compareTo(Kind.HEAD) < 0 ? 14 : 10));
        return font;
    }

    private static void shade(XSSFCellStyle style) {
        style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xf2, (byte) 0xf2, (byte) 0xf2}));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}

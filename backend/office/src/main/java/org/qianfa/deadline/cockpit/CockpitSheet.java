package org.qianfa.deadline.cockpit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.qianfa.deadline.DueChange;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Service;

/** A call as a spreadsheet: a line a report, read and written a page at a time, so that forty thousand of them need no more memory. */
@Service
public class CockpitSheet {
    private static final int WINDOW = 100;
    private static final int NARROW = 14 * 256;
    private static final int WIDE = 36 * 256;
    private final Cockpit cockpit;
    private final Clock clock;

    CockpitSheet(Cockpit cockpit, Clock clock) {
        this.cockpit = cockpit;
        this.clock = clock;
    }

    /** Everything is text, a number or a date, nothing a formula, whatever an organ is called. */
    @ByThisPerson
    public void write(String call, OutputStream out, Locale language, StaffId by) throws IOException {
        var first = cockpit.rows(call, CockpitFilter.ALL, Optional.empty(), Cockpit.MOST, by);
        try (var book = new SXSSFWorkbook(WINDOW)) {
            var sheet = book.createSheet(Sentence.of("cockpit.sheet").in(language));
            var day = book.createCellStyle();
            day.setDataFormat(book.getCreationHelper().createDataFormat().getFormat("yyyy-mm-dd"));
            var head = sheet.createRow(0);
            for (var name : heads()) text(head, Sentence.of("cockpit." + name).in(language));
            var lines = 0;
            for (var page = first; !page.isEmpty(); page = after(call, page, by))
                for (var row : page) line(sheet.createRow(++lines), row, day, language);
            sheet.createFreezePane(1, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, lines, 0, head.getLastCellNum() - 1));
            for (var column = 0; column < head.getLastCellNum(); column++) sheet.setColumnWidth(column, NARROW);
            sheet.setColumnWidth(0, WIDE);
            book.write(out);
        }
    }

    private List<CockpitRow> after(String call, List<CockpitRow> page, StaffId by) {
        return cockpit.rows(call, CockpitFilter.ALL, Optional.of(page.getLast().position()), Cockpit.MOST, by);
    }

    private static List<String> heads() {
        return List.of(
                "organ",
                "code",
                "status",
                "passage",
                "due.DRAFT",
                "done.DRAFT",
                "due.REVIEW",
                "done.REVIEW",
                "due.SIGN_OFF",
                "done.SIGN_OFF",
                "due.PUBLISH",
                "done.PUBLISH",
                "outlook",
                "likely",
                "cautious",
                "waitingFor",
                "moved");
    }

    private void line(Row line, CockpitRow row, CellStyle day, Locale language) {
        text(line, row.organName());
        text(line, row.organCode());
        text(line, Sentence.of("cockpit.status." + row.status()).in(language));
        line.createCell(line.getLastCellNum()).setCellValue(row.passage());
        for (var stage : StageKind.values()) {
            day(line, row.stage(stage).due(), day);
            row.stage(stage).done().ifPresentOrElse(at -> day(line, dayOf(at), day), () -> text(line, ""));
        }
        text(line, Sentence.of("cockpit.outlook." + row.forecast().outlook()).in(language));
        for (var expected : List.of(row.forecast().likely(), row.forecast().cautious()))
            if (row.status() == ReportStatus.ENDED) text(line, "");
            else day(line, expected, day);
        text(line, String.join("、", row.waitingFor()));
        text(line, row.moved().flatMap(DueChange::reason).orElse(""));
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private static void text(Row row, String text) {
        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
    }

    private static void day(Row row, LocalDate day, CellStyle style) {
        var cell = row.createCell(row.getLastCellNum());
        cell.setCellValue(day);
        cell.setCellStyle(style);
    }
}

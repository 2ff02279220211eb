package org.qianfa.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Content;

/** A whole report, written as each kind of file and read back. */
class FileOpenerTests {
    private final Formats formats = new Formats();
    private final Intake intake = new Intake(formats);

    private interface Writing {
        byte[] write(Format format, String title, Content content);
    }

    private void comesBackWhole(Writing writing) {
        for (var format : formats.all()) {
            var content = FilledReports.valid(format);
            var title = format.title("柳河镇人民政府", format.firstYear());
            var reading =
                    intake.open(writing.write(format, title, content), "文件").read(format);
            assertThat(reading.content().sections()).isEqualTo(content.sections());
            assertThat(reading.cells()).isEqualTo(content.cells());
            assertThat(reading.unplaced()).isEmpty();
            assertThat(reading.remarks()).isEmpty();
            assertThat(reading.title()).contains(title);
        }
    }

    @Test
    void aReportInPlainTextComesBackWhole() {
        comesBackWhole(WrittenReports::txt);
    }

    @Test
    void aReportInWordComesBackWhole() {
        comesBackWhole(WrittenReports::docx);
    }

    @Test
    void aReportInExcelComesBackWhole() {
        comesBackWhole(WrittenReports::xlsx);
    }

    @Test
    void aReportInPdfComesBackWhole() {
        var format = formats.forYear(2021);
        assumeTrue(
                WrittenReports.pdf(format, "甲", Content.EMPTY).isPresent(),
                "there is no browser here to print a PDF with");
        comesBackWhole((form, title, content) ->
                WrittenReports.pdf(form, title, content).orElseThrow());
    }
}

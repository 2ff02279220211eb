package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;
import org.qianfa.intake.ReportTexts;

/** The county's inspector hands in a ZIP, reads the table, opens a marked report, and takes the table away; a colleague sees none of it. */
class InspectionJourney extends Journey {
    private static final String HOSTILE = "<img src=x onerror=\"document.title='hurt'\">";

    @Test
    void aZipOfReportsBecomesATableAndMarkedReports() throws IOException {
        var page = browsers.signIn("county");
        page.navigate(server.address() + "inspection");
        assertThat(page.getByText("还没有检查过")).isVisible();
        page.locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new FilePayload("年报.zip", "application/zip", zip()));
        Browsers.button(page, "开始检查（1）").click();
        assertThat(page.getByText("共 3 份，1 份不能读取")).isVisible();
        assertThat(page.getByText("压缩文件里还有压缩文件")).isVisible();
        var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("某县甲乡人民政府"));
        browsers.screenshot(page, "inspection");
        var report = page.waitForPopup(link::click);
        assertThat(report.locator("td.marked.b").first()).isVisible();
        assertThat(report.locator(".note.b", new Page.LocatorOptions().setHasText("T4-1"))
                        .first())
                .isVisible();
        assertThat(report.locator("#r1-section-5")).containsText(HOSTILE);
        assertThat(report.locator("img")).hasCount(0);
        assertThat(report.title()).isEqualTo("年度报告检查结果");
        browsers.screenshot(report, "inspection-report");
        assertThat(spreadsheet(page)).contains("某县甲乡人民政府");

        var colleague = browsers.signIn("admin");
        colleague.navigate(server.address() + "inspection");
        assertThat(colleague.getByText("还没有检查过")).isVisible();
        assertThat(colleague.navigate(report.url()).status()).isGreaterThanOrEqualTo(400);

        page.setViewportSize(360, 740);
        assertThat(page.getByText("共 3 份，1 份不能读取")).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        browsers.screenshot(page, "inspection-360");
        assertThat(browsers.foreignRequests()).isEmpty();
    }

    private static String spreadsheet(Page page) throws IOException {
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下载表格（XLSX）"));
        var file = page.waitForDownload(link::click).path();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue();
        }
    }

    private static byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, Charset.forName("GB18030"))) {
            for (var name : new String[] {"甲乡.txt", "乙乡.txt", "旧.zip"}) {
                zip.putNextEntry(new ZipEntry("乡镇/" + name));
                zip.write(name.endsWith("zip") ? new byte[4] : report("某县" + name.replace(".txt", "人民政府")));
            }
        }
        return out.toByteArray();
    }

    /** Its reconsiderations do not add up, and a line of it would like to be a picture. */
    private static byte[] report(String organ) {
        var form = new Formats().get("2021");
        var valid = FilledReports.valid(form);
        var sections = new java.util.TreeMap<>(valid.sections());
        sections.merge(5, HOSTILE + "\n", String::concat);
        var cells = valid.cells().with(CellKey.parse("4/reconsideration/total"), "90");
        return ReportTexts.text(form, organ + "2023年政府信息公开工作年度报告", new Content(sections, cells))
                .getBytes(StandardCharsets.UTF_8);
    }
}

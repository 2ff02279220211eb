package org.qianfa.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.document.pdf.PdfGate;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Formats;
import org.qianfa.form.content.ContentHash;
import org.qianfa.form.content.ContentJson;
import org.qianfa.intake.Intake;
import org.qianfa.publication.OlderEditions;
import org.qianfa.publication.PublishedBefore;
import org.qianfa.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = "flowable.async-executor-activate=false")
@AutoConfigureMockMvc
@OnDatabase(DatabaseUnderTest.H2)
class PublicFilesTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    MockMvc browser;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Formats formats;

    @Autowired
    OlderEditions older;

    private String address = "";
    private String title = "";

    @BeforeEach
    void aPublishedReport() {
        var report = reports.get(new Office(spring).townshipReport());
        var content = FilledReports.valid(formats.get(report.format()));
        var hash = ContentHash.of(report.identity(), content);
        jdbc.sql("""
                        insert into publication (report_id, edition, organ_code, organ_name, report_year, title, index_number, format,
                            content, sm3, sha256, signer, signed_at, published_at)
                        values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, '书记', ?, ?)
                        """)
                .params(
                        report.id().toString(),
                        report.organCode(),
                        report.organName(),
                        report.year(),
                        report.title(),
                        report.organCode() + "/2021-00001",
                        report.format(),
                        new ContentJson().write(content),
                        hash.sm3(),
                        hash.sha256(),
                        LocalDateTime.of(2022, 1, 20, 9, 0),
                        LocalDateTime.of(2022, 1, 20, 10, 0))
                .update();
        PublishedBefore.tell(spring, report.id(), report.organ(), 1, hash.sm3());
        older.seal();
        address = "/public/" + report.organCode() + "/" + report.year() + "/";
        title = report.title();
    }

    private MockHttpServletResponse got(String kind, String type) throws Exception {
        return browser.perform(get(address + "report." + kind))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CONTENT_TYPE, type))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().exists(HttpHeaders.ETAG))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE))
                .andReturn()
                .getResponse();
    }

    @Test
    void anybodyTakesThePublishedReportAsPdfThatPassesTheGate() throws Exception {
        var pdf = got("pdf", "application/pdf");
        assertThat(pdf.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment; filename")
                .contains("filename*=UTF-8''");
        assertThat(new PdfGate().breaches(pdf.getContentAsByteArray())).isEmpty();
        // the second time it is the same file, not another one
        assertThat(got("pdf", "application/pdf").getContentAsByteArray()).isEqualTo(pdf.getContentAsByteArray());
    }

    @Test
    void andAsWordExcelAndData() throws Exception {
        for (var kind : new String[] {"docx", "xlsx"}) {
            var file = got(
                    kind,
                    "application/vnd.openxmlformats-officedocument."
                            + (kind.equals("docx") ? "wordprocessingml.document" : "spreadsheetml.sheet"));
            assertThat(new Intake(formats)
                            .read(file.getContentAsByteArray(), "a." + kind)
                            .title())
                    .contains(title);
        }
        assertThat(got("json", "application/json").getContentAsString()).contains("\"state\" : \"published\"");
    }

    @Test
    void whatIsNotPublishedOrNotOfferedIsNotThere() throws Exception {
        browser.perform(get("/public/nobody/2021/report.pdf")).andExpect(status().isNotFound());
        browser.perform(get(address + "report.csv")).andExpect(status().isNotFound());
        browser.perform(get(address + "report.exe")).andExpect(status().isNotFound());
    }

    @Test
    void aDigitThatWasChangedInTheDatabaseIsWithheldInWords() throws Exception {
        got("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        jdbc.sql("update publication set content = replace(content, '1', '9') where title = ?")
                .param(title)
                .update();
        browser.perform(get(address))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"))
                .andExpect(content().string(containsString("暂停显示")))
                .andExpect(content().string(not(containsString("SM3"))));
        for (var kind : new String[] {"pdf", "docx", "xlsx", "json"})
            browser.perform(get(address + "report." + kind)).andExpect(status().isServiceUnavailable());
    }

    @Test
    void aTitleThatWasChangedIsNotListed() throws Exception {
        browser.perform(get("/public/")).andExpect(content().string(containsString(address)));
        jdbc.sql("update publication set title = '假的标题' where title = ?")
                .param(title)
                .update();
        browser.perform(get("/public/"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(address))))
                .andExpect(content().string(not(containsString("假的标题"))));
    }

    @Test
    void thePageOffersTheFiles() throws Exception {
        var page = browser.perform(get(address)).andReturn().getResponse().getContentAsString();
        assertThat(Jsoup.parse(page).select(".files a").eachAttr("href"))
                .containsExactly("report.pdf", "report.docx", "report.xlsx", "report.json");
    }
}

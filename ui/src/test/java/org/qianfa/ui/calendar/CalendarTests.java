package org.qianfa.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.deadline.CalendarFeed;
import org.qianfa.deadline.CalendarFeeds;
import org.qianfa.form.content.CellKey;
import org.qianfa.organ.People;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.report.work.WorkKind;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.text.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The calendar at its secret address, and what open screens ask for. */
@SpringBootTest(properties = "flowable.async-executor-activate=false")
@AutoConfigureMockMvc
@OnDatabase(DatabaseUnderTest.H2)
class CalendarTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    MockMvc browser;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    JdbcClient jdbc;

    Office office;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
    }

    @Test
    void whoeverKnowsTheAddressReadsThatPersonsWorkAndNothingElse() throws Exception {
        var report = office.townshipReport();
        var secret = office.people.drafter.sees(feeds::renew);
        var calendar = calendar(secret);
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:")
                .contains("SUMMARY:起草：柳河镇人民政府 2021 年度报告")
                .contains("/reports/" + report);
        var other = office.people.deputy.sees(feeds::renew);
        assertThat(calendar(other)).doesNotContain("VEVENT").doesNotContain(report.toString());
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        assertThat(calendar(secret)).as("it does not wait any more").doesNotContain("VEVENT");
        assertThat(calendar(other)).contains("SUMMARY:审核：柳河镇人民政府 2021 年度报告");
    }

    @Test
    void aWrongAnOldAndARevokedAddressAreNotFound() throws Exception {
        var person = office.people.drafter;
        var first = person.sees(feeds::renew);
        var second = person.sees(feeds::renew);
        notFound(first);
        notFound("A".repeat(43));
        calendar(second);
        person.does(feeds::revoke);
        notFound(second);
        for (var address : List.of("/calendar/", "/calendar/short.ics", "/calendar/x/../y.ics", "/calendar/" + second))
            browser.perform(get(address)).andExpect(status().is4xxClientError());
        browser.perform(post("/calendar/" + second + ".ics")).andExpect(status().isForbidden());
    }

    @Test
    void whoeverHasLeftHasNoCalendarAnyMore() throws Exception {
        var people = spring.getBean(People.class);
        var member = office.people.member1;
        var secret = member.sees(feeds::renew);
        assertThat(feeds.find(secret)).isPresent();
        office.people.security.does(me -> people.assign(member.id(), Set.of(), 0, me));
        notFound(secret);
    }

    @Test
    void theSecretIsKeptNowhereInPlain() {
        var secret = office.people.drafter.sees(feeds::renew);
        assertThat(jdbc.sql("select secret_hash from calendar_feed")
                        .query(String.class)
                        .list())
                .allSatisfy(hash -> assertThat(hash).hasSize(64).doesNotContain(secret));
        assertThat(jdbc.sql("select facts from audit_entry where action = 'CalendarOpened'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch("{}"::equals);
    }

    @Test
    void linesAreFoldedByOctetsAndTextIsEscaped() {
        var name = "柳河镇𬭚𠮷;甲,乙\\丙\r\n丁".repeat(6);
        var feed = new CalendarFeed(
                "李春梅",
                List.of(new CalendarFeed.Entry(
                        "item-1",
                        ReportId.random(),
                        name,
                        2025,
                        WorkKind.SECTION,
                        3,
                        LocalDate.of(2026, 1, 31),
                        Instant.parse("2026-01-04T01:00:00Z"))));
        var text = new CalendarText("https://q.example", Texts.CHINESE, Instant.parse("2026-01-10T01:00:00Z")).of(feed);
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        var unfolded = text.replace("\r\n ", "");
        assertThat(unfolded)
                .contains("柳河镇𬭚𠮷\\;甲\\,乙\\\\丙\\n丁")
                .contains("DTSTART;VALUE=DATE:20260131\r\nDTEND;VALUE=DATE:20260201\r\n")
                .contains("UID:item-1@qianfa\r\n")
                .contains("DTSTAMP:20260110T010000Z\r\n");
        assertThat(Arrays.stream(unfolded.split("\r\n")).filter(line -> line.startsWith("BEGIN:")))
                .containsExactly("BEGIN:VCALENDAR", "BEGIN:VEVENT");
    }

    @Test
    void openScreensHearHowMuchWaitsAndStrangersAreTurnedAway() throws Exception {
        office.townshipReport();
        browser.perform(get("/inbox/news").with(user(office.people.drafter.id().value())))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"unread\":1,\"todo\":1}"))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"));
        browser.perform(get("/inbox/news"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().doesNotExist(HttpHeaders.LOCATION))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
    }

    @Test
    void anOpenReportHearsOfEveryChangedCellAndStrangersOfNothing() throws Exception {
        var report = office.townshipReport();
        var before = news(report, office.people.drafter.id());
        assertThat(news(report, office.people.drafter.id())).isEqualTo(before);
        var cell = new CellEdit(new CellKey(3, "received", "naturalPerson"), "", "5");
        office.people.drafter.savesCells(report, List.of(cell));
        assertThat(news(report, office.people.drafter.id())).isNotEqualTo(before);
        var drafted = news(report, office.people.drafter.id());
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        var submitted = news(report, office.people.drafter.id());
        office.people.deputy.approves(report);
        assertThat(List.of(drafted, submitted, news(report, office.people.drafter.id())))
                .doesNotHaveDuplicates();
        var address = "/inbox/news/reports/" + report;
        browser.perform(get(address)).andExpect(status().isUnauthorized());
        browser.perform(get(address)
                        .with(user(office.people.person("shuiwu-drafter").id().value())))
                .andExpect(status().isNotFound());
    }

    private String news(ReportId report, StaffId by) throws Exception {
        return browser.perform(get("/inbox/news/reports/" + report).with(user(by.value())))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String calendar(String secret) throws Exception {
        return browser.perform(get("/calendar/" + secret + ".ics"))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8"))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\r\n ", "");
    }

    private void notFound(String secret) throws Exception {
        browser.perform(get("/calendar/" + secret + ".ics")).andExpect(status().isNotFound());
    }
}

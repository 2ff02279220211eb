package org.qianfa.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.ui.testing.Windows.words;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.StoredManifest;
import org.qianfa.report.Reports;
import org.qianfa.report.stage.Chain;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.timeline.TimelineEntry;
import org.qianfa.timeline.Timelines;
import org.qianfa.ui.casework.TimelineList;
import org.qianfa.ui.testing.Windows;
import org.qianfa.ui.text.Dates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every screen that shows what version 0.1.0 left, in words. */
@SpringBootTest(properties = "flowable.async-executor-activate=false")
@OnDatabase(value = DatabaseUnderTest.H2, storedBy = "0.1.0")
class OlderInstallationScreensTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    StoredManifest stored;

    @Autowired
    Reports reports;

    @Autowired
    Timelines timelines;

    @Autowired
    Chain chain;

    @Autowired
    Dates dates;

    @Autowired
    JdbcClient jdbc;

    Windows windows;

    @BeforeEach
    void theDoorOpens() {
        windows = new Windows(spring);
    }

    @AfterEach
    void everybodyGoesHome() {
        windows.close();
    }

    @Test
    void theLogHasAWordForEverythingThatHappened() {
        var auditor = windows.opens("audit", person("auditor"));
        while (auditor.find(Button.class).withText("更早的").exists())
            auditor.test(auditor.find(Button.class).withText("更早的").single()).click();
        assertThat(words(auditor))
                .contains("接手编辑第 5 部分")
                .doesNotContain(stored.events().keySet());
    }

    @Test
    void everyReportOpensOnItsScreens() {
        for (var report : stored.reports()) {
            var title = reports.get(ReportId.of(report.id())).organName();
            var head = person(report.town() + "-head");
            for (var screen : List.of("reports/" + report.id(), "reports/" + report.id() + "/history"))
                assertThat(words(windows.opens(screen, head)))
                        .as(report.scene() + " at " + screen)
                        .contains(title)
                        .doesNotContain("没有找到");
        }
    }

    @Test
    void everyTimelineIsInWords() {
        for (var report : stored.reports()) {
            var head = person(report.town() + "-head");
            var window = windows.opens("worklist", head);
            var id = ReportId.of(report.id());
            assertThat(timeline(window, id, head.sees(me -> timelines.timelineOf(id, me))))
                    .as(report.scene())
                    .doesNotContain("timeline.", "!{");
        }
    }

    @Test
    void theCountysScreensOpen() {
        assertThat(words(windows.opens("deadlines", person("admin")))).contains("柳河镇人民政府", "能否按期");
        assertThat(words(windows.opens("organs", person("admin")))).contains("没有找到");
        assertThat(words(windows.opens("inbox", of("returned", "drafter")))).contains("海涛退回了");
        assertThat(words(windows.opens("inbox/delivery", person("admin")))).contains("没有送达", "收件人没有填写邮箱");
        assertThat(words(windows.opens("account", of("awaiting a passkey", "head"))))
                .contains("我的手机");
    }

    private String timeline(BrowserlessUIContext window, ReportId report, List<TimelineEntry> entries) {
        window.activate();
        return new TimelineList(entries, chain.stages(report), dates)
                .getElement()
                .getTextRecursively();
    }

    private Person of(String scene, String known) {
        return person(stored.report(scene).town() + "-" + known);
    }

    private Person person(String account) {
        return new Person(
                spring,
                new StaffId(jdbc.sql("select id from staff where account = ?")
                        .param(account)
                        .query(String.class)
                        .single()));
    }
}

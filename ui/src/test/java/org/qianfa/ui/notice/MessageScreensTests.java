package org.qianfa.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.ui.testing.Windows.press;
import static org.qianfa.ui.testing.Windows.pressInDialog;
import static org.qianfa.ui.testing.Windows.words;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.deadline.CalendarFeeds;
import org.qianfa.notice.NoticeKind;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.notice.preference.NoticeChoices;
import org.qianfa.notice.preference.NoticeSettings;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People at their messages, their settings, and administrators at the ways out of the house. */
@SpringBootTest(properties = {"flowable.async-executor-activate=false", "qianfa.notices.internal-hosts=127.0.0.1"})
@OnDatabase(DatabaseUnderTest.H2)
class MessageScreensTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Inbox inbox;

    @Autowired
    NoticeSettings settings;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    JdbcClient jdbc;

    Office office;
    Windows windows;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
        windows = new Windows(spring);
    }

    @AfterEach
    void everybodyGoesHome() {
        windows.close();
    }

    @Test
    void aDrafterReadsWhatCameAndTheCountFalls() {
        office.townshipReport();
        var window = windows.opens("inbox", office.people.drafter);
        assertThat(words(window))
                .contains("1 条未读")
                .contains("请起草：柳河镇人民政府 2021 年度报告")
                .contains("未读");
        pressPlain(window, "标为已读");
        assertThat(words(window)).contains("都看过了");
        assertThat(office.people.drafter.sees(inbox::unread)).isZero();
        window.find(Checkbox.class).single().setValue(true);
        assertThat(words(window)).contains("没有消息");
    }

    @Test
    void settingsAreKeptAndAWrongAddressIsRefusedOnThePage() {
        var window = windows.opens("inbox/settings", office.people.deputy);
        assertThat(words(window)).contains("还没有配置邮件服务器");
        window.find(TextField.class).withLabel("邮箱").single().setValue("不是邮箱");
        press(window, "保存");
        assertThat(words(window)).contains("邮箱地址不对");
        window.find(TextField.class).withLabel("邮箱").single().setValue("deputy@gov.example");
        window.find(TimePicker.class).withLabel("免打扰从").single().setValue(LocalTime.of(22, 0));
        press(window, "保存");
        assertThat(words(window)).contains("免打扰的开始和结束请都填上");
        window.find(TimePicker.class).withLabel("免打扰到").single().setValue(LocalTime.of(7, 0));
        @SuppressWarnings("unchecked")
        CheckboxGroup<NoticeKind> mail =
                window.find(CheckboxGroup.class).withLabel("发邮件").single();
        mail.setValue(Set.of(NoticeKind.SENT_FOR_REVIEW));
        press(window, "保存");
        var kept = office.people.deputy.sees(settings::choicesOf);
        assertThat(kept.mailAddress()).isEqualTo("deputy@gov.example");
        assertThat(kept.quiet()).contains(new NoticeChoices.Hours(LocalTime.of(22, 0), LocalTime.of(7, 0)));
        assertThat(kept.mail()).containsExactly(NoticeKind.SENT_FOR_REVIEW);
    }

    @Test
    void aCalendarAddressIsMadeShownAndClosed() {
        var person = office.people.deputy;
        var window = windows.opens("inbox/settings", person);
        press(window, "生成地址");
        assertThat(window.find(TextField.class).withLabel("日历地址").single().getValue())
                .matches("/calendar/[0-9A-Za-z_-]{43}\\.ics");
        assertThat(person.sees(feeds::isOpen)).isTrue();
        press(window, "停用");
        assertThat(person.sees(feeds::isOpen)).isFalse();
        assertThat(words(window)).contains("还没有开通");
    }

    @Test
    void anAdministratorAddsAWebhookAndABadAddressIsRefusedInTheDialog() {
        var window = windows.opens("inbox/delivery", office.people.admin);
        assertThat(words(window)).contains("都送达了").contains("还没有接收地址");
        press(window, "添加接收地址");
        window.find(TextField.class).withLabel("名称").single().setValue("县群");
        var address = window.find(TextField.class).withLabel("地址").single();
        address.setValue("http://example.com/hook");
        pressInDialog(window, "添加接收地址");
        assertThat(words(window)).contains("必须以 https:// 开头");
        address.setValue("http://127.0.0.1:1/send?key=k-e-y");
        pressInDialog(window, "添加接收地址");
        assertThat(words(window)).contains("县群").contains("127.0.0.1").doesNotContain("k-e-y");
    }

    @Test
    void aDeadLetterIsSentAgain() {
        office.townshipReport();
        jdbc.sql("""
                        insert into delivery (id, notice_id, way, target, organ_id, state, attempts, complaint, complaint_about, created_at, ended_at)
                        select notice_id, notice_id, 'MAIL', staff_id, ?, 'DEAD', 8, 'notice.undelivered.mailServer', '', happened_at,
                            happened_at
                        from inbox_entry where staff_id = ?
                        """)
                .params(
                        office.people.township.id().value(),
                        office.people.drafter.id().value())
                .update();
        var window = windows.opens("inbox/delivery", office.people.admin);
        assertThat(words(window)).contains("给 李春梅：请起草").contains("连不上邮件服务器").contains("试了 8 次");
        pressPlain(window, "再发一次");
        assertThat(words(window)).contains("都送达了");
    }

    @Test
    void deliveryIsForAdministratorsAlone() {
        for (var other : List.of(office.people.drafter, office.people.countyOffice, office.people.auditor))
            assertThat(words(windows.opens("inbox/delivery", other)))
                    .contains("没有找到")
                    .doesNotContain("群机器人");
    }

    private static void pressPlain(BrowserlessUIContext window, String button) {
        window.test(window.find(PlainButton.class).withText(button).all().getFirst())
                .click();
    }
}

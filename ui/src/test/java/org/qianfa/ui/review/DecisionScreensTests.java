package org.qianfa.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.qianfa.ui.testing.Windows.press;
import static org.qianfa.ui.testing.Windows.pressInDialog;
import static org.qianfa.ui.testing.Windows.words;
import static org.qianfa.ui.testing.Windows.write;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.judgement.Judgements;
import org.qianfa.judgement.reason.Reasons;
import org.qianfa.organ.DemoPeople;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.draft.Drafts;
import org.qianfa.shared.ReportId;
import org.qianfa.ui.reading.ReadingComments;
import org.qianfa.ui.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Reviewers and the secretary at their screens. */
@SpringBootTest(properties = "flowable.async-executor-activate=false")
@OnDatabase(DatabaseUnderTest.H2)
class DecisionScreensTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Drafts drafts;

    @Autowired
    Judgements judgements;

    @Autowired
    Reasons reasons;

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
    void aReportIsApprovedReturnedWithReasonsAndSignedOnScreen() {
        var report = submitted();

        var deputy = windows.opens("review/" + report, office.people.deputy);
        assertThat(deputy.find(H1.class).single().getText()).contains("2021年政府信息公开工作年度报告");
        deputy.test(deputy.find(TextArea.class).withLabel("意见").single()).setValue("数据已核对。");
        press(deputy, "同意");
        assertThat(words(deputy)).contains("数据已核对。").contains("您已于");
        assertThat(deputy.find(Button.class).withText("同意").exists()).isFalse();

        var member = windows.opens("review/" + report, office.people.member1);
        assertThat(words(member)).contains("数据已核对。");
        press(member, "退回修改");
        write(member, "一、总体情况：要改什么", "主动公开的条数与登记簿不符。");
        pressInDialog(member, "退回修改");
        assertThat(office.status(report)).isEqualTo(ReportStatus.RETURNED);

        office.people.drafter.answersAndSubmits(report);
        for (var reviewer : List.of(office.people.deputy, office.people.member1, office.people.member2))
            reviewer.approves(report);

        var secretary = windows.opens("sign-off/" + report, office.people.secretary);
        assertThat(words(secretary))
                .contains("一、总体情况：主动公开的条数与登记簿不符。")
                .contains(office.people.secretary.seen(report).sm3());
        press(secretary, "签发");
        var opinion = secretary.find(TextArea.class).withLabel("意见").single();
        secretary.test(opinion).setValue("同意发布。");
        var password = secretary.find(PasswordField.class).withLabel("登录密码").single();
        secretary.test(password).setValue("不是这个密码");
        pressInDialog(secretary, "签发");
        assertThat(password.isInvalid()).isTrue();
        assertThat(opinion.getValue()).isEqualTo("同意发布。");
        assertThat(office.status(report)).isEqualTo(ReportStatus.AWAITING_SIGN_OFF);

        pressInDialog(secretary, "取消");
        press(secretary, "签发");
        assertThat(secretary.find(TextArea.class).withLabel("意见").single().getValue())
                .isEqualTo("同意发布。");
        assertThat(password.isEmpty()).isTrue();
        secretary.test(password).setValue(DemoPeople.PASSWORD);
        pressInDialog(secretary, "签发");
        assertThat(office.status(report)).isEqualTo(ReportStatus.SIGNED_OFF);
        assertThat(secretary.find(Button.class).withText("签发").exists()).isFalse();
    }

    @Test
    void whatIsReviewedIsDownloadedAsAFile() {
        var report = submitted();
        var deputy = windows.opens("review/" + report, office.people.deputy);
        var menu = deputy.find(MenuBar.class)
                .withCondition(bar -> bar.getItems().getFirst().getText().equals("下载"))
                .single();
        ((MenuBarTester<MenuBar>) deputy.test(menu)).clickItem("下载", "数据（JSON）");
        await().pollInSameThread().until(() -> {
            deputy.activate();
            ComponentUtil.fireEvent(deputy.getUI(), new PollEvent(deputy.getUI(), false));
            return words(deputy).contains("已生成：");
        });
        assertThat(words(deputy)).contains("2021年政府信息公开工作年度报告（第1稿）.json");
    }

    @Test
    void reviewersAndTheSecretaryReadEveryReasonThatWasGiven() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        explains(report, "年末另有一件已经撤回，登记簿未计入。");
        office.people.drafter.submits(report);

        var deputy = windows.opens("review/" + report, office.people.deputy);
        assertThat(words(deputy))
                .contains("检查与说明")
                .contains("全年收到政府信息公开申请999件")
                .contains("说明：“年末另有一件已经撤回，登记簿未计入。”")
                .contains("李春梅");

        for (var reviewer : List.of(office.people.deputy, office.people.member1, office.people.member2))
            reviewer.approves(report);
        assertThat(words(windows.opens("sign-off/" + report, office.people.secretary)))
                .contains("说明：“年末另有一件已经撤回，登记簿未计入。”")
                .contains("1 条，见“检查与说明”");
    }

    @Test
    void theSecondOfTwoPeopleReadsWhoWasFirstAndKeepsWhatTheyWrote() {
        var report = submitted();
        var member = windows.opens("review/" + report, office.people.member1);
        var returning = windows.opens("review/" + report, office.people.member2);
        var deputy = windows.opens("review/" + report, office.people.deputy);
        press(deputy, "退回修改");
        write(deputy, "总的理由", "请改写。");
        pressInDialog(deputy, "退回修改");

        write(member, "意见", "数据已逐格核对。");
        hearsNews(member);
        assertThat(words(member)).contains("本轮已有结论").contains("未处理");
        press(member, "同意");
        assertThat(words(member)).contains("已由王海涛于").contains("没有送出").contains("“数据已逐格核对。”");
        assertThat(member.find(Button.class).withText("同意").exists()).isFalse();

        press(returning, "退回修改");
        write(returning, "一、总体情况：要改什么", "条数与登记簿不符。");
        write(returning, "总的理由", "请再核对。");
        pressInDialog(returning, "退回修改");
        assertThat(words(returning)).contains("“请再核对。").contains("条数与登记簿不符。”");
    }

    @Test
    void aReturnWithoutAReasonStaysOpenAndSaysSo() {
        var report = submitted();
        var deputy = windows.opens("review/" + report, office.people.deputy);
        press(deputy, "退回修改");
        pressInDialog(deputy, "退回修改");
        assertThat(deputy.find(Dialog.class).single().isOpened()).isTrue();
        assertThat(words(deputy)).contains("退回修改要写明理由");

        write(deputy, "一、总体情况：要改什么", "条数与登记簿不符。");
        pressInDialog(deputy, "取消");
        press(deputy, "退回修改");
        assertThat(deputy.find(TextArea.class).withLabel("一、总体情况：要改什么").single().getValue())
                .isEqualTo("条数与登记簿不符。");
        assertThat(office.status(report)).isEqualTo(ReportStatus.UNDER_REVIEW);
    }

    @Test
    void whatIsTooLongIsRefusedWholeAndNotCutOff() {
        var report = submitted();
        var deputy = windows.opens("review/" + report, office.people.deputy);
        var opinion = deputy.find(TextArea.class).withLabel("意见").single();
        assertThat(opinion.getMaxLength())
                .as("a browser cuts off what is longer")
                .isZero();
        deputy.test(opinion).setValue("长".repeat(2001));
        press(deputy, "同意");
        assertThat(deputy.find(Button.class).withText("同意").exists()).isTrue();
        assertThat(deputy.find(TextArea.class).withLabel("意见").single().getValue())
                .hasSize(2001);
    }

    @Test
    void whoWroteItReadsItWithoutDeciding() {
        var report = submitted();
        var drafter = windows.opens("review/" + report, office.people.drafter);
        assertThat(words(drafter)).contains("您参与了本报告的起草");
        assertThat(drafter.find(Button.class).withText("同意").exists()).isFalse();
    }

    @Test
    void aStrangerAndAnAuditorFindNothing() {
        var report = submitted();
        for (var nobody : List.of(office.people.person("shuiwu-head"), office.people.auditor))
            for (var address : List.of("review", "sign-off")) {
                assertThat(words(windows.opens(address + "/" + report, nobody)))
                        .contains("没有找到")
                        .doesNotContain("柳河镇");
            }
    }

    private static void hearsNews(BrowserlessUIContext reader) {
        reader.activate();
        var comments = reader.find(ReadingComments.class).single().getElement();
        comments.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(comments, "qf-news", JacksonUtils.createObjectNode()));
    }

    /** The prose counts more applications than the table, and the drafter says why. */
    private void explains(ReportId report, String reason) {
        var drafter = office.people.drafter;
        drafter.does(me -> {
            var text = drafts.text(report, 1, me);
            drafts.saveText(report, 1, text.text() + "全年收到政府信息公开申请999件。\n", text.version(), me);
            for (var open : judgements.findings(report, me)) reasons.give(report, open.subject(), reason, me);
        });
    }

    private ReportId submitted() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        return report;
    }
}

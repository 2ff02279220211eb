package org.qianfa.ui.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.ui.testing.Windows.press;
import static org.qianfa.ui.testing.Windows.pressInDialog;
import static org.qianfa.ui.testing.Windows.pressPlain;
import static org.qianfa.ui.testing.Windows.words;
import static org.qianfa.ui.testing.Windows.write;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.absence.Absences;
import org.qianfa.approval.chain.OwnChains;
import org.qianfa.correspondence.copy.Copies;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.judgement.lastyear.BroughtReport;
import org.qianfa.organ.Staff;
import org.qianfa.report.ReportStatus;
import org.qianfa.shared.ReportId;
import org.qianfa.ui.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Answers, checklists, returns to any stage, absences, copies, questions and chains at their screens. */
@SpringBootTest(properties = "flowable.async-executor-activate=false")
@OnDatabase(DatabaseUnderTest.H2)
class ApprovalScreensTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    OwnChains chains;

    @Autowired
    Copies copies;

    @Autowired
    Absences absences;

    @Autowired
    Formats formats;

    @Autowired
    Clock clock;

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
    void theDrafterAnswersEveryReasonBeforeTheSubmission() {
        var report = submitted();
        office.people.deputy.returns(report, "请写明考核情况", 1);
        var drafter = windows.opens("reports/" + report, office.people.drafter);
        assertThat(words(drafter)).contains("第1部分：请先答复王海涛的退回理由“请写明考核情况”");
        drafter.find(TabSheet.class).single().setSelectedIndex(1);
        pressPlain(drafter, "答复：一、总体情况");
        var dialog = drafter.find(Dialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("请写明考核情况").contains("一、总体情况");
        pressInDialog(drafter, "答复");
        assertThat(words(drafter)).as("an answer says something").contains("请写明改了什么");
        write(drafter, "改了什么", "已写明考核和社会评议。");
        pressInDialog(drafter, "答复");
        assertThat(words(drafter)).contains("李春梅：“已写明考核和社会评议。”").doesNotContain("请先答复");
        office.people.drafter.answersAndSubmits(report);
        assertThat(words(windows.opens("review/" + report, office.people.deputy)))
                .contains("您提过的退回理由")
                .contains("采纳")
                .contains("李春梅：“已写明考核和社会评议。”");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theSecretaryReturnsStraightBackAndReadsWhichOpinionsAreVoid() {
        var report = office.reviewedTownshipReport();
        var secretary = windows.opens("sign-off/" + report, office.people.secretary);
        press(secretary, "退回修改");
        var groups = secretary.find(RadioButtonGroup.class).all();
        assertThat(groups).hasSize(2);
        groups.getLast().setValue(true);
        write(secretary, "六、其他需要报告的事项：要改什么", "请写明收费标准。");
        pressInDialog(secretary, "退回修改");
        assertThat(office.status(report)).isEqualTo(ReportStatus.RETURNED);
        var drafter = windows.opens("reports/" + report, office.people.drafter);
        assertThat(words(drafter)).contains("退回人要求改后直接送“党委书记签发”");
        office.people.drafter.writes(report, 6, "收费标准按国家规定执行。");
        office.people.drafter.answersAndSubmits(report);
        assertThat(words(windows.opens("sign-off/" + report, office.people.secretary)))
                .contains("其中六、其他需要报告的事项已有改动，该部分意见失效；其余部分仍然有效。")
                .contains("办理全过程");
    }

    @Test
    void theSecrecyReviewerGoesThroughTheListItemByItem() {
        office.people.admin.does(me -> chains.deploy(
                office.people.township.id(), "含保密审查", chains.offered().getLast().bpmn(), me));
        var report = submitted();
        office.people.person("office").approves(report);
        var secrecy = windows.opens("review/" + report, office.people.person("secrecy"));
        assertThat(words(secrecy)).contains("保密审查清单").contains("隐私审查清单");
        assertThat(secrecy.find(Checkbox.class).all())
                .extracting(Checkbox::getLabel)
                .contains("没有工作秘密和标注内部使用的材料");
        press(secrecy, "同意");
        assertThat(office.status(report)).isEqualTo(ReportStatus.UNDER_REVIEW);
        secrecy.find(Checkbox.class).all().forEach(box -> box.setValue(true));
        press(secrecy, "同意");
        assertThat(words(windows.opens("review/" + report, office.people.deputy)))
                .contains("清单 11 / 11");
    }

    @Test
    void aMovedReportSaysWhatItPassedOverAndFromWhichChainItCame() {
        var report = submitted();
        var admin = office.people.admin;
        var township = office.people.township.id();
        admin.does(me ->
                chains.deploy(township, "含保密审查", chains.offered().getLast().bpmn(), me));
        assertThat(words(windows.opens("reports/" + report, office.people.drafter)))
                .doesNotContain("核稿");
        admin.does(me -> chains.move(report, 1, "县里要求先核稿", me));
        assertThat(words(windows.opens("reports/" + report, office.people.drafter)))
                .contains("核稿没有经过");
        assertThat(words(windows.opens("audit", office.people.person("auditor"))))
                .contains("由标准流程换到第 1 版流程");
    }

    @Test
    void whatWasSentToReadIsReadAtOnceAndAQuestionIsAnswered() {
        var report = submitted();
        var member = office.people.person("shuiwu-member");
        office.people.drafter.sendsCopies(report, List.of(member), "请阅");
        office.people.deputy.consults(
                report, member, "水价是否准确？", Optional.of(LocalDate.now(clock).plusDays(2)));
        var screen = windows.opens("", member);
        assertThat(words(screen)).contains("抄送给您的 1 份").contains("水价是否准确？").contains("今天有 1 件事等您办");
        press(screen, "阅知");
        assertThat(member.sees(copies::unread)).isZero();
        press(screen, "答复");
        write(screen, "您的意见", "水价准确。");
        pressInDialog(screen, "送出意见");
        assertThat(words(screen)).doesNotContain("水价是否准确？");
        assertThat(office.people.deputy.consultationsAbout(report))
                .extracting(one -> one.answer().orElse(""))
                .containsExactly("水价准确。");
        assertThat(words(windows.opens("review/" + report, office.people.deputy)))
                .contains("征求的意见")
                .contains("水价准确。")
                .contains("已答复");
    }

    @Test
    void whoHasNoWorklistAnswersOnTheScreenThatTheyBeginWith() {
        var report = submitted();
        var county = office.people.countyOffice;
        office.people.deputy.consults(report, county, "县里怎么看？", Optional.empty());
        var screen = windows.opens("", county);
        assertThat(words(screen)).contains("县里怎么看？");
        press(screen, "答复");
        write(screen, "您的意见", "没有意见。");
        pressInDialog(screen, "送出意见");
        assertThat(words(screen)).doesNotContain("县里怎么看？");
    }

    @Test
    void whoeverAskedTakesTheQuestionBackAndOthersCannot() {
        var report = submitted();
        var asked = office.people.person("shuiwu-member");
        office.people.deputy.consults(report, asked, "水价是否准确？", Optional.empty());
        assertThat(words(windows.opens("review/" + report, office.people.member1)))
                .contains("水价是否准确？")
                .doesNotContain("收回征求");
        var deputy = windows.opens("review/" + report, office.people.deputy);
        pressPlain(deputy, "收回征求");
        assertThat(words(deputy)).contains("已收回").doesNotContain("收回征求");
        assertThat(words(windows.opens("", asked))).doesNotContain("水价是否准确？");
    }

    @Test
    void anAbsenceIsAnnouncedAndTheDeputyActsInBothNames() {
        var member = office.people.member1;
        var screen = windows.opens("absence", member);
        press(screen, "新的委托");
        var deputies = screen.find(Select.class).all().getLast();
        choose(deputies, "张建国");
        pressInDialog(screen, "委托");
        assertThat(words(screen)).contains("由张建国代办").contains("代办中");
        var report = submitted();
        var deputy = windows.opens("review/" + report, office.people.drafter2);
        assertThat(words(deputy)).contains("您正在代赵玉兰处理，意见会写明“张建国 代 赵玉兰”");
        press(deputy, "同意");
        assertThat(words(deputy)).contains("张建国 代 赵玉兰");
        press(screen, "提前结束");
        assertThat(member.sees(absences::mine)).noneMatch(each -> each.covers(LocalDate.now(clock)));
    }

    @Test
    void whoComesNextIsSaidByNameWithAbsences() {
        var report = submitted();
        assertThat(words(windows.opens("review/" + report, office.people.deputy)))
                .contains("党委书记签发（刘国强）")
                .contains("由系统核对内容并自动公布");
    }

    @Test
    void anAdministratorSeesTheChainsAndOthersDoNot() {
        assertThat(words(windows.opens("chains", office.people.admin)))
                .contains("现在的流程：标准流程")
                .contains("都有人可以办");
        assertThat(words(windows.opens("chains", office.people.secretary))).contains("没有找到");
    }

    @Test
    void theFiguresOfTheYearBeforeStandBesideThoseThatAreSigned() {
        var report = office.calls(office.people.township, 2022);
        var drafter = office.people.drafter;
        var form = formats.forYear(2021);
        var cells = Cells.of(Map.of(new CellKey(2, "licences", "decisions"), "1"));
        drafter.brings(
                report, new BroughtReport("上年.txt", Optional.of(2021), form, new Content(new TreeMap<>(), cells)));
        drafter.fills(report);
        drafter.submits(report);
        for (var reviewer : List.of(office.people.deputy, office.people.member1, office.people.member2))
            reviewer.approves(report);
        assertThat(words(windows.opens("sign-off/" + report, office.people.secretary)))
                .contains("与 2021 年的数据相比")
                .contains("行政许可")
                .contains("+1");
    }

    private ReportId submitted() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        return report;
    }

    @SuppressWarnings("unchecked")
    private static void choose(Select<?> select, String name) {
        var staff = (Select<Staff>) select;
        staff.setValue(staff.getListDataView()
                .getItems()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow());
    }
}

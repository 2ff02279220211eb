package org.qianfa.ui.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.ui.testing.Windows.press;
import static org.qianfa.ui.testing.Windows.pressInDialog;
import static org.qianfa.ui.testing.Windows.words;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.organ.Organ;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Administrator, county and auditor at their screens. */
@SpringBootTest(properties = "flowable.async-executor-activate=false")
@OnDatabase(DatabaseUnderTest.H2)
class OversightScreensTests {
    @Autowired
    ApplicationContext spring;

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
    void theCountySeesWhatIsOverdueAndActsOnNothing() {
        office.townshipReport();
        var county = windows.opens("deadlines", office.people.countyOffice);
        assertThat(words(county))
                .contains("已逾期1")
                .contains("起草中 · 逾期")
                .contains("李春梅")
                .doesNotContain("部署年报");
    }

    @Test
    void theCountySeesWhatWillBeLateWhomItWaitsForAndWhichDaysAreDue() {
        office.calls(office.people.township, 2026);
        var county = windows.opens("deadlines", office.people.countyOffice);
        assertThat(words(county))
                .contains("能否按期", "可以按期1", "按计划", "在等谁", "李春梅", "2027 年 1 月", "起草 1", "公布 1")
                .contains("2027 年的放假安排还没有公布")
                .doesNotContain("改期限");
        county.find(Checkbox.class).withLabel("只看已逾期").single().setValue(true);
        assertThat(words(county)).contains("没有符合条件的单位");
        county.find(Checkbox.class).withLabel("只看已逾期").single().setValue(false);
        county.find(TextField.class).single().setValue("没有这样的单位");
        assertThat(words(county)).contains("没有符合条件的单位");
    }

    @Test
    void anAdministratorMovesADateWithAReasonThatStaysInView() {
        office.calls(office.people.township, 2025);
        var admin = windows.opens("deadlines", office.people.admin);
        admin.test(admin.find(PlainButton.class).withText("改期限").all().getFirst())
                .click();
        var dialog = admin.find(Dialog.class).single();
        admin.find(DatePicker.class, dialog).single().setValue(LocalDate.of(2027, 2, 10));
        pressInDialog(admin, "改期限");
        assertThat(words(admin)).contains("请写明改期的理由");
        admin.find(TextArea.class, dialog).single().setValue("县里统一延后到春节以前");
        pressInDialog(admin, "改期限");
        assertThat(words(admin)).contains("县里统一延后到春节以前").contains("发布期限由");
    }

    @Test
    void anAdministratorUrgesAllWhoAreLateAndLearnsWhoWasLeftOut() {
        office.townshipReport();
        office.calls(office.people.water, 2021);
        var admin = windows.opens("deadlines", office.people.admin);
        press(admin, "催办全部逾期");
        var asking = admin.find(Dialog.class).single();
        assertThat(admin.find(Paragraph.class, asking).single().getText()).contains("现在有 2 人、2 份报告逾期没有办完");
        admin.find(TextArea.class, asking).single().setValue("请今天办完");
        pressInDialog(admin, "催办 2 人");
        assertThat(words(windows.opens("inbox", office.people.drafter)))
                .contains("催办：柳河镇人民政府 2021 年度报告")
                .contains("请今天办完");
        press(admin, "催办全部逾期");
        pressInDialog(admin, "催办 2 人");
        var result = admin.find(Dialog.class).single();
        assertThat(admin.find(Paragraph.class, result).all().getFirst().getText())
                .contains("已催办 0 人");
        assertThat(admin.find(ListItem.class, result).all())
                .extracting(ListItem::getText)
                .anyMatch(left -> left.startsWith("李春梅：今天已经催过"));
    }

    @Test
    void anAdministratorEndsAndReopensFromARow() {
        office.townshipReport();
        var admin = windows.opens("deadlines", office.people.admin);
        admin.test(admin.find(PlainButton.class).withText("办理").all().getFirst())
                .click();
        pressInDialog(admin, "终止办理");
        admin.find(TextArea.class).single().setValue("机构撤并");
        pressInDialog(admin, "终止");
        assertThat(words(admin)).contains("已终止").doesNotContain("✓");
        admin.test(admin.find(PlainButton.class).withText("办理").all().getFirst())
                .click();
        pressInDialog(admin, "重新启用");
        admin.find(TextArea.class).single().setValue("撤并推迟");
        pressInDialog(admin, "重新启用");
        assertThat(words(admin)).contains("起草中");
    }

    @Test
    void aCallWithoutOrgansIsRefusedAndWithThemOpened() {
        var admin = windows.opens("deadlines", office.people.admin);
        press(admin, "部署年报");
        admin.find(IntegerField.class).withLabel("报告年度").single().setValue(2021);
        pressInDialog(admin, "部署");
        assertThat(words(admin)).contains("请至少选择一个单位");
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<Organ> organs =
                admin.find(MultiSelectComboBox.class).withLabel("单位").single();
        organs.setValue(office.people.township);
        pressInDialog(admin, "部署");
        assertThat(words(admin)).contains("柳河镇人民政府").contains("起草中");
    }

    @Test
    void anAuditorReadsTheLogInPlainWordsAndNobodyElseDoes() {
        office.townshipReport();
        assertThat(words(windows.opens("audit", office.people.auditor)))
                .contains("部署 2021 年度报告，1 个单位")
                .contains("韩晓燕");
        for (var other : List.of(office.people.admin, office.people.drafter))
            assertThat(words(windows.opens("audit", other))).contains("没有找到").doesNotContain("部署 2021");
    }

    @Test
    void deadlinesAreNotForAuditorsAndDrafters() {
        office.townshipReport();
        for (var other : List.of(office.people.auditor, office.people.drafter))
            assertThat(words(windows.opens("deadlines", other)))
                    .contains("没有找到")
                    .doesNotContain("谁停在哪一步");
    }
}

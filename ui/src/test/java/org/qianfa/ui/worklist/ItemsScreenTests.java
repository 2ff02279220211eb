package org.qianfa.ui.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.ui.testing.Windows.pressInDialog;
import static org.qianfa.ui.testing.Windows.words;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** 全部事项: each list is whole, is searched in the database, and keeps filters under names. */
@SpringBootTest(properties = "flowable.async-executor-activate=false")
@OnDatabase(DatabaseUnderTest.H2)
class ItemsScreenTests {
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
    void whatWaitsIsSearchedAndTheFilterIsKept() {
        for (var year : new int[] {2020, 2021}) office.calls(office.people.township, year);
        var drafter = windows.opens("items", office.people.drafter);
        assertThat(drafter.test(drafter.find(Grid.class).single()).size()).isEqualTo(2);
        var organ = drafter.find(TextField.class).withLabel("单位").single();
        organ.setValue("没有这个单位");
        assertThat(drafter.test(drafter.find(Grid.class).single()).size()).isZero();
        assertThat(words(drafter)).contains("共 0 条");
        drafter.test(drafter.find(PlainButton.class).withText("保存这组筛选").single())
                .click();
        drafter.find(TextField.class).withLabel("名称").single().setValue("找不到的");
        pressInDialog(drafter, "保存");
        assertThat(drafter.find(Select.class).withLabel("常用筛选").single().getValue())
                .hasToString(
                        "SavedFilter[name=找不到的, conditions=organ=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%AA%E5%8D%95%E4%BD%8D&order=DUE]");
    }

    @Test
    void whatWasDoneSentAndCopiedStandsInListsOfItsOwn() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        office.people.deputy.approves(report);
        assertThat(size("items/sent", office.people.drafter)).isEqualTo(1);
        assertThat(size("items/done", office.people.deputy)).isEqualTo(1);
        assertThat(size("items/sent", office.people.deputy)).isZero();
        assertThat(size("items/copied", office.people.deputy)).isZero();
        assertThat(words(windows.opens("items", office.people.auditor))).contains("没有找到");
    }

    @Test
    void aKeptFilterOfCopiesAndOfTheCockpitIsThereTheNextTime() {
        office.townshipReport();
        keepsAndFindsAgain("items/copied", "单位", office.people.deputy);
        keepsAndFindsAgain("deadlines", "单位", office.people.admin);
    }

    private void keepsAndFindsAgain(String address, String field, Person who) {
        var window = windows.opens(address, who);
        window.find(TextField.class).withLabel(field).single().setValue("水利");
        window.test(window.find(PlainButton.class).withText("保存这组筛选").single()).click();
        window.find(TextField.class).withLabel("名称").single().setValue("只看水利");
        pressInDialog(window, "保存");
        var later = windows.opens(address, who);
        assertThat(later.find(TextField.class).withLabel(field).single().getValue())
                .isEmpty();
        later.test(later.find(Select.class).withLabel("常用筛选").single()).selectItem("只看水利");
        assertThat(later.find(TextField.class).withLabel(field).single().getValue())
                .isEqualTo("水利");
    }

    private int size(String address, Person who) {
        var window = windows.opens(address, who);
        return window.test(window.find(Grid.class).single()).size();
    }
}

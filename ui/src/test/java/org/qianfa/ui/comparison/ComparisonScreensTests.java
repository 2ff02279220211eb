package org.qianfa.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.ui.testing.Windows.press;
import static org.qianfa.ui.testing.Windows.pressInDialog;
import static org.qianfa.ui.testing.Windows.words;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.form.content.CellKey;
import org.qianfa.history.RevisionSelector;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.revision.RevisionKind;
import org.qianfa.shared.ReportId;
import org.qianfa.ui.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The history of a report, two of its texts beside each other, and what a reviewer sees first. */
@SpringBootTest(properties = "flowable.async-executor-activate=false")
@OnDatabase(DatabaseUnderTest.H2)
class ComparisonScreensTests {
    private static final CellKey RECEIVED = CellKey.parse("3/received/naturalPerson");
    private static final String MORE = "下一步将组织34次业务培训，改进答复质量。\n";

    @Autowired
    ApplicationContext spring;

    @Autowired
    Drafts drafts;

    @Autowired
    Reports reports;

    Office office;
    Windows windows;
    Person drafter;
    ReportId report;

    @BeforeEach
    void aReportThatIsFilledIn() {
        office = new Office(spring);
        windows = new Windows(spring);
        drafter = office.people.drafter;
        report = office.townshipReport();
        drafter.fills(report);
        drafter.writes(report, 5, MORE);
    }

    @AfterEach
    void everybodyGoesHome() {
        windows.close();
    }

    @Test
    void aDrafterSavesARevisionWithANoteAndFindsItInTheHistory() {
        var window = windows.opens("reports/" + report, drafter);
        chooses(window, "另存一稿");
        window.test(window.find(TextArea.class, window.find(Dialog.class).single())
                        .single())
                .setValue("给组长看");
        pressInDialog(window, "存为一稿");
        assertThat(drafter.revisions(report))
                .singleElement()
                .satisfies(row -> assertThat(row.kind()).isEqualTo(RevisionKind.SAVED))
                .satisfies(row -> assertThat(row.note()).isEqualTo("给组长看"));
        chooses(window, "修改历史");
        assertThat(window.find(H1.class).single().getText()).isEqualTo("修改历史");
        assertThat(words(window))
                .contains("第 1 稿")
                .contains("给组长看")
                .contains("李春梅")
                .contains("另存");
    }

    @Test
    void twoRevisionsAreChosenAndWhatDiffersIsMarkedInTextAndCells() {
        saves("初稿");
        rewrites();
        saves("改了培训次数");
        var window = windows.opens("reports/" + report + "/history", drafter);
        select(window, "旧稿").setValue(new RevisionSelector.Numbered(1));
        select(window, "新稿").setValue(new RevisionSelector.Numbered(2));
        press(window, "比较");
        assertThat(window.find(H1.class).single().getText()).isEqualTo("第 1 稿 与 第 2 稿 的比较");
        assertThat(words(window)).contains("第五部分改 1 处").contains("表3 改");
        assertThat(marked(window, "del")).contains("删去：34。标记完。");
        assertThat(marked(window, "ins")).contains("增加：35。标记完。");
        assertThat(marked(window, "tr")).anyMatch(row -> row.contains("自然人") && row.endsWith("+1"));
    }

    @Test
    void theSameRevisionTwiceIsNotComparedAndTheFieldSaysWhy() {
        saves("初稿");
        var window = windows.opens("reports/" + report + "/history", drafter);
        var newer = select(window, "新稿");
        newer.setValue(new RevisionSelector.Numbered(1));
        select(window, "旧稿").setValue(new RevisionSelector.Numbered(1));
        press(window, "比较");
        assertThat(newer.isInvalid()).isTrue();
        assertThat(newer.getErrorMessage()).isEqualTo("请选择不同的两稿");
    }

    @Test
    void twoTextsThatDoNotDifferSaySo() {
        saves("初稿");
        assertThat(words(compares("1", "now", drafter))).contains("两稿没有不同");
    }

    @Test
    void onlyWhatDiffersIsShownUntilTheWholeReportIsWanted() {
        saves("初稿");
        rewrites();
        var window = compares("1", "now", drafter);
        var changes = window.find(ChangedReport.class).single();
        assertThat(changes.getElement().getClassList()).doesNotContain("whole");
        pressNative(window, "看全文");
        assertThat(changes.getElement().getClassList()).contains("whole");
        pressNative(window, "只看改动");
        assertThat(changes.getElement().getClassList()).doesNotContain("whole");
    }

    @Test
    void whoDecidedBeforeSeesFirstWhatHasChangedSince() {
        drafter.submits(report);
        var member = office.people.member1;
        member.returns(report, "请核对培训次数", 5);
        rewrites();
        drafter.answersAndSubmits(report);
        var window = windows.opens("review/" + report, member);
        assertThat(cards(window).getFirst()).startsWith("自我上次审核以来的修改");
        assertThat(words(window)).contains("第五部分改 1 处").contains("删去：34。标记完。").contains("对第 1 稿表过态，现在是第 2 稿");
        assertThat(words(windows.opens("review/" + report, office.people.deputy)))
                .as("who has not decided yet reads the report")
                .doesNotContain("自我上次审核以来的修改");
    }

    @Test
    void theSecretarySeesItBeforeLastYearsFigures() {
        drafter.submits(report);
        var reviewers = List.of(office.people.deputy, office.people.member1, office.people.member2);
        reviewers.forEach(reviewer -> reviewer.approves(report));
        office.people.secretary.returnsFromSignOff(report, "请核对培训次数", 5);
        rewrites();
        drafter.answersAndSubmits(report);
        reviewers.forEach(reviewer -> reviewer.approves(report));
        assertThat(cards(windows.opens("sign-off/" + report, office.people.secretary))
                        .getFirst())
                .startsWith("自我上次审核以来的修改");
    }

    @Test
    void whoeverMayNotSeeTheReportFindsNeitherItsHistoryNorAComparison() {
        saves("初稿");
        for (var nobody : List.of(office.people.person("shuiwu-head"), office.people.auditor)) {
            assertThat(words(windows.opens("reports/" + report + "/history", nobody)))
                    .contains("没有找到")
                    .doesNotContain("初稿");
            assertThat(words(compares("1", "now", nobody))).contains("没有找到").doesNotContain("柳河镇");
        }
        assertThat(words(compares("7", "now", drafter))).contains("没有找到");
        assertThat(words(compares("x", "now", drafter))).contains("没有找到");
        assertThat(words(compares("last-year", "now", drafter))).contains("没有可以比较的上年报告");
    }

    private void rewrites() {
        drafter.does(me -> {
            var text = drafts.text(report, 5, me);
            drafts.saveText(report, 5, text.text().replace("34次", "35次"), text.version(), me);
            var was = reports.content(report, me).cells().at(RECEIVED).orElseThrow();
            var granted = CellKey.parse("3/granted/naturalPerson");
            var given = reports.content(report, me).cells().at(granted).orElseThrow();
            drafts.saveCells(
                    report,
                    List.of(
                            new CellEdit(RECEIVED, was, Integer.toString(Integer.parseInt(was) + 1)),
                            new CellEdit(granted, given, Integer.toString(Integer.parseInt(given) + 1))),
                    me);
        });
    }

    private void saves(String note) {
        drafter.savesRevision(report, RevisionKind.SAVED, note);
    }

    private BrowserlessUIContext compares(String from, String to, Person person) {
        return windows.opens("reports/" + report + "/compare", "from=" + from + "&to=" + to, person);
    }

    private static void chooses(BrowserlessUIContext window, String act) {
        window.activate();
        var menu = window.find(MenuBar.class)
                .withCondition(bar -> bar.getItems().getFirst().getText().equals("更多"))
                .single();
        var item = menu.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(each -> each.getElement().getTextRecursively().equals(act))
                .findFirst()
                .orElseThrow();
        com.vaadin.flow.component.ComponentUtil.fireEvent(item, new com.vaadin.flow.component.ClickEvent<>(item));
    }

    @SuppressWarnings("unchecked")
    private static Select<RevisionSelector> select(BrowserlessUIContext window, String label) {
        window.activate();
        return window.find(Select.class)
                .withCondition(select -> label.equals(select.getLabel()))
                .single();
    }

    private static void pressNative(BrowserlessUIContext window, String button) {
        window.activate();
        window.test(window.find(NativeButton.class).withText(button).single()).click();
    }

    private static List<String> cards(BrowserlessUIContext window) {
        window.activate();
        return window.find(H2.class).all().stream().map(H2::getText).toList();
    }

    private static List<String> marked(BrowserlessUIContext window, String tag) {
        window.activate();
        return window.getUI()
                .getChildren()
                .flatMap(child -> all(child.getElement()))
                .filter(element -> !element.isTextNode() && element.getTag().equals(tag))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(ComparisonScreensTests::all));
    }
}

package org.qianfa.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.judgement.lastyear.BroughtReport;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.ReportStatus;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.action.GuardedButton;
import org.qianfa.ui.editor.ManuscriptEditor;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.finding.FindingList;
import org.qianfa.ui.finding.ReasonDialog;
import org.qianfa.ui.intake.MissingColumn;
import org.qianfa.ui.intake.UnplacedCard;
import org.qianfa.ui.lastyear.LikenessDialog;
import org.qianfa.ui.lastyear.TakenNotice;
import org.qianfa.ui.text.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@OnDatabase(DatabaseUnderTest.H2)
class WorkspaceTests extends SpringBrowserlessTest {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Formats formats;

    Office office;
    ReportId report;

    @BeforeEach
    void aDrafterOpensTheReport() {
        office = new Office(spring);
        report = office.townshipReport();
        looks(office.people.drafter.id());
        UI.getCurrent().setLocale(Texts.CHINESE);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void submissionIsClosedWithAllReasonsAtOnce() {
        opens();
        var submit = find(GuardedButton.class).all().getFirst();
        assertThat(find(ListItem.class, submit).all()).hasSizeGreaterThan(3);
        assertThat(office.status(report)).isEqualTo(ReportStatus.DRAFT);
    }

    @Test
    void aFilledReportIsSubmittedAndReadOnlyFromThenOn() {
        office.people.drafter.fills(report);
        opens();
        assertThat(find(ListItem.class, find(GuardedButton.class).all().getFirst())
                        .all())
                .isEmpty();
        office.people.drafter.submits(report);
        opens();
        assertThat(find(ManuscriptEditor.class).all()).isEmpty();
    }

    @Test
    void whatIsTypedIsSaved() {
        opens();
        types("全年主动公开政府信息 34 条。");
        assertThat(content().text(1)).isEqualTo("全年主动公开政府信息 34 条。");
    }

    @Test
    void anImportAsksForTheMissingColumnAndStoresNothingBeforeItIsTakenOver() throws IOException {
        opens();
        presses("粘贴或上传全文");
        find(TextArea.class).all().getFirst().setValue(sample());
        presses("读取");
        assertThat(content().cells().values()).isEmpty();
        assertThat(content().text(1)).isEmpty();
        var question = find(MissingColumn.class).all().getFirst();
        @SuppressWarnings("unchecked")
        Select<CellKey> column =
                (Select<CellKey>) find(Select.class, question).all().getFirst();
        var rows = find(UnplacedCard.class).all().size();
        column.setValue(column.getListDataView().getItems().toList().getLast());
        test(find(Button.class, question).all().getFirst()).click();
        assertThat(find(UnplacedCard.class).all()).hasSizeLessThan(rows);
        presses("采用");
        assertThat(content().text(1)).isNotBlank();
        assertThat(content().cells().values()).isNotEmpty();
    }

    @Test
    void aReasonIsGivenInThePanelAndOpensSubmission() {
        office.people.drafter.fills(report);
        var version = office.people.drafter.text(report, 1).version();
        var counted = content().text(1) + "全年收到政府信息公开申请999件。\n";
        office.people.drafter.saves(report, 1, counted, version);
        opens();
        assertThat(obstacles()).singleElement().asString().startsWith("请改正，或者写明说明：");
        test(find(PlainButton.class).withText("写明说明").single()).click();
        var reason = find(TextArea.class).withLabel("为什么可以保持不变").single();
        test(reason).setValue("无");
        presses("保存说明");
        assertThat(find(ReasonDialog.class).single().isOpened()).isTrue();
        test(reason).setValue("年末另有一件已经撤回。");
        presses("保存说明");
        assertThat(obstacles()).isEmpty();
        assertThat(find(FindingList.class).single().getElement().getTextRecursively())
                .contains("已写明说明 · 1")
                .contains("说明：“年末另有一件已经撤回。”")
                .contains("李春梅");
        test(find(PlainButton.class).withText("撤销说明").single()).click();
        assertThat(obstacles()).hasSize(1);
    }

    @Test
    void rowsThatLackTwoValuesArePlacedByTheColumnsThatAreMissing() throws IOException {
        opens();
        presses("粘贴或上传全文");
        find(TextArea.class)
                .all()
                .getFirst()
                .setValue(sample().replaceAll("(?m)^(.*第三方合法权益)\\t+0\\t0\\t", "$1\t\t7\t"));
        presses("读取");
        var card = find(UnplacedCard.class).all().stream()
                .filter(one -> one.getElement().getTextRecursively().contains("应有 7 个数")
                        || one.getElement().getTextRecursively().contains("第三方合法权益"))
                .filter(one -> find(CheckboxGroup.class, one).exists())
                .findFirst()
                .orElseThrow();
        @SuppressWarnings("unchecked")
        CheckboxGroup<CellKey> columns =
                (CheckboxGroup<CellKey>) find(CheckboxGroup.class, card).single();
        var cells = columns.getListDataView().getItems().toList();
        columns.setValue(Set.of(cells.get(1)));
        test(find(Button.class, card).withText("放入").single()).click();
        assertThat(columns.isInvalid()).as("two are missing, one was chosen").isTrue();
        columns.setValue(Set.of(cells.get(1), cells.get(5)));
        assertThat(card.getElement().getTextRecursively()).contains("将放入：自然人 7、商业企业 —");
        test(find(Button.class, card).withText("放入").single()).click();
        presses("采用");
        assertThat(content().cells().at(CellKey.parse("3/thirdPartyRights/naturalPerson")))
                .contains("7");
        assertThat(content().cells().at(CellKey.parse("3/thirdPartyRights/business")))
                .isEmpty();
    }

    @Test
    void lastYearsFiguresAndParagraphsAreTakenOneByOne() {
        bringsLastYear("上年写的一段话，说的是公开栏的更新。");
        opens();
        presses("以上年报告为底稿");
        test(find(PlainButton.class).withText("取用这一段").single()).click();
        assertThat(content().text(1)).isEqualTo("上年写的一段话，说的是公开栏的更新。");
        presses("关闭");
        assertThat(find(TakenNotice.class).single().getElement().getTextRecursively())
                .contains("有 1 段文字来自上年报告")
                .contains("来自上年报告");
        types("今年重新写过。");
        assertThat(find(TakenNotice.class).all()).noneMatch(TakenNotice::isVisible);
    }

    @Test
    void aSectionThatIsLastYearsIsShownParagraphByParagraph() {
        var last = "充分利用村务公开栏、微信群和广播，及时公布惠农补贴、低保救助、危房改造等群众关心的事项，全年更新及时，内容准确，方便群众查询和监督，得到普遍认可。";
        bringsLastYear(last);
        saves(last + "\n今年另外新设一个查阅点，由专人值守并解答来访群众提出的各种疑问。");
        opens();
        test(find(PlainButton.class).withText("逐段查看").all().getFirst()).click();
        assertThat(find(LikenessDialog.class).single().getElement().getTextRecursively())
                .contains("其中 1 段有六成以上", "相同 100%", "上年最相近的一段", "新设一个查阅点");
    }

    @Test
    void whoMayOnlyReadSeesTheDocument() {
        looks(office.people.member1.id());
        opens();
        assertThat(find(ManuscriptEditor.class).all()).isEmpty();
        assertThat(find(GuardedButton.class).all()).isEmpty();
    }

    private void opens() {
        navigate(ReportView.class, Map.of("report", report.toString()));
    }

    private void presses(String label) {
        test(find(Button.class).withText(label).all().getFirst()).click();
    }

    private void types(String text) {
        Typing.in(find(ManuscriptEditor.class).all().getFirst()).types(Manuscript.ofText(text));
    }

    private List<String> obstacles() {
        return find(ListItem.class, find(GuardedButton.class).all().getFirst()).all().stream()
                .map(ListItem::getText)
                .toList();
    }

    private void bringsLastYear(String text) {
        var last = new Content(new TreeMap<>(Map.of(1, text)), Cells.NONE);
        office.people.drafter.brings(
                report, new BroughtReport("上年.docx", Optional.of(2020), formats.forYear(2020), last));
    }

    private void saves(String text) {
        office.people.drafter.saves(report, 1, text, 0);
    }

    private Content content() {
        return office.people.drafter.content(report);
    }

    private static void looks(StaffId person) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person.value(), "", List.of()));
    }

    private static String sample() throws IOException {
        return new ClassPathResource("samples/liuhe-2021.txt").getContentAsString(StandardCharsets.UTF_8);
    }
}

package org.qianfa.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.comment.Comment;
import org.qianfa.comment.CommentId;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.form.content.CellKey;
import org.qianfa.report.ReportStatus;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.comment.CommentList;
import org.qianfa.ui.document.ReportDocument;
import org.qianfa.ui.editor.ManuscriptEditor;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.text.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** 批注 on screen: in the editor, beside it, in the document; and who writes where in the outline. */
@SpringBootTest
@OnDatabase(DatabaseUnderTest.H2)
class CommentScreensTests extends SpringBrowserlessTest {
    private static final String SENTENCE = "全年主动公开政府信息34条。";

    @Autowired
    ApplicationContext spring;

    Office office;
    ReportId report;
    Person drafter;
    Person member;

    @BeforeEach
    void aDrafterHasWritten() {
        office = new Office(spring);
        report = office.townshipReport();
        drafter = office.people.drafter;
        member = office.people.member1;
        drafter.writes(report, 1, SENTENCE);
        looks(drafter.id());
        UI.getCurrent().setLocale(Texts.CHINESE);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void wordsThatAreSelectedAreCommentedOnAndOpened() {
        opens();
        Typing.in(find(ManuscriptEditor.class).single()).wantsComment(8, "34条");
        says("34还是35？", "写好");
        assertThat(all(drafter)).singleElement().satisfies(comment -> assertThat(comment.anchor())
                .isInstanceOfSatisfying(
                        Anchor.OfWords.class, words -> assertThat(words.quote()).isEqualTo("34条")));
        assertThat(panel()).contains("34还是35？", "李春梅", "未处理 1");
        var typing = Typing.in(find(ManuscriptEditor.class).single());
        assertThat(typing.told()).contains("comments");
        typing.opensComment(all(drafter).getFirst().id().value());
        assertThat(find(TabSheet.class).all().getFirst().getSelectedTab().getLabel())
                .isEqualTo("批注 1");
    }

    @Test
    void aRefusedCommentStaysInItsDialog() {
        opens();
        Typing.in(find(ManuscriptEditor.class).single()).wantsComment(0, "从来没有写过");
        says("请核对。", "写好");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("刚刚被改动");
        assertThat(find(TextArea.class, find(Dialog.class).single()).single().getValue())
                .isEqualTo("请核对。");
        assertThat(all(drafter)).isEmpty();
    }

    @Test
    void aCommentIsAnsweredResolvedFilteredAndReopened() {
        commented(member, words("34条"), "34还是35？");
        opens();
        plain("回复");
        says("是35条。", "回复");
        assertThat(panel()).contains("是35条。");
        plain("处理完毕");
        assertThat(panel()).contains("没有未处理的批注", "已处理 1").doesNotContain("34还是35？");
        test(find(NativeButton.class).withText("已处理 1").single()).click();
        assertThat(panel()).contains("34还是35？", "处理");
        plain("重新打开");
        test(find(NativeButton.class).withText("未处理 1").single()).click();
        assertThat(panel()).contains("34还是35？");
    }

    @Test
    void onesOwnIsReworedAndWithdrawnFromItsCard() {
        commented(drafter, new Anchor.OfSection(1), "写得太短。");
        opens();
        plain("改写");
        says("可以再写一段。", "改好");
        assertThat(panel()).contains("可以再写一段。", "改过", "整个部分");
        plain("撤回");
        assertThat(all(drafter)).isEmpty();
    }

    @Test
    void aPlaceThatIsGoneSaysSoAndAWholeSectionIsCommentedOn() {
        commented(member, words(SENTENCE), "请核对。");
        var version = drafter.text(report, 1).version();
        drafter.saves(report, 1, "另写的一段话，讲另一件事。", version);
        opens();
        assertThat(panel()).contains("原处已不在", SENTENCE);
        assertThat(find(PlainButton.class).withText("到原处").exists()).isFalse();
        test(find(Button.class).withText("批注这一部分").single()).click();
        says("整个部分都要重写。", "写好");
        assertThat(all(drafter)).hasSize(2);
    }

    @Test
    void whoOnlyReadsCommentsInTheDocumentAndSeesTheMarksThere() {
        commented(drafter, words("34条"), "待核。");
        looks(member.id());
        opens();
        assertThat(find(ReportDocument.class).single()).isNotNull();
        assertThat(panel()).contains("待核。").doesNotContain("改写");
        assertThat(find(PlainButton.class).withText("处理完毕").exists()).isFalse();
        plain("回复");
        says("我来核。", "回复");
        assertThat(panel()).contains("我来核。");
    }

    @Test
    void theOutlineSaysWhoWritesWhereAndHowMuchIsCommentedOn() {
        drafter.assigns(report, 5, office.people.drafter2);
        office.people.drafter2.takesSection(report, 5, "tab");
        commented(member, new Anchor.OfCell(3, CellKey.parse("3/received/naturalPerson")), "与登记簿不一致。");
        opens();
        var outline = find(Nav.class)
                .withCondition(nav -> nav.hasClassName("outline"))
                .single()
                .getElement()
                .getTextRecursively();
        assertThat(outline).contains("张建国 正在编辑", "批注 1 条");
    }

    @Test
    void afterTheReportIsSignedOffCommentsAreReadAndNotWritten() {
        commented(member, words("34条"), "待核。");
        drafter.fills(report);
        drafter.submits(report);
        for (var reviewer : List.of(office.people.deputy, member, office.people.member2)) reviewer.approves(report);
        office.people.secretary.signs(report);
        assertThat(office.status(report)).isEqualTo(ReportStatus.SIGNED_OFF);
        opens();
        assertThat(panel()).contains("待核。", "批注只能看");
        for (var closed : List.of("回复", "处理完毕", "撤回"))
            assertThat(find(PlainButton.class).withText(closed).exists()).isFalse();
    }

    private void opens() {
        navigate(ReportView.class, Map.of("report", report.toString()));
        find(TabSheet.class).all().getFirst().setSelectedIndex(2);
    }

    private void says(String words, String act) {
        var dialog = find(Dialog.class).single();
        test(find(TextArea.class, dialog).single()).setValue(words);
        test(find(Button.class, dialog).withText(act).single()).click();
    }

    private void plain(String label) {
        test(find(PlainButton.class).withText(label).all().getFirst()).click();
    }

    private String panel() {
        return find(CommentList.class).single().getElement().getTextRecursively();
    }

    private Anchor words(String quote) {
        var text = drafter.text(report, 1).text();
        return new Anchor.OfWords(1, text.indexOf(quote), quote);
    }

    private CommentId commented(Person who, Anchor about, String words) {
        return who.comments(report, about, words);
    }

    private List<Comment> all(Person who) {
        return who.commentsOn(report);
    }

    private static void looks(StaffId person) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person.value(), "", List.of()));
    }
}

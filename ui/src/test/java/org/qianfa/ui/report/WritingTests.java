package org.qianfa.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.form.content.CellKey;
import org.qianfa.prose.Block;
import org.qianfa.prose.Inline;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.report.lease.LeaseOutcome;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.qianfa.ui.editor.ManuscriptEditor;
import org.qianfa.ui.editor.ManuscriptView;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.finding.FindingList;
import org.qianfa.ui.text.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Several writers and tabs at one section: everybody's words are kept. */
@SpringBootTest
@OnDatabase(DatabaseUnderTest.H2)
class WritingTests extends SpringBrowserlessTest {
    @Autowired
    ApplicationContext spring;

    Office office;
    ReportId report;
    Person drafter;

    @BeforeEach
    void aDrafterOpensTheSection() {
        office = new Office(spring);
        report = office.townshipReport();
        drafter = office.people.drafter;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        drafter.id().value(), "", List.of()));
        UI.getCurrent().setLocale(Texts.CHINESE);
        opens();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void headingsTablesAndFactsAreSavedAsTheyAreWritten() {
        var written = Manuscript.of(List.of(
                new Block.Heading(2, List.of(new Inline.Run("（一）主动公开", false))),
                new Block.Paragraph(
                        List.of(new Inline.Run("收到申请", true), new Inline.Fact("3/received/total", "", false)))));
        typing().types(written);
        assertThat(stored()).isEqualTo(written);
        assertThat(typing().told()).contains("open", "saved", "cells");
    }

    @Test
    void whatTheSchemaDoesNotKnowIsRefusedInWordsAndTheTextStays() {
        var typing = typing();
        typing.told();
        assertThatThrownBy(() -> typing.types("{\"type\":\"doc\",\"content\":[{\"type\":\"image\"}]}"))
                .isInstanceOf(Refused.class);
        assertThat(typing.told()).containsExactly("refused");
        assertThat(stored()).isEqualTo(Manuscript.EMPTY);
    }

    @Test
    void whereSomebodySavedInBetweenBothTextsAreShownAndKept() {
        drafter.saves(report, 1, "别处写的", 0);
        typing().types(Manuscript.ofText("这里写的"));
        assertThat(find(ManuscriptView.class).all()).hasSize(1);
        assertThat(labels()).contains("保留我的", "采用对方的", "两份都留（对方的接在后面）");
        assertThat(stored().text()).isEqualTo("别处写的");
        assertThat(drafter.keptTexts(report)).extracting(kept -> kept.text()).containsExactly("这里写的");
        presses("两份都留（对方的接在后面）");
        assertThat(typing().told()).contains("merge");
        typing().types(Manuscript.ofText("这里写的\n别处写的"));
        assertThat(stored().text()).isEqualTo("这里写的\n别处写的");
        assertThat(drafter.keptTexts(report)).isEmpty();
    }

    @Test
    void takingTheirsReplacesTheTextAndWhatWasKeptIsOfferedLater() {
        drafter.saves(report, 1, "别处写的", 0);
        typing().types(Manuscript.ofText("这里写的"));
        presses("采用对方的");
        assertThat(editor().manuscript().text()).isEqualTo("别处写的");
        opens();
        assertThat(labels()).contains("用这段文字");
        presses("接在现有文字后面");
        assertThat(stored().text()).isEqualTo("别处写的\n这里写的");
    }

    @Test
    void whileAnotherPersonEditsTheTextIsOnlyReadAndMayBeTakenOver() {
        var other = office.people.drafter2;
        drafter.assigns(report, 1, other);
        other.takesSection(report, 1, "their tab");
        opens();
        typing().isHere(true);
        assertThat(editor().isLocked()).isTrue();
        assertThat(editor().getElement().getTextRecursively()).contains("正在编辑这一部分");
        typing().types(Manuscript.ofText("写不进去"));
        assertThat(stored()).isEqualTo(Manuscript.EMPTY);
        presses("接手编辑");
        assertThat(editor().isLocked()).isFalse();
        typing().isHere(true).types(Manuscript.ofText("接手以后写的"));
        assertThat(stored().text()).isEqualTo("接手以后写的");
        assertThat(other.takesSection(report, 1, "their tab")).isInstanceOf(LeaseOutcome.Held.class);
    }

    @Test
    void wordsTypedAfterAnotherTookOverAreKeptBesideTheSection() {
        typing().isHere(true).types(Manuscript.ofText("先写的"));
        drafter.takesOverSection(report, 1, "another tab");
        typing().types(Manuscript.ofText("先写的，又写的"));
        assertThat(typing().told()).contains("aside", "lock");
        assertThat(editor().isLocked()).isTrue();
        assertThat(stored().text()).isEqualTo("先写的");
        presses("在这里编辑");
        assertThat(labels()).contains("用这段文字");
    }

    @Test
    void ofOnePersonsTabsTheOneOpenedLastWrites() {
        drafter.takesSection(report, 1, "an older tab");
        typing().isHere(true);
        assertThat(editor().isLocked()).isFalse();
        drafter.takesOverSection(report, 1, "a newer tab");
        typing().isHere(false);
        assertThat(editor().isLocked()).isTrue();
        drafter.releases(report, 1, "a newer tab");
        typing().isHere(false);
        assertThat(editor().isLocked()).isFalse();
    }

    @Test
    void theResponsibleDrafterLooksOnWithoutKeepingTheSectionsDrafterOut() {
        var other = office.people.drafter2;
        drafter.assigns(report, 1, other);
        opens();
        typing().isHere(true).isHere(false);
        assertThat(drafter.leases(report)).isEmpty();
        typing().types(Manuscript.ofText("责任人改的"));
        assertThat(stored().text()).isEqualTo("责任人改的");
        assertThat(drafter.leases(report)).hasSize(1);
        other.takesOverSection(report, 1, "their tab");
        typing().isHere(false);
        assertThat(editor().isLocked()).isTrue();
    }

    @Test
    void aCellThatSomebodyElseChangesShowsInTheOpenSentenceAndDisturbsNothing() {
        var cell = new CellKey(3, "received", "naturalPerson");
        var written = Manuscript.of(
                List.of(new Block.Paragraph(List.of(new Inline.Fact("3/received/naturalPerson", "", false)))));
        typing().types(written);
        var typing = typing();
        typing.told();
        drafter.savesCells(report, List.of(new CellEdit(cell, "", "35")));
        hearsThatSomethingHasHappened();
        assertThat(typing.told()).contains("facts").doesNotContain("open", "replace", "cells");
        assertThat(stored().text()).isEqualTo("35");
    }

    @Test
    void whatHasNotChangedAroundTheTextStaysTheSameWhileOthersWork() {
        opens();
        var link = find(ReportOutline.class)
                .single()
                .getElement()
                .getChild(1)
                .getChild(2)
                .getChild(0);
        var findings = find(FindingList.class).single();
        var menu = find(MenuBar.class).all();
        drafter.takesOverSection(report, 5, "another tab");
        typing().types(Manuscript.ofText("起草中的一段。"));
        hearsThatSomethingHasHappened();
        assertThat(find(ReportOutline.class)
                        .single()
                        .getElement()
                        .getChild(1)
                        .getChild(2)
                        .getChild(0))
                .isEqualTo(link);
        assertThat(find(MenuBar.class).all()).isEqualTo(menu);
        var after = find(FindingList.class).single();
        hearsThatSomethingHasHappened();
        assertThat(find(FindingList.class).single()).isSameAs(after);
        typing().types(Manuscript.ofText("全年公开XX条。"));
        assertThat(find(FindingList.class).single()).isNotSameAs(after).isNotSameAs(findings);
    }

    @Test
    void whoLeavesTheSectionLetsGoOfIt() {
        typing().isHere(true);
        assertThat(drafter.leases(report)).hasSize(1);
        navigate(ReportListView.class);
        assertThat(drafter.leases(report)).isEmpty();
    }

    private void opens() {
        navigate(ReportView.class, Map.of("report", report.toString()));
        if (find(ManuscriptEditor.class).all().isEmpty())
            find(Workspace.class).single().turnTo(1);
    }

    private void hearsThatSomethingHasHappened() {
        var workspace = find(Workspace.class).single().getElement();
        workspace
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(workspace, "qf-news", JacksonUtils.createObjectNode()));
    }

    private ManuscriptEditor editor() {
        return find(ManuscriptEditor.class).single();
    }

    private Typing typing() {
        return Typing.in(editor());
    }

    private Manuscript stored() {
        return drafter.text(report, 1).manuscript();
    }

    private List<String> labels() {
        return find(PlainButton.class).all().stream().map(PlainButton::getText).toList();
    }

    private void presses(String label) {
        test(find(PlainButton.class).withText(label).all().getFirst()).click();
    }
}

package org.qianfa.ui.report;

import com.vaadin.flow.component.UI;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.text.Refused;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.finding.FindingList;
import org.qianfa.ui.finding.ReasonDialog;
import org.qianfa.ui.lastyear.LikenessDialog;

/** What the panel's findings let the person do; the text or table that is being written is left alone. */
final class PanelActions implements FindingList.Actions {
    private final OpenReport open;
    private final Workspace workspace;

    PanelActions(OpenReport open, Workspace workspace) {
        this.open = open;
        this.workspace = workspace;
    }

    @Override
    public void show(JudgedFinding judged) {
        workspace.show(judged);
    }

    @Override
    public void give(JudgedFinding judged) {
        new ReasonDialog(judged, text -> {
                    open.services().reasons().give(open.id(), judged.subject(), text, open.by());
                    done(workspace.getTranslation("judged.given"));
                })
                .open();
    }

    @Override
    public void withdraw(JudgedFinding judged) {
        try {
            open.services().reasons().withdraw(open.id(), judged.subject(), open.by());
            done(workspace.getTranslation("judged.withdrawn"));
        } catch (Refused refused) {
            Toasts.refuse(refused.in(UI.getCurrent().getLocale()));
            workspace.refresh();
        }
    }

    @Override
    public void compare(JudgedFinding judged) {
        var section = judged.section();
        new LikenessDialog(
                        workspace.state().form(section).heading(),
                        open.services().similarParagraphs().similarParagraphs(open.id(), section, open.by()),
                        one -> workspace.show(section, one.start(), one.end(), one.text()))
                .open();
    }

    private void done(String sentence) {
        workspace.refresh();
        Toasts.done(sentence);
    }
}

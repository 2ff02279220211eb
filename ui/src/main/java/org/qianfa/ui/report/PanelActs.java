package org.qianfa.ui.report;

import com.vaadin.flow.component.UI;
import org.qianfa.judgement.Judged;
import org.qianfa.shared.Refused;
import org.qianfa.ui.common.Notices;

/** What the panel's findings let the person do; the text or table that is being written is left alone. */
final class PanelActs implements FindingList.Acts {
    private final Open open;
    private final Workspace workspace;

    PanelActs(Open open, Workspace workspace) {
        this.open = open;
        this.workspace = workspace;
    }

    @Override
    public void show(Judged judged) {
        workspace.show(judged);
    }

    @Override
    public void give(Judged judged) {
        new ReasonDialog(judged, text -> {
                    open.desk().reasons().give(open.id(), judged.matter(), text, open.by());
                    done(workspace.getTranslation("judged.given"));
                })
                .open();
    }

    @Override
    public void withdraw(Judged judged) {
        try {
            open.desk().reasons().withdraw(open.id(), judged.matter(), open.by());
            done(workspace.getTranslation("judged.withdrawn"));
        } catch (Refused refused) {
            Notices.refuse(refused.in(UI.getCurrent().getLocale()));
            workspace.refresh();
        }
    }

    @Override
    public void compare(Judged judged) {
        var section = judged.section();
        new LikenessDialog(
                        workspace.standing().form(section).heading(),
                        open.desk().likenesses().of(open.id(), section, open.by()),
                        one -> workspace.show(section, one.start(), one.end(), one.text()))
                .open();
    }

    private void done(String sentence) {
        workspace.refresh();
        Notices.done(sentence);
    }
}

package org.qianfa.ui.report;

import com.vaadin.flow.component.UI;
import org.qianfa.report.lease.Lease;
import org.qianfa.report.lease.LeaseOutcome;
import org.qianfa.report.lease.Leases;
import org.qianfa.text.Refused;
import org.qianfa.ui.editor.ManuscriptEditor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * This tab's hold on a section: taken by its drafter when the editor opens, by who else may write there with the first save, so that looking on does not
 * keep the drafter out; kept while the tab is there, given up to whoever takes over.
 */
final class SectionEditing {
    private final OpenReport open;
    private final int section;
    private final ManuscriptEditor editor;
    private final Runnable reopen;
    private String tab = "";
    private boolean holds;

    /** @param drafts whether the section is this person's own to draft */
    SectionEditing(OpenReport open, int section, boolean drafts, ManuscriptEditor editor, Runnable reopen) {
        this.open = open;
        this.section = section;
        this.holds = drafts;
        this.editor = editor;
        this.reopen = reopen;
        editor.whenHere(this::here);
    }

    /** A save from this tab has been taken, and with it the hold. */
    void held() {
        holds = true;
    }

    /** Somebody else, or this person in another tab, edits the section now. */
    void lost(Lease lease) {
        var mine = lease.staff().equals(open.by());
        editor.lock(
                mine ? editor.getTranslation("editor.heldByYou") : editor.getTranslation("editor.held", lease.name()),
                editor.getTranslation(mine ? "editor.writeHere" : "editor.takeOver"),
                this::takeOver);
    }

    /** The editor has gone from the page; whoever has signed out cannot say so, and the hold lapses by itself. */
    void leave() {
        if (tab.isEmpty()) return;
        try {
            leases().release(open.id(), section, tab, open.by());
        } catch (AccessDeniedException | AuthenticationException | Refused gone) {
            tab = "";
        }
    }

    private void here(String ofTab, boolean opened) {
        tab = ofTab;
        if (!holds) {
            look();
            return;
        }
        try {
            switch (leases().take(open.id(), section, tab, open.by())) {
                case LeaseOutcome.Granted(var lease, long version) -> granted(version);
                // of one person's windows, the one opened last is the one that they write in
                case LeaseOutcome.Held(var lease)
                when opened && lease.staff().equals(open.by()) -> leases().takeOver(open.id(), section, tab, open.by());
                case LeaseOutcome.Held(var lease) -> lost(lease);
            }
        } catch (Refused refused) {
            editor.lock(refused.in(UI.getCurrent().getLocale()), editor.getTranslation("editor.reopen"), reopen);
        }
    }

    /** Whoever has not written anything here yet only hears that somebody else does. */
    private void look() {
        leases().live(open.id(), open.by()).stream()
                .filter(lease -> lease.section() == section && !lease.isOf(open.by(), tab))
                .findFirst()
                .ifPresentOrElse(this::lost, () -> {
                    if (editor.isLocked())
                        granted(open.services()
                                .drafts()
                                .text(open.id(), section, open.by())
                                .version());
                });
    }

    private void granted(long version) {
        if (!editor.isLocked()) return;
        if (version == editor.version()) editor.unlock();
        else reopen.run();
    }

    private void takeOver() {
        leases().takeOver(open.id(), section, tab, open.by());
        reopen.run();
    }

    private Leases leases() {
        return open.services().leases();
    }
}

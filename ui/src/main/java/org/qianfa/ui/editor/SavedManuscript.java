package org.qianfa.ui.editor;

import com.vaadin.flow.dom.DomEvent;
import java.util.Locale;
import org.qianfa.prose.Manuscript;
import org.qianfa.prose.ManuscriptJson;
import org.qianfa.text.Refused;
import org.qianfa.ui.editor.ManuscriptSaving.Outcome;

/** A manuscript as the server knows it: what the browser's element has written is saved here, and what became of it is told back. */
final class SavedManuscript {
    /** Tells the browser's element. */
    interface Browser {
        void tell(String call, Object... values);
    }

    private final BothTexts bothTexts;
    private final ManuscriptSaving saving;
    private final Browser browser;
    private Manuscript manuscript;
    private long version;

    SavedManuscript(
            Manuscript manuscript, long version, BothTexts bothTexts, ManuscriptSaving saving, Browser browser) {
        this.manuscript = manuscript;
        this.version = version;
        this.bothTexts = bothTexts;
        this.saving = saving;
        this.browser = browser;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    long version() {
        return version;
    }

    /** Takes the manuscript that somebody else has put in its place. */
    void replace(Manuscript newManuscript, long newVersion) {
        manuscript = newManuscript;
        version = newVersion;
        bothTexts.settle();
        browser.tell("replace($0, $1)", ManuscriptJson.write(manuscript), (double) version);
    }

    /** @throws Refused where it was refused; the browser keeps what was written */
    void written(DomEvent event, Locale language) {
        var data = event.getEventData();
        var stamp = data.get("event.detail.stamp").asInt();
        try {
            save(
                    ManuscriptJson.read(data.get("event.detail.manuscript").asString()),
                    stamp,
                    data.get("event.detail.tab").asString());
        } catch (Refused refused) {
            browser.tell("refused($0)", refused.in(language));
            throw refused;
        }
    }

    private void save(Manuscript written, int stamp, String tab) {
        if (bothTexts.isOpen()) {
            browser.tell("refused()");
            return;
        }
        switch (saving.save(written, version, tab)) {
            case Outcome.Saved(long newVersion) -> {
                manuscript = written;
                version = newVersion;
                browser.tell("saved($0, $1)", stamp, (double) version);
            }
            case Outcome.Conflict both -> show(both);
            case Outcome.Kept() -> browser.tell("aside()");
        }
    }

    private void show(Outcome.Conflict both) {
        browser.tell("refused()");
        bothTexts.show(both.theirs(), both.savedBy(), new BothTexts.Choice() {
            @Override
            public void keepMine() {
                version = both.version();
                browser.tell("rebase($0)", (double) version);
            }

            @Override
            public void takeTheirs() {
                replace(both.theirs(), both.version());
            }

            @Override
            public void keepBoth() {
                version = both.version();
                browser.tell("merge($0, $1)", ManuscriptJson.write(both.theirs()), (double) version);
            }
        });
    }
}

package org.qianfa.ui.common;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import org.qianfa.shared.Refused;

/**
 * A section's text on paper. Saves itself as soon as the writer pauses, within two seconds, and on leaving; what the server has not acknowledged stays in the browser, under
 * the given key, and comes back after a dead server or an expired session. Where somebody saved in between, both texts are shown.
 */
public final class SectionTextEditor extends Composite<Div> {
    /** What became of a save. */
    public sealed interface Outcome {
        record Saved(long version) implements Outcome {}

        record Conflict(String theirs, long version, String savedBy) implements Outcome {}
    }

    /** Saves a text that was begun from a version; throws {@link Refused} where that may not be. */
    @FunctionalInterface
    public interface Saving {
        Outcome save(String text, long basedOn);
    }

    private static final String[] WORDS = {
        "restored",
        "useServer",
        "bothChanged",
        "useLocal",
        "append",
        "drop",
        "saving",
        "waiting",
        "saved",
        "unchanged",
        "failed"
    };
    private final Element area = new Element("textarea");
    private final Div conflict = new Div();
    private final String draftKey;
    private final Saving saving;
    private String text;
    private long version;
    private boolean readOnly;
    private List<TextMark> marks = List.of();

    /**
     * @param name what the field is called
     * @param draftKey names person, report and section; unsaved text lies in the browser under it
     */
    public SectionTextEditor(String name, String draftKey, String text, long version, Saving saving) {
        this.draftKey = draftKey;
        this.text = text;
        this.version = version;
        this.saving = saving;
        var id = "section-text-" + Integer.toHexString(draftKey.hashCode());
        area.setAttribute("id", id)
                .setAttribute("spellcheck", "false")
                .setAttribute("placeholder", getTranslation("section.placeholder"));
        var paper = new Element("div").setAttribute("class", "sheet paper").appendChild(underlines(), area);
        var saved = new Element("div")
                .setAttribute("class", "saved")
                .appendChild(new Element("span").setAttribute("data-state", "").setAttribute("role", "status"));
        var notice = new Element("div")
                .setAttribute("class", "notice")
                .setAttribute("role", "status")
                .setAttribute("hidden", true);
        conflict.addClassName("stack");
        conflict.setVisible(false);
        getContent().addClassName("section-text");
        getContent()
                .getElement()
                .appendChild(
                        notice,
                        new Element("label").setAttribute("for", id).setText(name),
                        conflict.getElement(),
                        paper,
                        saved,
                        part("said").setAttribute("class", "only-read").setAttribute("role", "status"),
                        part("tip")
                                .setAttribute("class", "cell-tip")
                                .setAttribute("aria-hidden", "true")
                                .setAttribute("hidden", true));
        getContent()
                .getElement()
                .addEventListener("qf-text", this::typed)
                .addEventData("event.detail.text")
                .addEventData("event.detail.stamp");
    }

    public SectionTextEditor readOnly() {
        readOnly = true;
        area.setAttribute("readonly", true);
        return this;
    }

    /** Sends at once what has been typed and not been sent. */
    public void save() {
        tell("flush()");
    }

    /** Whether what was typed last has not been taken, since somebody else saved first. */
    public boolean inConflict() {
        return conflict.isVisible();
    }

    /** Puts the cursor there and shows it. */
    public void select(int start, int end) {
        select(start, end, "");
    }

    /** Selects the quote, which the gate read from {@code start} to {@code end}, and brings it into sight. */
    public void select(int start, int end, String quote) {
        tell("select($0, $1, $2)", start, end, quote);
    }

    /** Underlines what was found, and nothing else. */
    public void mark(List<TextMark> found) {
        marks = List.copyOf(found);
        if (isAttached()) tellMarks();
    }

    /** The text as the server knows it. */
    public String text() {
        return text;
    }

    public long version() {
        return version;
    }

    /** Takes the text that somebody else has put in its place, by import say. */
    public void replace(String newText, long newVersion) {
        text = newText;
        version = newVersion;
        conflict.setVisible(false);
        tell("replace($0, $1)", text, version);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var words = JacksonUtils.createObjectNode();
        for (var key : WORDS) words.put(key, Texts.pattern(getLocale(), "section." + key));
        getContent()
                .getElement()
                .executeJs(
                        "window.qianfa.section(this, $0, $1, $2, $3, $4)",
                        draftKey,
                        text,
                        (double) version,
                        words,
                        readOnly);
        tellMarks();
    }

    private void tellMarks() {
        var found = JacksonUtils.createArrayNode();
        for (var mark : marks)
            found.addObject()
                    .put("start", mark.start())
                    .put("end", mark.end())
                    .put("quote", mark.quote())
                    .put("tone", mark.tone().css())
                    .put("sentence", mark.sentence());
        tell("marks($0)", found);
    }

    private static Element underlines() {
        return part("marks").setAttribute("class", "prose-marks").setAttribute("aria-hidden", "true");
    }

    private static Element part(String name) {
        return new Element("div").setAttribute("data-part", name);
    }

    private void typed(DomEvent event) {
        if (readOnly) return;
        var typed = event.getEventData().get("event.detail.text").asString();
        var stamp = event.getEventData().get("event.detail.stamp").asInt();
        save(typed, stamp);
    }

    private void save(String typed, int stamp) {
        if (conflict.isVisible()) {
            tell("refused()");
            return;
        }
        try {
            switch (saving.save(typed, version)) {
                case Outcome.Saved(long newVersion) -> {
                    text = typed;
                    version = newVersion;
                    conflict.setVisible(false);
                    tell("saved($0, $1)", stamp, version);
                }
                case Outcome.Conflict both -> show(both);
            }
        } catch (Refused refused) {
            tell("refused()");
            throw refused;
        }
    }

    private void show(Outcome.Conflict both) {
        tell("refused()");
        var notice = new Div(getTranslation("section.stale", both.savedBy()));
        notice.addClassNames("notice", "warn");
        notice.getElement().setAttribute("role", "alert");
        notice.add(
                new PlainButton(getTranslation("section.keepMine"), () -> {
                    version = both.version();
                    conflict.setVisible(false);
                    tell("rebase($0)", version);
                }),
                new PlainButton(getTranslation("section.takeTheirs"), () -> replace(both.theirs(), both.version())),
                new PlainButton(getTranslation("section.merge"), () -> {
                    version = both.version();
                    conflict.setVisible(false);
                    tell("merge($0, $1)", both.theirs(), version);
                }));
        var theirs = new Div(both.theirs());
        theirs.addClassName("theirs");
        conflict.removeAll();
        conflict.add(notice, theirs);
        conflict.setVisible(true);
    }

    private void tell(String call, Object... values) {
        getContent().getElement().executeJs("this.qianfa." + call, values);
    }
}

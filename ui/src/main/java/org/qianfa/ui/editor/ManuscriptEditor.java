package org.qianfa.ui.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.qianfa.prose.Manuscript;
import org.qianfa.prose.ManuscriptJson;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.text.Texts;

/**
 * A section's manuscript on paper. Saves itself as soon as the writer pauses, within two seconds, and on leaving; what the server has not acknowledged stays in the browser, under
 * the given key, and comes back after a dead server or an expired session. Where somebody saved in between, both texts are shown.
 */
public final class ManuscriptEditor extends Composite<Div> {
    /** Hears that a tab of a browser has the editor open: when it opens it, and every other minute. */
    @FunctionalInterface
    public interface Presence {
        void here(String tab, boolean opened);
    }

    private static final String PREFIX = "editor.";
    private final Element editor = new Element("qf-editor");
    private final Div holder = new Div();
    private final BothTexts bothTexts = new BothTexts();
    private final String name;
    private final String draftKey;
    private final EditorState told = new EditorState(this::tell);
    private final List<Presence> presence = new ArrayList<>();
    private final SavedManuscript saved;
    private boolean locked;
    private boolean takesComments;

    /**
     * @param name what the field is called
     * @param draftKey names person, report and section; unsaved text lies in the browser under it
     */
    public ManuscriptEditor(
            String name, String draftKey, Manuscript manuscript, long version, ManuscriptSaving saving) {
        this.name = name;
        this.draftKey = draftKey;
        saved = new SavedManuscript(manuscript, version, bothTexts, saving, this::tell);
        holder.addClassNames("notice", "warn");
        holder.getElement().setAttribute("role", "status");
        holder.setVisible(false);
        getContent().addClassName("section-text");
        getContent().add(holder, bothTexts);
        getContent().getElement().appendChild(editor);
        editor.addEventListener("qf-manuscript", event -> {
                    if (locked) tell("refused()");
                    else saved.written(event, getLocale());
                })
                .addEventData("event.detail.manuscript")
                .addEventData("event.detail.stamp")
                .addEventData("event.detail.tab");
        editor.addEventListener("qf-here", event -> {
                    var tab = event.getEventData().get("event.detail.tab").asString();
                    var opened = event.getEventData().get("event.detail.opened").asBoolean();
                    presence.forEach(one -> one.here(tab, opened));
                })
                .addEventData("event.detail.tab")
                .addEventData("event.detail.opened");
    }

    /** Tells this listener which tab has the editor open. */
    public ManuscriptEditor whenHere(Presence listener) {
        presence.add(listener);
        return this;
    }

    /** Text can be read and copied only; the sentence says why, the act what can be done about it. */
    public void lock(String why, String act, Runnable does) {
        holder.removeAll();
        holder.add(new Span(why), new PlainButton(act, does));
        holder.setVisible(true);
        if (!locked) tell("lock()");
        locked = true;
    }

    public boolean isLocked() {
        return locked;
    }

    public void unlock() {
        holder.setVisible(false);
        if (locked) tell("unlock()");
        locked = false;
    }

    /** Sends at once what has been written and not been sent. */
    public void save() {
        tell("flush()");
    }

    /** Whether what was written last has not been taken, since somebody else saved first. */
    public boolean inConflict() {
        return bothTexts.isOpen();
    }

    /** Selects the characters of the manuscript's text from {@code start} to {@code end} and shows them. */
    public void select(int start, int end) {
        select(start, end, "");
    }

    /** Selects the quote, which the gate read from {@code start} to {@code end}, and brings it into sight. */
    public void select(int start, int end, String quote) {
        tell("select($0, $1, $2)", start, end, quote);
    }

    /** Underlines what was found, and nothing else. */
    public void mark(List<TextMark> found) {
        told.findings(found);
    }

    /** Marks the places of comments, and nothing else. */
    public void comments(List<CommentMark> comments) {
        told.comments(comments);
    }

    /** Numbers of the report that the text can refer to; facts show their values at once. */
    public void figures(List<CitableFigure> figures) {
        told.figures(figures);
    }

    /** Takes comments: hears which one was opened in the text, and for which words a new one is wanted. */
    public void onComments(Consumer<String> opened, Consumer<TextRange> wanted) {
        takesComments = true;
        editor.addEventListener(
                        "qf-comment",
                        event -> opened.accept(
                                event.getEventData().get("event.detail.id").asString()))
                .addEventData("event.detail.id");
        editor.addEventListener("qf-comment-new", event -> wanted.accept(TextRange.in(event)))
                .addEventData("event.detail");
    }

    /** The manuscript as the server knows it. */
    public Manuscript manuscript() {
        return saved.manuscript();
    }

    public long version() {
        return saved.version();
    }

    /** Takes the manuscript that somebody else has put in its place, by import say. */
    public void replace(Manuscript newManuscript, long newVersion) {
        saved.replace(newManuscript, newVersion);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var options = JacksonUtils.createObjectNode()
                .put("name", name)
                .put("owner", draftKey)
                .put("manuscript", ManuscriptJson.write(saved.manuscript()))
                .put("version", saved.version())
                .put("locked", locked)
                .put("comments", takesComments);
        var words = options.putObject("words");
        Texts.patterns(getLocale(), PREFIX).forEach(words::put);
        tell("open($0)", options);
        told.again();
    }

    private void tell(String call, Object... values) {
        if (isAttached()) editor.executeJs("this." + call, values);
    }
}

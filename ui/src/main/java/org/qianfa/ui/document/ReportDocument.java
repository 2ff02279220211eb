package org.qianfa.ui.document;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.qianfa.ui.editor.CommentMark;
import org.qianfa.ui.editor.TextRange;
import org.qianfa.ui.text.Texts;

/**
 * The report as the pages it will be, or in one piece to read on a small screen; with the comments on its words and cells. Its title is no h1
 * here, since the page around it has one.
 */
public final class ReportDocument extends Composite<HtmlContainer> {
    private final Element text = part("div", "text");
    private Collection<String> marked = List.of();
    private String markWords = "";
    private Map<Integer, List<CommentMark>> comments = Map.of();
    private Map<String, String> cells = Map.of();
    private boolean takesComments;
    private String shown = "";

    /** @param article made by {@code ReportHtml} alone, which lets no markup of writers through */
    public ReportDocument(String article) {
        var root = getContent();
        root.addClassName("a4");
        var count = part("span", "page-count").setAttribute("role", "status");
        var modes = part("div", "segments")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("sheet.mode"))
                .appendChild(mode("pages"), mode("reading"));
        var flow = part("div", "flow").appendChild(part("div", "struts").setAttribute("aria-hidden", "true"), text);
        var set = part("div", "set").appendChild(part("div", "leaves").setAttribute("aria-hidden", "true"), flow);
        root.getElement().appendChild(part("div", "sheet-head").appendChild(modes, count), set);
        show(article);
    }

    @Override
    protected HtmlContainer initContent() {
        return new HtmlContainer("qf-document");
    }

    private Element mode(String name) {
        return new Element("button")
                .setAttribute("type", "button")
                .setAttribute("data-mode", name)
                .setText(getTranslation("sheet.mode." + name));
    }

    private static Element part(String tag, String name) {
        return new Element(tag).setAttribute("class", name);
    }

    /** Brings a section before the reader's eyes. */
    public void scrollTo(int section) {
        tell("toSection($0)", section);
    }

    /** Marks paragraphs, told by their whole text, with a few words beside them. */
    public void mark(Collection<String> paragraphs, String words) {
        marked = List.copyOf(paragraphs);
        markWords = words;
        tellMarks();
    }

    /**
     * Shows these comments and no others.
     *
     * @param words by section
     * @param cells a comment by the key of the cell that it is about
     */
    public void comments(Map<Integer, List<CommentMark>> words, Map<String, String> cells) {
        comments = Map.copyOf(words);
        this.cells = Map.copyOf(cells);
        tellComments();
    }

    /** Brings what a comment is about before the reader's eyes. */
    public void showComment(String id) {
        tell("show($0)", id);
    }

    /** Hears which comment was opened in the text. */
    public void onComment(Consumer<String> opened) {
        getElement()
                .addEventListener(
                        "qf-comment",
                        event -> opened.accept(
                                event.getEventData().get("event.detail.id").asString()))
                .addEventData("event.detail.id");
    }

    /** Takes comments: hears for which words of a section, and for which cell, one is wanted. */
    public void onNewComment(ObjIntConsumer<TextRange> words, Consumer<String> cell) {
        takesComments = true;
        getElement()
                .addEventListener(
                        "qf-comment-new",
                        event -> words.accept(
                                TextRange.in(event),
                                event.getEventData()
                                        .get("event.detail")
                                        .get("section")
                                        .asInt()))
                .addEventData("event.detail");
        getElement()
                .addEventListener(
                        "qf-comment-cell",
                        event -> cell.accept(
                                event.getEventData().get("event.detail.key").asString()))
                .addEventData("event.detail.key");
    }

    public void show(String article) {
        if (article.equals(shown)) return; // whoever has the keyboard in it keeps it
        shown = article;
        text.setProperty(
                "innerHTML",
                article.replaceFirst("<h1>", "<p class=\"document-title\">").replaceFirst("</h1>", "</p>"));
        tell("lay()");
        tellMarks();
        tellComments();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var words = JacksonUtils.createObjectNode()
                .put("takes", takesComments)
                .put("act", getTranslation("comment.onSelection"))
                .put("hint", getTranslation("comment.onSelection.hint"))
                .put("mark", getTranslation("comment.mark"))
                .put("pages", Texts.pattern(getLocale(), "sheet.pages"));
        getElement().executeJs("this.open($0)", words);
        tellMarks();
        tellComments();
    }

    private void tellMarks() {
        if (!isAttached()) return;
        getElement().executeJs("""
                        const wanted = new Set($0);
                        for (const p of this.querySelectorAll('.text p'))
                            if (wanted.has(p.textContent.trim())) p.dataset.mark = $1;
                        """, List.copyOf(marked), markWords);
    }

    private void tellComments() {
        var marks = JacksonUtils.createArrayNode();
        comments.forEach((section, list) -> list.forEach(mark -> marks.addObject()
                .put("id", mark.id())
                .put("section", section)
                .put("before", mark.start())
                .put("quote", mark.quote())
                .put("resolved", mark.resolved())));
        var places = JacksonUtils.createObjectNode();
        cells.forEach(places::put);
        tell("comments($0, $1)", marks, places);
    }

    /** What it is told before it is opened it is told again then. */
    private void tell(String call, Object... values) {
        if (isAttached()) getElement().executeJs("this." + call, values);
    }
}

package org.qianfa.ui.report;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.prose.Manuscript;
import org.qianfa.prose.ManuscriptJson;
import org.qianfa.ui.editor.ManuscriptEditor;
import tools.jackson.databind.node.ObjectNode;

/** A browser's tab in which the editor is open, as the server hears it. */
final class Typing {
    private final Element editor;
    private String tab = "this tab";
    private int stamp;

    private Typing(Element editor) {
        this.editor = editor;
    }

    static Typing in(ManuscriptEditor editor) {
        return new Typing(editor.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("qf-editor"))
                .findFirst()
                .orElseThrow());
    }

    Typing inTab(String name) {
        tab = name;
        return this;
    }

    Typing isHere(boolean opened) {
        fire(
                "qf-here",
                JacksonUtils.createObjectNode().put("event.detail.tab", tab).put("event.detail.opened", opened));
        return this;
    }

    void types(Manuscript manuscript) {
        types(ManuscriptJson.write(manuscript));
    }

    void types(String json) {
        fire(
                "qf-manuscript",
                JacksonUtils.createObjectNode()
                        .put("event.detail.manuscript", json)
                        .put("event.detail.stamp", ++stamp)
                        .put("event.detail.tab", tab));
    }

    /** Words are selected, and a comment on them is wanted. */
    void wantsComment(int start, String quote) {
        var detail = JacksonUtils.createObjectNode()
                .put("start", start)
                .put("end", start + quote.length())
                .put("quote", quote)
                .put("prefix", "")
                .put("suffix", "");
        fire("qf-comment-new", JacksonUtils.createObjectNode().set("event.detail", detail));
    }

    void opensComment(String id) {
        fire("qf-comment", JacksonUtils.createObjectNode().put("event.detail.id", id));
    }

    /** What the browser has been told to do with the editor since the last time that was asked, the oldest first. */
    List<String> told() {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .filter(one -> one.getOwner().equals(editor.getNode()))
                .flatMap(one -> Stream.of(one.getInvocation().getExpression()))
                .map(expression -> expression.replaceAll("(?s).*?this\\.(\\w+)\\(.*", "$1"))
                .toList();
    }

    private void fire(String event, ObjectNode data) {
        editor.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(editor, event, data));
    }
}

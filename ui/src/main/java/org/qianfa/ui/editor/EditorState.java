package org.qianfa.ui.editor;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;

/** What an editor has been told beside its text, so that it can be told again when it is drawn anew. */
final class EditorState {
    /** Calls a function of the editor in the browser. */
    @FunctionalInterface
    interface Call {
        void tell(String call, Object... values);
    }

    private final Call editor;
    private List<TextMark> findings = List.of();
    private List<CommentMark> comments = List.of();
    private List<CitableFigure> figures = List.of();

    EditorState(Call editor) {
        this.editor = editor;
    }

    void findings(List<TextMark> found) {
        findings = List.copyOf(found);
        var list = JacksonUtils.createArrayNode();
        for (var mark : findings)
            list.addObject()
                    .put("start", mark.start())
                    .put("end", mark.end())
                    .put("quote", mark.quote())
                    .put("tone", mark.tone().css())
                    .put("sentence", mark.sentence());
        editor.tell("marks($0)", list);
    }

    void comments(List<CommentMark> marks) {
        comments = List.copyOf(marks);
        var list = JacksonUtils.createArrayNode();
        for (var mark : comments)
            list.addObject()
                    .put("id", mark.id())
                    .put("start", mark.start())
                    .put("end", mark.end())
                    .put("quote", mark.quote())
                    .put("resolved", mark.resolved());
        editor.tell("comments($0)", list);
    }

    /** The list once, and after that only what has changed of it. */
    void figures(List<CitableFigure> now) {
        var before = figures;
        figures = List.copyOf(now);
        if (figures.equals(before)) return;
        if (sameCells(before)) {
            var changed = JacksonUtils.createObjectNode();
            for (var at = 0; at < figures.size(); at++)
                if (!figures.get(at).equals(before.get(at)))
                    changed.put(figures.get(at).cell(), figures.get(at).value());
            editor.tell("facts($0)", changed);
        } else tellFigures();
    }

    void again() {
        tellFigures();
        findings(findings);
        comments(comments);
    }

    private boolean sameCells(List<CitableFigure> before) {
        return before.stream()
                .map(CitableFigure::cell)
                .toList()
                .equals(figures.stream().map(CitableFigure::cell).toList());
    }

    private void tellFigures() {
        var list = JacksonUtils.createArrayNode();
        for (var figure : figures)
            list.addObject()
                    .put("key", figure.cell())
                    .put("name", figure.name())
                    .put("value", figure.value())
                    .put("unit", figure.unit());
        editor.tell("cells($0)", list);
    }
}

package org.qianfa.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.comment.Comment;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.form.content.Cells;
import org.qianfa.form.table.TableForm;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.text.Refused;
import org.qianfa.ui.comment.CommentMarks;
import org.qianfa.ui.finding.CellConflicts;
import org.qianfa.ui.finding.CellMarks;
import org.qianfa.ui.table.TableEditor;

/** A section's table, being filled in. */
final class TablePane extends Composite<Div> implements Pane {
    private final OpenReport open;
    private final Workspace workspace;
    private final TableForm form;
    private final TableEditor editor;
    private final SectionHead head;
    private final CellConflicts conflicts;

    TablePane(OpenReport open, Workspace workspace, int section) {
        this.open = open;
        this.workspace = workspace;
        var state = workspace.state();
        form = state.format().table(state.form(section).table().orElseThrow()).orElseThrow();
        editor = new TableEditor(form, state.content().cells(), open.draftKey(section), this::save);
        open.services()
                .lastYears()
                .lastYear(open.id(), open.by())
                .ifPresent(last -> editor.lastYear(last.content().cells()));
        var zeros = new Button(getTranslation("table.fillZero"), pressed -> editor.fillZeros());
        editor.onComments(workspace::openComment, workspace.comments()::onCell);
        var comment = new Button(getTranslation("comment.cell"), pressed -> editor.wantComment());
        head = new SectionHead(open, workspace, section, comment, zeros);
        conflicts = new CellConflicts(form, this::save, editor);
        var card = new Div(editor);
        card.addClassName("card");
        getContent().addClassNames("pane", "table-pane");
        getContent().add(head, conflicts, card);
        refresh(state);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void refresh(WorkspaceState state) {
        head.show(state);
        var marks = CellMarks.of(form, state, getLocale());
        conflicts.mark(marks);
        editor.mark(marks);
        editor.comments(CommentMarks.inCells(state.comments(), getLocale()));
    }

    @Override
    public void show(Finding finding) {
        if (finding.place() instanceof Place.InCell(var key)) editor.focus(key);
        else finding.cells().stream().findFirst().ifPresent(editor::focus);
    }

    @Override
    public void show(Comment comment) {
        if (comment.anchor() instanceof Anchor.OfCell(int _, var cell) && cell.table() == form.number())
            editor.focus(cell);
    }

    private Cells save(List<CellEdit> changes) {
        try {
            var outcome = open.services().drafts().saveCells(open.id(), changes, open.by());
            conflicts.add(outcome.conflicts());
            workspace.saved();
            return outcome.cells();
        } catch (Refused refusal) {
            workspace.refresh();
            throw refusal;
        }
    }
}

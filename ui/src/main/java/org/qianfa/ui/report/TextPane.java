package org.qianfa.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.comment.Comment;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.draft.TextOutcome;
import org.qianfa.text.Refused;
import org.qianfa.ui.comment.CommentMarks;
import org.qianfa.ui.editor.CitableFigure;
import org.qianfa.ui.editor.ManuscriptEditor;
import org.qianfa.ui.editor.ManuscriptSaving.Outcome;
import org.qianfa.ui.editor.TextMark;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.finding.FindingList;
import org.qianfa.ui.lastyear.TakenNotice;
import org.qianfa.ui.text.PlaceWords;

/** A section's prose, being written. */
final class TextPane extends Composite<Div> implements Pane {
    private final OpenReport open;
    private final Workspace workspace;
    private final int section;
    private final ManuscriptEditor editor;
    private final SectionEditing editing;
    private final SectionHead head;
    private final UnsavedTexts kept;
    private final TakenNotice taken;
    private boolean refused;

    TextPane(OpenReport open, Workspace workspace, int section) {
        this.open = open;
        this.workspace = workspace;
        this.section = section;
        var text = open.desk().drafts().text(open.id(), section, open.by());
        var name = workspace.standing().form(section).heading();
        editor = new ManuscriptEditor(name, open.draftKey(section), text.manuscript(), text.version(), this::save);
        var drafts = workspace.standing().row(section).drafter().equals(open.by());
        editing = new SectionEditing(open, section, drafts, editor, workspace::reopen);
        head = new SectionHead(open, workspace, section, new Button(getTranslation("act.save"), pressed -> saveNow()));
        kept = new UnsavedTexts(open, section, editor, workspace::refresh);
        getContent().addClassNames("pane", "text-pane");
        taken = new TakenNotice(one -> editor.select(one.start(), one.end()));
        getContent().add(head, kept, taken, editor);
        editor.onComments(workspace::openComment, words -> workspace.comments().onWords(section, words));
        addDetachListener(_ -> editing.leave());
        refresh(workspace.standing());
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void refresh(WorkspaceState standing) {
        head.show(standing);
        taken.show(standing.taken(section));
        editor.figures(figures(standing));
        editor.mark(marks(standing));
        editor.comments(CommentMarks.in(section, standing.comments(), standing.content()));
    }

    @Override
    public void show(Finding finding) {
        if (finding.place() instanceof Place.InSection(int number, int start, int end, String quote)
                && number == section) editor.select(start, end, quote);
    }

    @Override
    public void show(int number, int start, int end, String quote) {
        if (number == section) editor.select(start, end, quote);
    }

    @Override
    public void show(Comment comment) {
        CommentMarks.in(section, List.of(comment), workspace.standing().content())
                .forEach(mark -> editor.select(mark.start(), mark.end(), mark.quote()));
    }

    /** What is found in words of this section and stands without a reason. */
    private List<TextMark> marks(WorkspaceState standing) {
        return standing.judged(section).stream()
                .filter(judged -> judged.reason().isEmpty())
                .map(JudgedFinding::finding)
                .flatMap(finding ->
                        finding.place() instanceof Place.InSection(int number, int start, int end, String quote)
                                        && start < end
                                ? Stream.of(new TextMark(
                                        start,
                                        end,
                                        quote,
                                        FindingList.tone(finding.severity()),
                                        finding.message().in(getLocale())))
                                : Stream.empty())
                .toList();
    }

    /** What was typed last has been sent before the press of the button, since the text lost the cursor to it. */
    private void saveNow() {
        editor.save();
        if (!refused && !editor.inConflict()) Toasts.done(getTranslation("section.savedNow"));
    }

    /** Every cell of the form, in its order, and what it holds. */
    private List<CitableFigure> figures(WorkspaceState standing) {
        var cells = standing.content().cells();
        return standing.format().tables().stream()
                .flatMap(table -> table.cells().stream())
                .map(cell -> new CitableFigure(
                        cell.key().toString(),
                        PlaceWords.words(new Place.InCell(cell.key()), standing.format(), getLocale()),
                        cells.at(cell.key()).orElse(""),
                        cell.type().unit().orElse("")))
                .toList();
    }

    private Outcome save(Manuscript typed, long basedOn, String tab) {
        try {
            var outcome = open.desk().drafts().saveManuscript(open.id(), section, typed, basedOn, tab, open.by());
            refused = !(outcome instanceof TextOutcome.Saved);
            return switch (outcome) {
                case TextOutcome.Saved(var version, var at) -> {
                    editing.held();
                    kept.settle();
                    workspace.saved();
                    yield new Outcome.Saved(version);
                }
                case TextOutcome.Conflict both -> {
                    kept.conflict();
                    yield new Outcome.Conflict(both.theirs(), both.version(), both.savedBy());
                }
                case TextOutcome.Elsewhere elsewhere -> {
                    editing.lost(elsewhere.lease());
                    yield new Outcome.Kept();
                }
            };
        } catch (Refused refusal) {
            refused = true;
            workspace.refresh();
            throw refusal;
        }
    }
}

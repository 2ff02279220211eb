package org.qianfa.ui.history;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.qianfa.report.Report;
import org.qianfa.report.revision.RevisionKind;
import org.qianfa.report.revision.Revisions;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.text.Texts;

/** 另存一稿: keeps what stands in the report now, with a note why. */
record SaveRevisionDialog(Report report, Revisions revisions, StaffId me, Runnable after) {
    private static final int LONGEST_NOTE = 200;

    List<String> obstacles() {
        return report.status().writable() ? List.of() : List.of(words("history.frozen"));
    }

    void ask() {
        var note = new TextArea(words("history.note"));
        note.setHelperText(words("history.note.help"));
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        new AskingDialog(
                        words("history.save"),
                        words("history.save.do"),
                        () -> save(note.getValue()),
                        new Paragraph(words("history.save.words")),
                        note)
                .open();
    }

    private void save(String note) {
        var saved = revisions.save(report.id(), RevisionKind.SAVED, note, me);
        Toasts.done(words("history.saved", saved.number()));
        after.run();
    }

    static String words(String key, Object... values) {
        return Texts.in(UI.getCurrent().getLocale(), key, values);
    }
}

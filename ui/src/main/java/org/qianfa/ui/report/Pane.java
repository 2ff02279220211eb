package org.qianfa.ui.report;

import com.vaadin.flow.component.Component;
import org.qianfa.check.Finding;
import org.qianfa.comment.Comment;

/** What stands in the middle of the workspace. */
interface Pane {
    Component component();

    /** The report has been saved; shows what has changed around what the person is writing, and leaves that alone. */
    void refresh(WorkspaceState state);

    /** Brings the place of a finding before the person's eyes, and the cursor with it. */
    void show(Finding finding);

    /** The same for words of a section. */
    default void show(int section, int start, int end, String quote) {}

    /** The same for what a comment is about. */
    void show(Comment comment);

    /** Somebody else has done something; as {@link #refresh}, unless the pane shows their work itself. */
    default void news(WorkspaceState state) {
        refresh(state);
    }
}

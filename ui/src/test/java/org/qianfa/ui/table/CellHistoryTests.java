package org.qianfa.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.form.content.CellKey;
import org.qianfa.report.draft.CellEdit;

class CellHistoryTests {
    private static final CellKey RECEIVED = new CellKey(3, "received", "naturalPerson");
    private static final CellKey GRANTED = new CellKey(3, "granted", "naturalPerson");
    private final CellHistory history = new CellHistory();

    @Test
    void whatWasTypedInOneGoIsOneStepBack() {
        history.record(1, List.of(new CellEdit(RECEIVED, "", "1")));
        history.record(1, List.of(new CellEdit(RECEIVED, "1", "12")));
        history.record(2, List.of(new CellEdit(GRANTED, "", "3")));
        assertThat(history.undo()).containsExactly(new CellEdit(GRANTED, "3", ""));
        assertThat(history.undo()).containsExactly(new CellEdit(RECEIVED, "12", ""));
        assertThat(history.undo()).isEmpty();
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void aPastedBlockGoesBackAndForthAsOne() {
        var block = List.of(new CellEdit(RECEIVED, "7", "5"), new CellEdit(GRANTED, "", "5"));
        history.record(1, block);
        assertThat(history.undo()).containsExactly(new CellEdit(RECEIVED, "5", "7"), new CellEdit(GRANTED, "5", ""));
        assertThat(history.redo()).containsExactlyElementsOf(block);
        assertThat(history.canRedo()).isFalse();
        assertThat(history.canUndo()).isTrue();
    }

    @Test
    void whatIsWrittenAfterAnUndoEndsWhatCouldBeDoneAgain() {
        history.record(1, List.of(new CellEdit(RECEIVED, "", "1")));
        history.undo();
        history.record(2, List.of(new CellEdit(RECEIVED, "", "2")));
        assertThat(history.canRedo()).isFalse();
        assertThat(history.undo()).containsExactly(new CellEdit(RECEIVED, "2", ""));
    }

    @Test
    void whatWasTypedAndTakenBackByEscapeIsNoStep() {
        history.record(1, List.of(new CellEdit(RECEIVED, "5", "7")));
        history.record(1, List.of(new CellEdit(RECEIVED, "7", "5")));
        assertThat(history.canUndo()).isFalse();
    }
}

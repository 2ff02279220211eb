package org.qianfa.ui.editor;

import org.qianfa.prose.Manuscript;
import org.qianfa.text.Refused;

/** Saves a manuscript that was begun from a version, in a tab of a browser. */
@FunctionalInterface
public interface ManuscriptSaving {
    /** @throws Refused where that may not be */
    Outcome save(Manuscript manuscript, long basedOn, String tab);

    /** What became of a save. */
    sealed interface Outcome {
        record Saved(long version) implements Outcome {}

        record Conflict(Manuscript theirs, long version, String savedBy) implements Outcome {}

        /** The manuscript has been kept beside the section, which somebody else writes now. */
        record Kept() implements Outcome {}
    }
}

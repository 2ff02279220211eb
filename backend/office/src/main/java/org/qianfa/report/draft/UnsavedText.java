package org.qianfa.report.draft;

import java.time.Instant;
import org.qianfa.prose.Manuscript;
import org.qianfa.shared.StaffId;

/** A text that could not be saved, since a newer one stood there or somebody else was writing; kept until it has been dealt with. */
public record UnsavedText(String id, int section, Manuscript manuscript, StaffId by, String name, Instant keptAt) {
    public String text() {
        return manuscript.text();
    }
}

package org.qianfa.report.revision;

import java.time.Instant;
import org.qianfa.form.content.ContentHash;
import org.qianfa.shared.StaffId;

/**
 * A revision as the history lists it, without its content.
 *
 * @param note what its author says about it, "" for nothing
 */
public record RevisionRow(
        int number,
        RevisionKind kind,
        String note,
        ContentHash hash,
        StaffId madeBy,
        String madeByName,
        Instant madeAt) {}

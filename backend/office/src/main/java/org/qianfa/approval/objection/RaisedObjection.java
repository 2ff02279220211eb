package org.qianfa.approval.objection;

import java.util.Optional;
import org.qianfa.shared.StaffId;

/**
 * An objection as it stands on record.
 *
 * @param section in which it stands, whether it is about the section, a sentence or a cell
 * @param by who returned the report for it
 */
public record RaisedObjection(
        ObjectionId id,
        int round,
        String stageName,
        StaffId by,
        String name,
        int section,
        Objection objection,
        Optional<ObjectionAnswer> answer) {}

package org.qianfa.history;

import java.util.Optional;
import org.qianfa.report.Report;
import org.qianfa.shared.StaffId;

/** Which revision of a report somebody decided on last; the module that keeps the decisions answers. */
public interface DecidedRevisions {
    /**
     * What this person decided themselves goes before what a deputy decided from their seat, since that is what they have read. A decision that
     * was taken back does not count. Empty where there is none in this edition.
     */
    Optional<DecidedRevision> last(Report report, StaffId who);
}

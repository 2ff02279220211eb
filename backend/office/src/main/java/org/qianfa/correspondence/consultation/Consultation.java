package org.qianfa.correspondence.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/**
 * A question about a report to somebody who does not decide on it (征求意见), and what they say.
 *
 * @param title of the report
 * @param takenBackAt when it was not wanted any more
 */
public record Consultation(
        String id,
        ReportId report,
        String title,
        StaffId to,
        String toName,
        String toOrgan,
        StaffId by,
        String byName,
        String question,
        Instant askedAt,
        Optional<LocalDate> dueOn,
        Optional<String> answer,
        Optional<Instant> answeredAt,
        Optional<Instant> takenBackAt) {
    public boolean isOpen() {
        return answeredAt.isEmpty() && takenBackAt.isEmpty();
    }
}

package org.qianfa.audit;

import java.util.Optional;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** Which lines are wanted; what is empty is not asked about. */
public record AuditFilter(
        Optional<OrganId> organ, Optional<StaffId> by, Optional<String> action, Optional<ReportId> report) {
    public static final AuditFilter ALL =
            new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}

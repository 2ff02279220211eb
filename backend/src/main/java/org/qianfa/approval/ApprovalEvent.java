package org.qianfa.approval;

import java.util.Map;
import java.util.Optional;
import org.qianfa.report.ContentHash;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** What people decide about a report. */
public sealed interface ApprovalEvent extends DomainEvent {
    ReportId report();

    @Override
    default Optional<ReportId> aboutReport() {
        return Optional.of(report());
    }

    record Submitted(ReportId report, OrganId organ, int revision, ContentHash hash, StaffId by)
            implements ApprovalEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("revision", String.valueOf(revision), "sm3", hash.sm3());
        }
    }

    record Withdrawn(ReportId report, OrganId organ, StaffId by) implements ApprovalEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    record Approved(ReportId report, OrganId organ, int round, ContentHash hash, StaffId by) implements ApprovalEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("round", String.valueOf(round), "sm3", hash.sm3());
        }
    }

    record Returned(ReportId report, OrganId organ, int round, ContentHash hash, StaffId by) implements ApprovalEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("round", String.valueOf(round), "sm3", hash.sm3());
        }
    }

    record SignedOff(ReportId report, OrganId organ, int revision, ContentHash hash, StaffId by)
            implements ApprovalEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("revision", String.valueOf(revision), "sm3", hash.sm3());
        }
    }
}

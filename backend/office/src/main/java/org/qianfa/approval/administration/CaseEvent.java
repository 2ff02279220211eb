package org.qianfa.approval.administration;

import java.util.Map;
import java.util.Optional;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** What is done to cases and chains and is no opinion, most of it by administrators. */
public sealed interface CaseEvent extends DomainEvent {
    /** An organ goes by this version of its own chain from now on. */
    record ChainDeployed(OrganId organ, int version, String sm3, StaffId by) implements CaseEvent {
        @Override
        public String key() {
            return "ChainDeployed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("version", String.valueOf(version), "sm3", sm3);
        }
    }

    record ChainChanged(ReportId report, OrganId organ, int from, int version, StaffId by) implements CaseEvent {
        @Override
        public String key() {
            return "ChainChanged";
        }

        @Override
        public Optional<ReportId> aboutReport() {
            return Optional.of(report);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("from", String.valueOf(from), "version", String.valueOf(version));
        }
    }

    record CaseEnded(ReportId report, OrganId organ, StaffId by) implements CaseEvent {
        @Override
        public String key() {
            return "CaseEnded";
        }

        @Override
        public Optional<ReportId> aboutReport() {
            return Optional.of(report);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    record CaseReopened(ReportId report, OrganId organ, StaffId by) implements CaseEvent {
        @Override
        public String key() {
            return "CaseReopened";
        }

        @Override
        public Optional<ReportId> aboutReport() {
            return Optional.of(report);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    /** @param from who answered for the report, {@code to} who does now */
    record DraftHandedOver(ReportId report, OrganId organ, StaffId from, StaffId to, StaffId by) implements CaseEvent {
        @Override
        public String key() {
            return "DraftHandedOver";
        }

        @Override
        public Optional<ReportId> aboutReport() {
            return Optional.of(report);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("staff", from.value(), "to", to.value());
        }
    }

    /** Nobody can move this report: whoever could has left, or may not. Told once, until somebody can again. */
    record StoodStill(ReportId report, OrganId organ, String stageId, StaffId by) implements CaseEvent {
        @Override
        public String key() {
            return "StoodStill";
        }

        @Override
        public Optional<ReportId> aboutReport() {
            return Optional.of(report);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("stage", stageId);
        }
    }
}

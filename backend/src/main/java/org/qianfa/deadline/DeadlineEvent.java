package org.qianfa.deadline;

import java.util.Map;
import java.util.Optional;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** What happens to calls and due dates. */
public sealed interface DeadlineEvent extends DomainEvent {
    record CallOpened(OrganId organ, int year, int organs, StaffId by) implements DeadlineEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("year", String.valueOf(year), "organs", String.valueOf(organs));
        }
    }

    record Reminded(ReportId report, OrganId organ, String stageId, int people, StaffId by) implements DeadlineEvent {
        @Override
        public Optional<ReportId> aboutReport() {
            return Optional.of(report);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("stage", stageId, "people", String.valueOf(people));
        }
    }
}

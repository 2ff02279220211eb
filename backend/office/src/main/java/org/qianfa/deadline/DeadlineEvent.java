package org.qianfa.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.deadline.reminder.Reminder;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** What happens to calls and due dates. */
public sealed interface DeadlineEvent extends DomainEvent {
    record CallOpened(OrganId organ, int year, int organs, StaffId by) implements DeadlineEvent {
        @Override
        public String key() {
            return "CallOpened";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("year", String.valueOf(year), "organs", String.valueOf(organs));
        }
    }

    /** People were reminded of a report that waits; each of them once a day and stage. */
    record Reminded(ReportId report, OrganId organ, String stageId, List<Reminder> reminders, StaffId by)
            implements DeadlineEvent {
        @Override
        public String key() {
            return "Reminded";
        }

        public Reminded {
            reminders = List.copyOf(reminders);
        }

        @Override
        public Optional<ReportId> aboutReport() {
            return Optional.of(report);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("stage", stageId, "people", String.valueOf(reminders.size()));
        }
    }

    /**
     * An administrator has moved a due date.
     *
     * @param reason is told to people and stands with the change itself, not in the log
     * @param pastStatutory the new day lies behind the last one that the law allows for publication
     */
    record DeadlineMoved(
            ReportId report,
            OrganId organ,
            StageKind stage,
            LocalDate from,
            LocalDate to,
            String reason,
            boolean pastStatutory,
            StaffId by)
            implements DeadlineEvent {
        @Override
        public String key() {
            return "DeadlineMoved";
        }

        @Override
        public Optional<ReportId> aboutReport() {
            return Optional.of(report);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "stage",
                    stage.name(),
                    "from",
                    from.toString(),
                    "until",
                    to.toString(),
                    "pastStatutory",
                    String.valueOf(pastStatutory));
        }
    }

    /** Somebody's calendar can be read at a new secret address. */
    record CalendarOpened(OrganId organ, StaffId by) implements DeadlineEvent {
        @Override
        public String key() {
            return "CalendarOpened";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    record CalendarClosed(OrganId organ, StaffId by) implements DeadlineEvent {
        @Override
        public String key() {
            return "CalendarClosed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }
}

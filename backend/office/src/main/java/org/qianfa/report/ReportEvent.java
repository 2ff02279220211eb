package org.qianfa.report;

import java.util.Map;
import java.util.Optional;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** What happens to a report while it is drafted. */
public sealed interface ReportEvent extends DomainEvent {
    ReportId report();

    @Override
    default Optional<ReportId> aboutReport() {
        return Optional.of(report());
    }

    record Opened(ReportId report, OrganId organ, int year, StaffId by) implements ReportEvent {
        @Override
        public String key() {
            return "Opened";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("year", String.valueOf(year));
        }
    }

    record SectionAssigned(ReportId report, OrganId organ, int section, StaffId to, StaffId by) implements ReportEvent {
        @Override
        public String key() {
            return "SectionAssigned";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("section", String.valueOf(section), "to", to.value());
        }
    }

    record SectionFinished(ReportId report, OrganId organ, int section, StaffId by) implements ReportEvent {
        @Override
        public String key() {
            return "SectionFinished";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("section", String.valueOf(section));
        }
    }

    record TextTakenOver(ReportId report, OrganId organ, int sections, int cells, StaffId by) implements ReportEvent {
        @Override
        public String key() {
            return "TextTakenOver";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("sections", String.valueOf(sections), "cells", String.valueOf(cells));
        }
    }

    /** A cell changed that a finished section's sentence says: the section is open again. */
    record SectionReopened(ReportId report, OrganId organ, int section, StaffId by) implements ReportEvent {
        @Override
        public String key() {
            return "SectionReopened";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("section", String.valueOf(section));
        }
    }

    record EditingTakenOver(ReportId report, OrganId organ, int section, StaffId from, StaffId by)
            implements ReportEvent {
        @Override
        public String key() {
            return "EditingTakenOver";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("section", String.valueOf(section), "from", from.value());
        }
    }
}

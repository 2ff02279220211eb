package org.qianfa.judgement;

import java.util.Map;
import java.util.Optional;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** What drafters write about findings, and what they take from last year. */
public sealed interface JudgementEvent extends DomainEvent {
    ReportId report();

    @Override
    default Optional<ReportId> aboutReport() {
        return Optional.of(report());
    }

    record ReasonGiven(ReportId report, OrganId organ, String rule, String place, StaffId by)
            implements JudgementEvent {
        @Override
        public String key() {
            return "ReasonGiven";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("rule", rule, "place", place);
        }
    }

    record ReasonWithdrawn(ReportId report, OrganId organ, String rule, String place, StaffId by)
            implements JudgementEvent {
        @Override
        public String key() {
            return "ReasonWithdrawn";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("rule", rule, "place", place);
        }
    }

    record LastYearBrought(ReportId report, OrganId organ, int sections, int cells, StaffId by)
            implements JudgementEvent {
        @Override
        public String key() {
            return "LastYearBrought";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("sections", String.valueOf(sections), "cells", String.valueOf(cells));
        }
    }

    record ParagraphTaken(ReportId report, OrganId organ, int section, StaffId by) implements JudgementEvent {
        @Override
        public String key() {
            return "ParagraphTaken";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("section", String.valueOf(section));
        }
    }
}

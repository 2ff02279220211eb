package org.qianfa.correspondence;

import java.util.Map;
import java.util.Optional;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** What is said about a report without deciding on it. */
public sealed interface CorrespondenceEvent extends DomainEvent {
    ReportId report();

    StaffId to();

    @Override
    default Optional<ReportId> aboutReport() {
        return Optional.of(report());
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("to", to().value());
    }

    /** @param note what the urging person adds, "" for nothing; it is told and not kept in the log */
    record Urged(ReportId report, OrganId organ, StaffId to, String note, StaffId by) implements CorrespondenceEvent {
        @Override
        public String key() {
            return "Urged";
        }
    }

    record Copied(ReportId report, OrganId organ, StaffId to, StaffId by) implements CorrespondenceEvent {
        @Override
        public String key() {
            return "Copied";
        }
    }

    /** @param to who had sent the copy */
    record CopyRead(ReportId report, OrganId organ, StaffId to, StaffId by) implements CorrespondenceEvent {
        @Override
        public String key() {
            return "CopyRead";
        }
    }

    record OpinionAsked(ReportId report, OrganId organ, StaffId to, StaffId by) implements CorrespondenceEvent {
        @Override
        public String key() {
            return "OpinionAsked";
        }
    }

    /** @param to who had asked */
    record OpinionGiven(ReportId report, OrganId organ, StaffId to, StaffId by) implements CorrespondenceEvent {
        @Override
        public String key() {
            return "OpinionGiven";
        }
    }

    record QuestionTakenBack(ReportId report, OrganId organ, StaffId to, StaffId by) implements CorrespondenceEvent {
        @Override
        public String key() {
            return "QuestionTakenBack";
        }
    }
}

package org.qianfa.comment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** What happens to comments. What they say stays out of the log. */
public sealed interface CommentEvent extends DomainEvent {
    ReportId report();

    CommentId comment();

    int section();

    @Override
    default Optional<ReportId> aboutReport() {
        return Optional.of(report());
    }

    @Override
    default Map<String, String> facts() {
        return Map.of("section", String.valueOf(section()), "comment", comment().value());
    }

    /** @param drafter who drafts the section */
    record Commented(ReportId report, OrganId organ, CommentId comment, int section, StaffId drafter, StaffId by)
            implements CommentEvent {
        @Override
        public String key() {
            return "Commented";
        }
    }

    /** @param to whoever has said something in it before */
    record CommentReplied(ReportId report, OrganId organ, CommentId comment, int section, Set<StaffId> to, StaffId by)
            implements CommentEvent {
        @Override
        public String key() {
            return "CommentReplied";
        }
    }

    record CommentReworded(ReportId report, OrganId organ, CommentId comment, int section, StaffId by)
            implements CommentEvent {
        @Override
        public String key() {
            return "CommentReworded";
        }
    }

    record CommentWithdrawn(ReportId report, OrganId organ, CommentId comment, int section, StaffId by)
            implements CommentEvent {
        @Override
        public String key() {
            return "CommentWithdrawn";
        }
    }

    record CommentResolved(ReportId report, OrganId organ, CommentId comment, int section, StaffId by)
            implements CommentEvent {
        @Override
        public String key() {
            return "CommentResolved";
        }
    }

    record CommentReopened(ReportId report, OrganId organ, CommentId comment, int section, StaffId by)
            implements CommentEvent {
        @Override
        public String key() {
            return "CommentReopened";
        }
    }
}

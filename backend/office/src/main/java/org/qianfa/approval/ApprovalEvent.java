package org.qianfa.approval;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qianfa.form.content.ContentHash;
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
        public String key() {
            return "Submitted";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("revision", String.valueOf(revision), "sm3", hash.sm3());
        }
    }

    record Withdrawn(ReportId report, OrganId organ, StaffId by) implements ApprovalEvent {
        @Override
        public String key() {
            return "Withdrawn";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    /** @param instead of whom, where a deputy approved */
    record Approved(ReportId report, OrganId organ, int round, ContentHash hash, Optional<StaffId> instead, StaffId by)
            implements ApprovalEvent {
        @Override
        public String key() {
            return "Approved";
        }

        @Override
        public Map<String, String> facts() {
            return withAbsent(instead, Map.of("round", String.valueOf(round), "sm3", hash.sm3()));
        }
    }

    /** @param target the stage that it is to go back to */
    record Returned(
            ReportId report,
            OrganId organ,
            int round,
            ContentHash hash,
            String target,
            boolean straightBack,
            Optional<StaffId> instead,
            StaffId by)
            implements ApprovalEvent {
        @Override
        public String key() {
            return "Returned";
        }

        @Override
        public Map<String, String> facts() {
            return withAbsent(
                    instead,
                    Map.of(
                            "round",
                            String.valueOf(round),
                            "sm3",
                            hash.sm3(),
                            "target",
                            target,
                            "straightBack",
                            String.valueOf(straightBack)));
        }
    }

    /** @param instead of whom, where a deputy signed; {@code byPasskey} and not by password */
    record SignedOff(
            ReportId report,
            OrganId organ,
            int revision,
            ContentHash hash,
            boolean byPasskey,
            Optional<StaffId> instead,
            StaffId by)
            implements ApprovalEvent {
        @Override
        public String key() {
            return "SignedOff";
        }

        @Override
        public Map<String, String> facts() {
            return withAbsent(
                    instead,
                    Map.of(
                            "revision",
                            String.valueOf(revision),
                            "sm3",
                            hash.sm3(),
                            "confirmed",
                            byPasskey ? "passkey" : "password"));
        }
    }

    /** A reviewer has taken an approval back. */
    record TakenBack(ReportId report, OrganId organ, int round, StaffId by) implements ApprovalEvent {
        @Override
        public String key() {
            return "TakenBack";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("round", String.valueOf(round));
        }
    }

    /** A drafter has answered a reason for which the report was returned. */
    record ObjectionAnswered(ReportId report, OrganId organ, int round, int section, boolean adopted, StaffId by)
            implements ApprovalEvent {
        @Override
        public String key() {
            return "ObjectionAnswered";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "round",
                    String.valueOf(round),
                    "section",
                    String.valueOf(section),
                    "adopted",
                    String.valueOf(adopted));
        }
    }

    /** What was submitted differs from what had been approved: there the approvals are void. */
    record OpinionsVoided(ReportId report, OrganId organ, int opinions, SortedSet<Integer> sections, StaffId by)
            implements ApprovalEvent {
        @Override
        public String key() {
            return "OpinionsVoided";
        }

        public OpinionsVoided {
            sections = Collections.unmodifiableSortedSet(new TreeSet<>(sections));
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "opinions",
                    String.valueOf(opinions),
                    "sections",
                    sections.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
    }

    private static Map<String, String> withAbsent(Optional<StaffId> absent, Map<String, String> facts) {
        if (absent.isEmpty()) return facts;
        var more = new HashMap<>(facts);
        more.put("instead", absent.get().value());
        return more;
    }
}

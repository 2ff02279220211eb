package org.qianfa.approval.seat;

import java.util.Map;
import java.util.Optional;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** What happens to seats of an open round. */
public sealed interface SeatEvent extends DomainEvent {
    ReportId report();

    @Override
    default Optional<ReportId> aboutReport() {
        return Optional.of(report());
    }

    /** @param from who sat there, {@code to} who sits there now */
    record SeatHandedOver(ReportId report, OrganId organ, int round, StaffId from, StaffId to, StaffId by)
            implements SeatEvent {
        @Override
        public String key() {
            return "SeatHandedOver";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("round", String.valueOf(round), "staff", from.value(), "to", to.value());
        }
    }

    /** A seat whose holder had lost the duty is nobody's any more. */
    record SeatVacated(ReportId report, OrganId organ, int round, StaffId from, StaffId by) implements SeatEvent {
        @Override
        public String key() {
            return "SeatVacated";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("round", String.valueOf(round), "staff", from.value());
        }
    }
}

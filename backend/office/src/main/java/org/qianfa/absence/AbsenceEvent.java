package org.qianfa.absence;

import java.util.Map;
import org.qianfa.organ.Role;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** What happens to absences. */
public sealed interface AbsenceEvent extends DomainEvent {
    StaffId staff();

    Role duty();

    /** @param by who announced it: the person who will be away */
    record AbsenceAnnounced(
            StaffId staff, OrganId organ, Role duty, StaffId deputy, String from, String until, StaffId by)
            implements AbsenceEvent {
        @Override
        public String key() {
            return "AbsenceAnnounced";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("duty", duty.name(), "staff", deputy.value(), "from", from, "until", until);
        }
    }

    /** From now on the deputy acts. */
    record AbsenceBegan(StaffId staff, OrganId organ, Role duty, StaffId deputy, StaffId by) implements AbsenceEvent {
        @Override
        public String key() {
            return "AbsenceBegan";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("duty", duty.name(), "staff", deputy.value());
        }
    }

    /** From now on the deputy acts no longer. */
    record AbsenceEnded(StaffId staff, OrganId organ, Role duty, StaffId deputy, StaffId by) implements AbsenceEvent {
        @Override
        public String key() {
            return "AbsenceEnded";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("duty", duty.name(), "staff", deputy.value());
        }
    }
}

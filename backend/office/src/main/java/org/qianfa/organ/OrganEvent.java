package org.qianfa.organ;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.form.OrganKind;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** What happens to organs and their people. */
public sealed interface OrganEvent extends DomainEvent {
    /** There is a new organ. */
    record OrganCreated(StaffId by, OrganId organ, String code, OrganKind kind) implements OrganEvent {
        @Override
        public String key() {
            return "OrganCreated";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("code", code, "kind", kind.key());
        }
    }

    /** There is a new person with duties. */
    record PersonEnrolled(StaffId by, OrganId organ, StaffId staff, Set<Duty> duties) implements OrganEvent {
        @Override
        public String key() {
            return "PersonEnrolled";
        }

        public PersonEnrolled {
            duties = Set.copyOf(duties);
        }

        @Override
        public Map<String, String> facts() {
            var roles = duties.stream().map(duty -> duty.role().name()).sorted().collect(Collectors.joining(","));
            return Map.of("staff", staff.value(), "roles", roles);
        }
    }

    /** An administrator asks another one to give somebody these duties. */
    record DutiesProposed(StaffId by, OrganId organ, StaffId staff, Set<Role> roles) implements OrganEvent {
        @Override
        public String key() {
            return "DutiesProposed";
        }

        public DutiesProposed {
            roles = Set.copyOf(roles);
        }

        @Override
        public Map<String, String> facts() {
            var names = roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
            return Map.of("staff", staff.value(), "roles", names);
        }
    }

    /** An administrator has not confirmed what another one had proposed of this person's account. */
    record ProposalRefused(StaffId by, OrganId organ, StaffId staff) implements OrganEvent {
        @Override
        public String key() {
            return "ProposalRefused";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("staff", staff.value());
        }
    }

    /** Somebody has other duties now; with none their account is closed. */
    record DutiesChanged(StaffId by, OrganId organ, StaffId staff, Set<Duty> duties) implements OrganEvent {
        @Override
        public String key() {
            return "DutiesChanged";
        }

        public DutiesChanged {
            duties = Set.copyOf(duties);
        }

        @Override
        public Map<String, String> facts() {
            var roles = duties.stream()
                    .map(duty -> duty.role().name())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(","));
            return Map.of("staff", staff.value(), "roles", roles);
        }
    }
}

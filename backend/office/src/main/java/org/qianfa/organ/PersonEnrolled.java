package org.qianfa.organ;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** There is a new person with duties. */
public record PersonEnrolled(StaffId by, OrganId organ, StaffId staff, Set<Duty> duties) implements DomainEvent {
    public PersonEnrolled {
        duties = Set.copyOf(duties);
    }

    @Override
    public Map<String, String> facts() {
        var roles = duties.stream().map(duty -> duty.role().name()).sorted().collect(Collectors.joining(","));
        return Map.of("staff", staff.value(), "roles", roles);
    }
}

package org.qianfa.organ;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** Somebody has other duties now; with none their account is closed. */
public record DutiesChanged(StaffId by, OrganId organ, StaffId staff, Set<Duty> duties) implements DomainEvent {
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

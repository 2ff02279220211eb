package org.qianfa.organ.account;

import java.util.Map;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** An administrator has given a person a one-time link to choose a password. */
public record LinkIssued(StaffId by, OrganId organ, StaffId staff) implements DomainEvent {
    @Override
    public Map<String, String> facts() {
        return Map.of("staff", staff.value());
    }
}

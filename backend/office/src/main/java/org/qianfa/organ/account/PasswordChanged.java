package org.qianfa.organ.account;

import java.util.Map;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** Somebody has a new password. */
public record PasswordChanged(StaffId by, OrganId organ) implements DomainEvent {
    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}

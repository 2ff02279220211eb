package org.qianfa.organ.account;

import java.util.Map;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** A wrong password was typed for this person's account, or for an account that nobody has. */
public record PasswordRefused(StaffId by, OrganId organ) implements DomainEvent {
    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}

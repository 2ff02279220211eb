package org.qianfa.organ.account;

import java.util.Map;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** Somebody has signed in. */
public record SignedIn(StaffId by, OrganId organ) implements DomainEvent {
    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}

package org.qianfa.organ.account;

import java.util.Map;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** After too many wrong passwords nobody can sign in with this account for a while. */
public record AccountClosed(StaffId by, OrganId organ) implements DomainEvent {
    @Override
    public Map<String, String> facts() {
        return Map.of("minutes", Long.toString(SignInAttempts.CLOSED_FOR.toMinutes()));
    }
}

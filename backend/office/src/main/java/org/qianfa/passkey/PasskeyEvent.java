package org.qianfa.passkey;

import java.util.Map;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** What people do with their passkeys. */
public sealed interface PasskeyEvent extends DomainEvent {
    @Override
    default Map<String, String> facts() {
        return Map.of();
    }

    /** @param passkey SHA-256 of the key's credential, in hex */
    record PasskeyAdded(OrganId organ, String passkey, StaffId by) implements PasskeyEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("passkey", passkey);
        }

        @Override
        public String key() {
            return "PasskeyAdded";
        }
    }

    record PasskeyRemoved(OrganId organ, StaffId by) implements PasskeyEvent {
        @Override
        public String key() {
            return "PasskeyRemoved";
        }
    }
}

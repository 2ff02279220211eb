package org.qianfa.secondfactor;

import java.util.Map;
import org.qianfa.organ.account.SignInPlace;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** What happens to second factors. */
public sealed interface SecondFactorEvent extends DomainEvent {
    @Override
    default Map<String, String> facts() {
        return Map.of();
    }

    /** Somebody has set up a one-time password, or another one in place of theirs. */
    record TotpAdded(StaffId by, OrganId organ) implements SecondFactorEvent {
        @Override
        public String key() {
            return "TotpAdded";
        }
    }

    /** Somebody has no one-time password any more. */
    record TotpRemoved(StaffId by, OrganId organ) implements SecondFactorEvent {
        @Override
        public String key() {
            return "TotpRemoved";
        }
    }

    /** After the right password came a second factor that was none. */
    record SecondFactorRefused(StaffId by, OrganId organ, SignInPlace place) implements SecondFactorEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("place", place.network());
        }

        @Override
        public String key() {
            return "SecondFactorRefused";
        }
    }

    /** Somebody knows the password, and has tried the second factor too often. */
    record SecondFactorClosed(StaffId by, OrganId organ, long minutes, SignInPlace place) implements SecondFactorEvent {
        @Override
        public String key() {
            return "SecondFactorClosed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("minutes", Long.toString(minutes), "place", place.network());
        }
    }
}

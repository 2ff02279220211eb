package org.qianfa.organ.account;

import java.util.Map;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** What happens to accounts. */
public sealed interface AccountEvent extends DomainEvent {
    /** Somebody has signed in. */
    record SignedIn(StaffId by, OrganId organ) implements AccountEvent {
        @Override
        public String key() {
            return "SignedIn";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    /** A wrong password was typed for this person's account, or for an account that nobody has. */
    record PasswordRefused(StaffId by, OrganId organ) implements AccountEvent {
        @Override
        public String key() {
            return "PasswordRefused";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    /** After too many wrong passwords nobody can sign in with this account for a while. */
    record AccountClosed(StaffId by, OrganId organ) implements AccountEvent {
        @Override
        public String key() {
            return "AccountClosed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("minutes", Long.toString(SignInAttempts.CLOSED_FOR.toMinutes()));
        }
    }

    /** Somebody has a new password. */
    record PasswordChanged(StaffId by, OrganId organ) implements AccountEvent {
        @Override
        public String key() {
            return "PasswordChanged";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    /** An administrator has given a person a one-time link to choose a password. */
    record LinkIssued(StaffId by, OrganId organ, StaffId staff) implements AccountEvent {
        @Override
        public String key() {
            return "LinkIssued";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("staff", staff.value());
        }
    }
}

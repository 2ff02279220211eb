package org.qianfa.organ.account;

import java.util.Map;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** What happens to accounts. */
public sealed interface AccountEvent extends DomainEvent {
    /** Somebody has signed in. */
    record SignedIn(StaffId by, OrganId organ, SignInPlace place) implements AccountEvent {
        @Override
        public String key() {
            return "SignedIn";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("place", place.network());
        }
    }

    /** Somebody is not signed in any more in one of the places where they were. */
    record SessionEnded(StaffId by, OrganId organ, String session, SessionEnd why) implements AccountEvent {
        @Override
        public String key() {
            return "SessionEnded";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("sessionEnd", why.name());
        }
    }

    /** A wrong password was typed for this person's account, or for an account that nobody has. */
    record PasswordRefused(StaffId by, OrganId organ, SignInPlace place) implements AccountEvent {
        @Override
        public String key() {
            return "PasswordRefused";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("place", place.network());
        }
    }

    /** After too many wrong passwords nobody can sign in with this account from the same place for a while. */
    record AccountClosed(StaffId by, OrganId organ, long minutes, SignInPlace place) implements AccountEvent {
        @Override
        public String key() {
            return "AccountClosed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("minutes", Long.toString(minutes), "place", place.network());
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
    record LinkIssued(StaffId by, OrganId organ, StaffId staff, String link) implements AccountEvent {
        @Override
        public String key() {
            return "LinkIssued";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("staff", staff.value(), "link", link);
        }
    }

    /** Another administrator has shown the code of a person's one-time link. */
    record LinkConfirmed(StaffId by, OrganId organ, StaffId staff, String link) implements AccountEvent {
        @Override
        public String key() {
            return "LinkConfirmed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("staff", staff.value(), "link", link);
        }
    }

    /** A wrong code was typed with a one-time link of this person. */
    record CodeRefused(StaffId by, OrganId organ, String link) implements AccountEvent {
        @Override
        public String key() {
            return "CodeRefused";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("link", link);
        }
    }

    /** Somebody has a password by a one-time link: one administrator has given it, another one its code. */
    record PasswordChosen(StaffId by, OrganId organ, String link, StaffId issuer, StaffId confirmer)
            implements AccountEvent {
        @Override
        public String key() {
            return "PasswordChosen";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("link", link, "issuer", issuer.value(), "confirmer", confirmer.value());
        }
    }

    /** One of the three administrators has come in by a link that the server printed where it was started. */
    record AdministratorAppointed(StaffId by, OrganId organ, String role) implements AccountEvent {
        @Override
        public String key() {
            return "AdministratorAppointed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("roles", role);
        }
    }
}

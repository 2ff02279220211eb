package org.qianfa.operation;

import java.util.Map;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** What happens to the installation as a whole. */
public sealed interface InstallationEvent extends DomainEvent {
    @Override
    default StaffId by() {
        return StaffId.SYSTEM;
    }

    @Override
    default OrganId organ() {
        return OrganId.NONE;
    }

    /** The server is ready. */
    record ServerStarted() implements InstallationEvent {
        @Override
        public String key() {
            return "ServerStarted";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    /** The server was asked to end; one that was killed has no such line. */
    record ServerStopped() implements InstallationEvent {
        @Override
        public String key() {
            return "ServerStopped";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    /** Somebody at the machine has begun a backup. */
    record BackedUp() implements InstallationEvent {
        @Override
        public String key() {
            return "InstallationBackedUp";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    /** Everything here comes from a backup: made when, of which digest, restored when, and signed. */
    record Restored(Map<String, String> facts) implements InstallationEvent {
        @Override
        public String key() {
            return "InstallationRestored";
        }
    }

    /** An upgrade was cut, and everything here comes from the copy made before it; likewise. */
    record UpgradeUndone(Map<String, String> facts) implements InstallationEvent {
        @Override
        public String key() {
            return "UpgradeUndone";
        }
    }

    /** A system administrator lets messages leave again after a restore, those that had waited too. */
    record MessagesReleased(StaffId by) implements InstallationEvent {
        @Override
        public String key() {
            return "MessagesReleased";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }

    /** A system administrator lets messages leave again after a restore, but for those that had waited. */
    record MessagesDropped(StaffId by) implements InstallationEvent {
        @Override
        public String key() {
            return "MessagesDropped";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of();
        }
    }
}

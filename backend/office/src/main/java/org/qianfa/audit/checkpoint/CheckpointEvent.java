package org.qianfa.audit.checkpoint;

import java.util.Map;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** What happens to checkpoints of the log. */
public sealed interface CheckpointEvent extends DomainEvent {
    /** From now on checkpoints are signed with this key. */
    record CheckpointKeyTaken(String publicKey) implements CheckpointEvent {
        @Override
        public StaffId by() {
            return StaffId.SYSTEM;
        }

        @Override
        public OrganId organ() {
            return OrganId.NONE;
        }

        @Override
        public String key() {
            return "CheckpointKeyTaken";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("publicKey", publicKey);
        }
    }
}

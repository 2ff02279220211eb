package org.qianfa.organ;

import java.util.Map;
import org.qianfa.form.OrganKind;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** There is a new organ. */
public record OrganCreated(StaffId by, OrganId organ, String code, OrganKind kind) implements DomainEvent {
    @Override
    public Map<String, String> facts() {
        return Map.of("code", code, "kind", kind.key());
    }
}

package org.qianfa.notice.webhook;

import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Component;

/** The organ that somebody administers; to whoever administers none there is nothing here. */
@Component
public class AdministeredOrgan {
    private final People people;
    private final Organs organs;

    AdministeredOrgan(People people, Organs organs) {
        this.people = people;
        this.organs = organs;
    }

    public Organ administeredBy(StaffId by) {
        return people.get(by).duties().stream()
                .filter(duty -> duty.role() == Role.ADMIN)
                .findFirst()
                .map(duty -> organs.get(duty.organ()))
                .orElseThrow(NotFound::new);
    }
}

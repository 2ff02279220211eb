package org.qianfa.deadline;

import java.util.Optional;
import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Component;

/** Who orders and follows calls: administrators, and the county's office for its organs. */
@Component
public class Followers {
    private final People people;
    private final Organs organs;

    Followers(People people, Organs organs) {
        this.people = people;
        this.organs = organs;
    }

    /** The organ whose calls this person opens. */
    public Organ administered(StaffId by) {
        return organOf(by, Role.ADMIN).orElseThrow(NotFound::new);
    }

    /** The path below which this person sees every report of a call. */
    public String pathOf(StaffId by) {
        return organOf(by, Role.ADMIN)
                .or(() -> organOf(by, Role.COUNTY))
                .orElseThrow(NotFound::new)
                .path();
    }

    private Optional<Organ> organOf(StaffId by, Role role) {
        return people.get(by).duties().stream()
                .filter(duty -> duty.role() == role)
                .findFirst()
                .map(duty -> organs.get(duty.organ()));
    }
}

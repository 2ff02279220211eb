package org.qianfa.absence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.shared.OrganId;
import org.springframework.stereotype.Component;

/** Who may act for whom: a deputy head signs for the head (代), who checks for secrets is stood in for by somebody of the office. */
@Component
class DeputyDuties {
    private static final Set<Role> OFFICE =
            EnumSet.of(Role.DRAFTER, Role.MEMBER, Role.DEPUTY_HEAD, Role.OFFICE_HEAD, Role.SECRECY, Role.PRIVACY);
    private static final Set<Role> CHECKING =
            EnumSet.of(Role.SECRECY, Role.PRIVACY, Role.OFFICE_HEAD, Role.DEPUTY_HEAD);
    private final People people;

    DeputyDuties(People people) {
        this.people = people;
    }

    /** The duties that may be left to somebody else; drafting is given away section by section. */
    static boolean canBeLeft(Role duty) {
        return duty == Role.HEAD || (OFFICE.contains(duty) && duty != Role.DRAFTER);
    }

    private static Set<Role> entitled(Role duty) {
        return switch (duty) {
            case HEAD -> EnumSet.of(Role.DEPUTY_HEAD);
            case SECRECY, PRIVACY -> CHECKING;
            case MEMBER, DEPUTY_HEAD, OFFICE_HEAD -> OFFICE;
            case DRAFTER, ADMIN, AUDITOR, COUNTY, SYSTEM_ADMIN, SECURITY_ADMIN -> EnumSet.noneOf(Role.class);
        };
    }

    List<Staff> entitledDeputies(Role duty, OrganId organ) {
        return entitled(duty).stream()
                .flatMap(role -> people.holding(role, organ).stream())
                .distinct()
                .toList();
    }

    boolean mayActFor(Role duty, OrganId organ, Staff deputy) {
        return entitled(duty).stream().anyMatch(role -> deputy.holds(role, organ));
    }
}

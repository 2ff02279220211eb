package org.qianfa.approval.seat;

import java.util.List;
import java.util.Optional;
import org.qianfa.organ.Role;
import org.qianfa.shared.StaffId;

/**
 * Who sits in a round, by which duty, and who acts for them today.
 *
 * @param checklists what is gone through item by item before this seat may approve
 */
public record Seat(StaffId staff, String name, Role duty, List<String> checklists, Optional<Deputy> deputy) {
    public Seat {
        checklists = List.copyOf(checklists);
    }

    Seat with(Optional<Deputy> acting) {
        return new Seat(staff, name, duty, checklists, acting);
    }

    /** Whether this person may speak from the seat: its holder, or who acts for them. */
    public boolean speaksFor(StaffId who) {
        return staff.equals(who)
                || deputy.filter(acting -> acting.staff().equals(who)).isPresent();
    }

    /** The name of whoever speaks from the seat; a deputy's says for whom: 王海涛 代 刘国强. */
    String spokenBy(StaffId who) {
        return deputy.filter(acting -> acting.staff().equals(who))
                .map(acting -> inPlaceOf(acting.name(), name))
                .orElse(name);
    }

    public static String inPlaceOf(String deputy, String absent) {
        return deputy + " 代 " + absent;
    }
}

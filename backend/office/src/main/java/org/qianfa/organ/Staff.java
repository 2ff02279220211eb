package org.qianfa.organ;

import java.util.Set;
import java.util.regex.Pattern;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** A person with the account that they sign in with, the organ that they belong to, and the duties that they hold. */
public record Staff(StaffId id, String account, String name, OrganId organ, Set<Duty> duties) {
    static final Pattern ACCOUNT = Pattern.compile("[0-9a-z][0-9a-z._-]{1,63}");

    public Staff {
        if (!ACCOUNT.matcher(account).matches())
            throw new IllegalArgumentException("account: 2 to 64 small letters or digits");
        if (name.isBlank() || name.length() > 100) throw new IllegalArgumentException("name: 1 to 100 characters");
        duties = Set.copyOf(duties);
        if (duties.size() > 1 && duties.stream().anyMatch(duty -> duty.role().isApart()))
            throw new IllegalArgumentException("one of the three administrators holds no other duty");
    }

    public boolean holds(Role role, OrganId organ) {
        return duties.stream()
                .anyMatch(duty -> duty.role() == role && duty.organ().equals(organ));
    }

    /** Their place among those who hold this role there; whoever does not hold it comes last. */
    int rank(Role role, OrganId organ) {
        return duties.stream()
                .filter(duty -> duty.role() == role && duty.organ().equals(organ))
                .mapToInt(Duty::rank)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    boolean covers(Role role, Organ organ) {
        return duties.stream()
                .filter(duty -> duty.role() == role)
                .anyMatch(duty -> role.reachesDown()
                        ? organ.isUnder(duty.organ())
                        : organ.id().equals(duty.organ()));
    }
}

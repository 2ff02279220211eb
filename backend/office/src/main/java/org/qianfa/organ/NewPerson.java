package org.qianfa.organ;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qianfa.shared.OrganId;
import org.qianfa.text.Sentence;

/** What a system administrator writes to enrol a person; the duties, which another one confirms, are all in the person's own organ. */
public record NewPerson(String account, String name, OrganId organ, Set<Role> roles, int rank) {
    public NewPerson {
        account = account.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        roles = Set.copyOf(roles);
    }

    List<Sentence> obstacles() {
        var obstacles = new ArrayList<>(obstacles(account, name));
        if (roles.isEmpty()) obstacles.add(Sentence.of("organ.roleMissing"));
        obstacles.addAll(obstacles(roles, rank));
        return obstacles;
    }

    static List<Sentence> obstacles(Set<Role> roles, int rank) {
        var obstacles = new ArrayList<Sentence>();
        if (roles.size() > 1 && roles.stream().anyMatch(Role::isApart)) obstacles.add(Sentence.of("organ.apart"));
        if (rank < 0) obstacles.add(Sentence.of("organ.rankWrong"));
        return obstacles;
    }

    public static List<Sentence> obstacles(String account, String name) {
        var obstacles = new ArrayList<Sentence>();
        if (!Staff.ACCOUNT.matcher(account.strip().toLowerCase(Locale.ROOT)).matches())
            obstacles.add(Sentence.of("organ.accountWrong"));
        if (name.isBlank() || name.strip().length() > 100) obstacles.add(Sentence.of("organ.personNameWrong"));
        return obstacles;
    }
}

package org.qianfa.organ;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The duties of an account, given and taken away. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AccountDuties {
    private final Registration registration;
    private final ApplicationEventPublisher events;

    AccountDuties(Registration registration, ApplicationEventPublisher events) {
        this.registration = registration;
        this.events = events;
    }

    /** What keeps somebody from having these duties in their own organ, whoever gives them. */
    List<Sentence> obstacles(Staff person, Set<Role> roles, int rank, StaffId by) {
        var obstacles = new ArrayList<>(NewPerson.obstacles(roles, rank));
        var others = elsewhere(person).stream().map(Duty::role).toList();
        if (!roles.isEmpty()
                && !others.isEmpty()
                && Stream.concat(roles.stream(), others.stream()).anyMatch(Role::isApart))
            obstacles.add(Sentence.of("organ.apart"));
        if (person.id().equals(by)) obstacles.add(Sentence.of("organ.notOneself"));
        return obstacles;
    }

    /**
     * From now on these in their own organ; what they hold elsewhere stays.
     *
     * @throws EntryRefused where they cannot be held together, or by oneself
     */
    public void give(Staff person, Set<Role> roles, int rank, StaffId by) {
        var obstacles = obstacles(person, roles, rank, by);
        if (!obstacles.isEmpty()) throw new EntryRefused(obstacles);
        var here = roles.stream().map(role -> new Duty(person.organ(), role, rank));
        var duties = Stream.concat(elsewhere(person).stream(), here).collect(Collectors.toSet());
        registration.duties(person, duties);
        events.publishEvent(new OrganEvent.DutiesChanged(by, person.organ(), person.id(), duties));
    }

    private static List<Duty> elsewhere(Staff person) {
        return person.duties().stream()
                .filter(duty -> !duty.organ().equals(person.organ()))
                .toList();
    }
}

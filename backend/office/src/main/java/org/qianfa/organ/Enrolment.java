package org.qianfa.organ;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.organ.account.AccountEvent;
import org.qianfa.organ.account.OneTimeLinks;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How administrators take people in and give them duties. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Enrolment {
    private static final Duration LINK_VALID_FOR = Duration.ofDays(7);
    private final JdbcClient jdbc;
    private final Organs organs;
    private final Registration registration;
    private final Administrators administrators;
    private final OneTimeLinks links;
    private final ApplicationEventPublisher events;

    Enrolment(
            JdbcClient jdbc,
            Organs organs,
            Registration registration,
            Administrators administrators,
            OneTimeLinks links,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.organs = organs;
        this.registration = registration;
        this.administrators = administrators;
        this.links = links;
        this.events = events;
    }

    /** @return the token of the new person's one-time link */
    String enrol(NewPerson wanted, StaffId by) {
        administrators.mustCover(organs.get(wanted.organ()), by);
        var obstacles = new ArrayList<>(wanted.obstacles());
        if (isTaken(wanted.account())) obstacles.add(Sentence.of("organ.accountTaken", wanted.account()));
        if (!obstacles.isEmpty()) throw new EntryRefused(obstacles);
        var duties = wanted.roles().stream()
                .map(role -> new Duty(wanted.organ(), role, wanted.rank()))
                .collect(Collectors.toSet());
        var id = new StaffId(UUID.randomUUID().toString());
        registration.staff(new Staff(id, wanted.account(), wanted.name(), wanted.organ(), duties), Optional.empty());
        events.publishEvent(new OrganEvent.PersonEnrolled(by, wanted.organ(), id, duties));
        return links.issue(id, LINK_VALID_FOR);
    }

    /** From now on these duties in their own organ. */
    void assign(Staff person, Set<Role> roles, int rank, StaffId by) {
        administrators.mustCover(organs.get(person.organ()), by);
        var elsewhere = person.duties().stream()
                .filter(duty -> !duty.organ().equals(person.organ()))
                .toList();
        var obstacles = new ArrayList<>(NewPerson.obstacles(roles, rank));
        if (roles.equals(Set.of(Role.AUDITOR)) && !elsewhere.isEmpty())
            obstacles.add(Sentence.of("organ.auditorExclusive"));
        if (person.id().equals(by) && !roles.contains(Role.ADMIN))
            obstacles.add(Sentence.of("organ.ownAdministration"));
        if (!obstacles.isEmpty()) throw new EntryRefused(obstacles);
        var here = roles.stream().map(role -> new Duty(person.organ(), role, rank));
        var duties = Stream.concat(elsewhere.stream(), here).collect(Collectors.toSet());
        registration.duties(person, duties);
        events.publishEvent(new OrganEvent.DutiesChanged(by, person.organ(), person.id(), duties));
    }

    /** @return the token; links given before end */
    String newLink(Staff person, StaffId by) {
        var organ = person.organ();
        administrators.mustCover(organs.get(organ), by);
        events.publishEvent(new AccountEvent.LinkIssued(by, organ, person.id()));
        return links.issue(person.id(), LINK_VALID_FOR);
    }

    private boolean isTaken(String account) {
        return jdbc.sql("select count(*) from staff where account = :account")
                        .param("account", account)
                        .query(Long.class)
                        .single()
                > 0;
    }
}

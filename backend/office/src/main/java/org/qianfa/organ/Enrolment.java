package org.qianfa.organ;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qianfa.organ.account.AccountEvent;
import org.qianfa.organ.account.OneTimeLinks;
import org.qianfa.organ.proposal.ProposalRows;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a system administrator takes people in and asks for their duties, and what a security administrator may change alone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Enrolment {
    private static final Duration LINK_VALID_FOR = Duration.ofDays(7);
    private final AccountNames names;
    private final Organs organs;
    private final Registration registration;
    private final Administrators administrators;
    private final AccountDuties duties;
    private final ProposalRows proposals;
    private final OneTimeLinks links;
    private final ApplicationEventPublisher events;

    Enrolment(
            AccountNames names,
            Organs organs,
            Registration registration,
            Administrators administrators,
            AccountDuties duties,
            ProposalRows proposals,
            OneTimeLinks links,
            ApplicationEventPublisher events) {
        this.names = names;
        this.organs = organs;
        this.registration = registration;
        this.administrators = administrators;
        this.duties = duties;
        this.proposals = proposals;
        this.links = links;
        this.events = events;
    }

    /** @return the token of the new person's one-time link */
    String enrol(NewPerson wanted, StaffId by) {
        administrators.mustCover(organs.get(wanted.organ()), by, Role.SYSTEM_ADMIN);
        var obstacles = new ArrayList<>(wanted.obstacles());
        obstacles.addAll(names.obstacles(wanted.account()));
        if (!obstacles.isEmpty()) throw new EntryRefused(obstacles);
        var person = new Staff(
                new StaffId(UUID.randomUUID().toString()), wanted.account(), wanted.name(), wanted.organ(), Set.of());
        registration.staff(person, Optional.empty());
        events.publishEvent(new OrganEvent.PersonEnrolled(by, wanted.organ(), person.id(), Set.of()));
        events.publishEvent(new OrganEvent.DutiesProposed(by, wanted.organ(), person.id(), wanted.roles()));
        return link(person, Optional.of(wanted.roles()), wanted.rank(), by);
    }

    void propose(Staff person, Set<Role> roles, int rank, StaffId by) {
        administrators.mustCover(organs.get(person.organ()), by, Role.SYSTEM_ADMIN);
        var obstacles = duties.obstacles(person, roles, rank, by);
        if (!obstacles.isEmpty()) throw new EntryRefused(obstacles);
        proposals.write(person.id(), Optional.of(roles), rank, Optional.empty(), by);
        events.publishEvent(new OrganEvent.DutiesProposed(by, person.organ(), person.id(), roles));
    }

    /** From now on these duties in their own organ, none among them that takes two. */
    void assign(Staff person, Set<Role> roles, int rank, StaffId by) {
        administrators.mustCover(organs.get(person.organ()), by, Role.SECURITY_ADMIN);
        if (roles.stream().anyMatch(role -> role.takesTwo() && !person.holds(role, person.organ())))
            throw new EntryRefused(List.of(Sentence.of("organ.takesTwo")));
        duties.give(person, roles, rank, by);
    }

    /** @return the token; links given before end */
    String newLink(Staff person, StaffId by) {
        administrators.mustCover(organs.get(person.organ()), by, Role.SYSTEM_ADMIN);
        if (person.id().equals(by)) throw new Refused(Sentence.of("organ.notOneself"));
        return link(person, Optional.empty(), 0, by);
    }

    private String link(Staff person, Optional<Set<Role>> roles, int rank, StaffId by) {
        var link = links.issue(person.id(), by, LINK_VALID_FOR);
        proposals.write(person.id(), roles, rank, Optional.of(link.hash()), by);
        events.publishEvent(new AccountEvent.LinkIssued(by, person.organ(), person.id(), link.name()));
        return link.token();
    }
}

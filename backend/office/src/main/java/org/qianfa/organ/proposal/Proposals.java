package org.qianfa.organ.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.organ.AccountDuties;
import org.qianfa.organ.OrganEvent;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.account.AccountEvent;
import org.qianfa.organ.account.OneTimeLinks;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second administrator's desk: nothing that a system administrator proposes of an account holds before a security administrator confirms it. */
@Service
public class Proposals {
    private final ProposalRows rows;
    private final People people;
    private final Organs organs;
    private final AccountDuties duties;
    private final OneTimeLinks links;
    private final ApplicationEventPublisher events;

    Proposals(
            ProposalRows rows,
            People people,
            Organs organs,
            AccountDuties duties,
            OneTimeLinks links,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.people = people;
        this.organs = organs;
        this.duties = duties;
        this.links = links;
        this.events = events;
    }

    /** What waits for this security administrator, the oldest first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Proposal> waiting(StaffId by) {
        return people.get(by).duties().stream()
                .filter(duty -> duty.role() == Role.SECURITY_ADMIN)
                .findFirst()
                .map(duty -> rows.waiting(duty.organ()))
                .orElseThrow(NotFound::new);
    }

    /** What waits for people of this organ, by person, for either of the two administrators who have to do with it. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Map<StaffId, Proposal> waitingAt(OrganId organ, StaffId by) {
        var where = organs.get(organ);
        if (!people.covers(by, Role.SYSTEM_ADMIN, where) && !people.covers(by, Role.SECURITY_ADMIN, where))
            throw new NotFound();
        return rows.waiting(organ).stream()
                .filter(proposal -> proposal.staff().organ().equals(organ))
                .collect(Collectors.toUnmodifiableMap(
                        proposal -> proposal.staff().id(), Function.identity()));
    }

    /**
     * Gives the duties that were asked for, and makes the code without which the link opens nothing; the link's owner is to get it by another hand than
     * the link.
     *
     * @return the code, shown this once; empty where no link waits, or it has ended
     */
    @Command
    @ByThisPerson
    public Optional<String> confirm(String id, StaffId by) {
        var proposal = mine(id, by);
        rows.settle(proposal, true, by);
        proposal.roles().ifPresent(roles -> duties.give(proposal.staff(), roles, proposal.rank(), by));
        return proposal.link().flatMap(link -> code(proposal, link, by));
    }

    /** Nothing of it holds: the link opens nothing any more. */
    @Command
    @ByThisPerson
    public void refuse(String id, StaffId by) {
        var proposal = mine(id, by);
        rows.settle(proposal, false, by);
        proposal.link().ifPresent(links::end);
        events.publishEvent(new OrganEvent.ProposalRefused(
                by, proposal.staff().organ(), proposal.staff().id()));
    }

    private Optional<String> code(Proposal proposal, String link, StaffId by) {
        var code = links.confirm(link, by);
        if (code.isPresent())
            events.publishEvent(new AccountEvent.LinkConfirmed(
                    by, proposal.staff().organ(), proposal.staff().id(), link.substring(0, 12)));
        return code;
    }

    private Proposal mine(String id, StaffId by) {
        var proposal = rows.get(id);
        if (!people.covers(by, Role.SECURITY_ADMIN, organs.get(proposal.staff().organ()))) throw new NotFound();
        if (proposal.staff().id().equals(by) || proposal.proposedBy().equals(by))
            throw new Refused(Sentence.of("organ.notOneself"));
        return proposal;
    }
}

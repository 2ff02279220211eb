package org.qianfa.organ.account;

import java.util.Optional;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens with a link and its code, and with nothing less. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinkDoors {
    private final OneTimeLinks links;
    private final WrongCodes wrongCodes;
    private final People people;

    LinkDoors(OneTimeLinks links, WrongCodes wrongCodes, People people) {
        this.links = links;
        this.wrongCodes = wrongCodes;
        this.people = people;
    }

    /**
     * The link that both open; it is not spent yet.
     *
     * @throws LinkSpent where there is none, or it was not confirmed
     * @throws CodeWrong where the code is another one's
     */
    OpenLink open(String token, String code) {
        var link = links.find(token).orElseThrow(LinkSpent::new);
        if (link.issuedBy().isEmpty()) return link;
        if (link.isSpentByWrongCodes()) throw new LinkSpent();
        if (!link.isConfirmed()) throw CodeWrong.notConfirmed();
        if (!link.hasCode(code)) {
            link.staff().map(people::get).ifPresent(owner -> wrongCodes.count(link, owner));
            throw new CodeWrong();
        }
        return link;
    }

    /**
     * Spends a link on its owner. One from before links had codes admits nobody whose account two administrators give.
     *
     * @throws LinkSpent where it is spent already, or admits nobody
     */
    void admit(OpenLink link, Staff owner) {
        var old = link.issuedBy().isEmpty();
        if (old && owner.duties().stream().anyMatch(duty -> duty.role().takesTwo())) throw new LinkSpent();
        if (!links.spend(link)) throw new LinkSpent();
    }

    /** Spends a link of one of the three administrators who is to come. */
    void admit(OpenLink link, Role role) {
        if (!link.role().equals(Optional.of(role)) || !links.spend(link)) throw new LinkSpent();
    }
}

package org.qianfa.organ.account;

import org.qianfa.organ.Staff;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts wrong codes, whatever becomes of the transaction in which they were typed. */
@Component
class WrongCodes {
    private final OneTimeLinks links;
    private final IndependentEvents journal;

    WrongCodes(OneTimeLinks links, IndependentEvents journal) {
        this.links = links;
        this.journal = journal;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void count(OpenLink link, Staff owner) {
        links.countWrongCode(link);
        journal.write(new AccountEvent.CodeRefused(owner.id(), owner.organ(), link.name()));
    }
}

package org.qianfa.secondfactor;

import org.qianfa.organ.People;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets up somebody's one-time password, once their phone shows what it should; and forgets it. */
@Component
class TotpSetting {
    private final TotpRows rows;
    private final Totp totp;
    private final People people;
    private final ApplicationEventPublisher events;

    TotpSetting(TotpRows rows, Totp totp, People people, ApplicationEventPublisher events) {
        this.rows = rows;
        this.totp = totp;
        this.people = people;
        this.events = events;
    }

    /** @throws SecondFactorWrong where what was typed is none of this key */
    void keep(StaffId person, TotpKey key, String typed) {
        var step = totp.step(key, typed).orElseThrow(() -> new SecondFactorWrong("secondFactor.notYet"));
        rows.keep(person, key, step);
        events.publishEvent(
                new SecondFactorEvent.TotpAdded(person, people.get(person).organ()));
    }

    void forget(StaffId person) {
        if (rows.remove(person))
            events.publishEvent(
                    new SecondFactorEvent.TotpRemoved(person, people.get(person).organ()));
    }
}

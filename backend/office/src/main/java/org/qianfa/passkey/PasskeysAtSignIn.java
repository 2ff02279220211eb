package org.qianfa.passkey;

import org.qianfa.organ.People;
import org.qianfa.organ.account.AccountEvent;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passkeys of people who have given their password and are not signed in yet. */
@Service
@Transactional
public class PasskeysAtSignIn {
    private static final String ABOUT = "登录";
    private final PasskeyRows rows;
    private final PasskeyQuestions questions;
    private final People people;
    private final ApplicationEventPublisher events;

    PasskeysAtSignIn(PasskeyRows rows, PasskeyQuestions questions, People people, ApplicationEventPublisher events) {
        this.rows = rows;
        this.questions = questions;
        this.people = people;
        this.events = events;
    }

    public boolean any(StaffId person, RelyingParty here) {
        return here.obstacle().isEmpty() && !questions.at(here, person).isEmpty();
    }

    /** Whether this person has any, at this site or another one. */
    public boolean anyAnywhere(StaffId person) {
        return !rows.passkeysOf(person).isEmpty();
    }

    /** Asks a browser for a proof that this person signs in. */
    public PasskeyQuestion question(StaffId person, RelyingParty here) {
        return questions.ask(ABOUT, here, person);
    }

    /** @throws PasskeyRefused where the answer is not one to this question, by a key of this person, in time */
    public void prove(StaffId person, PasskeyQuestion question, String answer) {
        questions.prove(question, ABOUT, answer, person);
    }

    /** Whoever chooses a password by a link and a code of two administrators begins anew; what was proved stays proved. */
    @EventListener
    void on(AccountEvent.PasswordChosen chosen) {
        if (rows.removeAll(chosen.by()))
            events.publishEvent(
                    new PasskeyEvent.PasskeyRemoved(people.get(chosen.by()).organ(), chosen.by()));
    }
}

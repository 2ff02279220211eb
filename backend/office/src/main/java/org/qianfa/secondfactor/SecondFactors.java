package org.qianfa.secondfactor;

import java.time.Duration;
import java.util.Optional;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.organ.account.AccountEvent;
import org.qianfa.organ.account.IndependentEvents;
import org.qianfa.organ.account.Installation;
import org.qianfa.organ.account.SecondStep;
import org.qianfa.organ.account.SignInAttempts;
import org.qianfa.organ.account.SignInPlace;
import org.qianfa.organ.account.TooManyAttempts;
import org.qianfa.passkey.PasskeyQuestion;
import org.qianfa.passkey.PasskeyRefused;
import org.qianfa.passkey.PasskeysAtSignIn;
import org.qianfa.passkey.RelyingParty;
import org.qianfa.secondfactor.SecondFactorRules.AskedOf;
import org.qianfa.shared.Command;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for a second factor after the password: a one-time password of an app or a passkey. Wrong ones close the second step to the place that
 * they come from, for longer each time, and its owner is told that somebody knows the password.
 */
@Service
public class SecondFactors implements SecondStep {
    private final TotpRows rows;
    private final Totp totp;
    private final PasskeysAtSignIn passkeys;
    private final People people;
    private final SignInAttempts attempts;
    private final IndependentEvents journal;
    private final TotpSetting setting;
    private final Installation installation;
    private final SecondFactorRules rules;

    SecondFactors(
            TotpRows rows,
            Totp totp,
            PasskeysAtSignIn passkeys,
            People people,
            SignInAttempts attempts,
            IndependentEvents journal,
            TotpSetting setting,
            Installation installation,
            SecondFactorRules rules) {
        this.rows = rows;
        this.totp = totp;
        this.passkeys = passkeys;
        this.people = people;
        this.attempts = attempts;
        this.journal = journal;
        this.setting = setting;
        this.installation = installation;
        this.rules = rules;
    }

    @Override
    public boolean isAskedOf(Staff person) {
        return isRequiredOf(person) || rows.has(person.id());
    }

    /** Whether this person has to have one, in this installation. */
    public boolean isRequiredOf(Staff person) {
        return switch (asked()) {
            case ADMINISTRATORS_AND_HEADS ->
                person.duties().stream().anyMatch(duty -> duty.role().isApart() || duty.role() == Role.HEAD);
            case EVERYBODY -> true;
            case OWN_CHOICE -> false;
        };
    }

    private AskedOf asked() {
        return rules.secondFactor()
                .orElseGet(() -> installation.isDemo() ? AskedOf.OWN_CHOICE : AskedOf.ADMINISTRATORS_AND_HEADS);
    }

    /** How this person can take the second step; nobody who has any means sets up a first one. */
    public Means means(StaffId person, RelyingParty here) {
        var has = rows.has(person);
        return new Means(has, passkeys.any(person, here), !has && !passkeys.anyAnywhere(person));
    }

    /** A key for somebody who sets up their one-time password; nothing is kept of it before {@link #begin} or {@link OwnTotp#add}. */
    public TotpKey newKey() {
        return TotpKey.random();
    }

    /**
     * Holds where the one-time password is one of now and was not used before.
     *
     * @throws SecondFactorWrong where it is not
     */
    @Transactional
    public void prove(StaffId person, String typed, SignInPlace place) {
        step(person, place, () -> {
            var key = rows.find(person).orElseThrow(() -> new SecondFactorWrong("secondFactor.wrong"));
            use(person, key, typed);
        });
    }

    private void use(StaffId person, TotpKey key, String typed) {
        var step = totp.step(key, typed).orElseThrow(() -> new SecondFactorWrong("secondFactor.wrong"));
        if (!rows.use(person, step)) throw new SecondFactorWrong("secondFactor.used");
    }

    /** What the browser is asked where a passkey is to be the second factor. */
    public PasskeyQuestion question(StaffId person, RelyingParty here) {
        return passkeys.question(person, here);
    }

    /** @throws PasskeyRefused where the answer is not one to this question by a key of this person */
    @Transactional
    public void prove(StaffId person, PasskeyQuestion question, String answer, SignInPlace place) {
        step(person, place, () -> passkeys.prove(person, question, answer));
    }

    /**
     * Sets up the first second factor of somebody who has none, right after their password.
     *
     * @throws SecondFactorWrong where the password of the app is not one of this key, or there is a factor already
     */
    @Command
    public void begin(StaffId person, TotpKey key, String typed, SignInPlace place) {
        step(person, place, () -> {
            if (rows.has(person) || passkeys.anyAnywhere(person)) throw new SecondFactorWrong("secondFactor.exists");
            setting.keep(person, key, typed);
        });
    }

    /** Whoever chooses a password by a link and a code of two administrators begins anew. */
    @EventListener
    void on(AccountEvent.PasswordChosen chosen) {
        setting.forget(chosen.by());
    }

    /** One attempt; counted as failed until it has succeeded. */
    private void step(StaffId person, SignInPlace place, Runnable proof) {
        var staff = people.get(person);
        var counted = "2 " + staff.account();
        var closes = begin(counted, place);
        try {
            proof.run();
        } catch (SecondFactorWrong | PasskeyRefused refused) {
            journal.write(closes.<SecondFactorEvent>map(closed ->
                            new SecondFactorEvent.SecondFactorClosed(person, staff.organ(), closed.toMinutes(), place))
                    .orElseGet(() -> new SecondFactorEvent.SecondFactorRefused(person, staff.organ(), place)));
            throw refused;
        }
        attempts.succeeded(counted, place);
    }

    private Optional<Duration> begin(String counted, SignInPlace place) {
        try {
            return attempts.begin(counted, place);
        } catch (TooManyAttempts closed) {
            throw new Refused(Sentence.of("secondFactor.tooMany", closed.until()));
        }
    }
}

package org.qianfa.passkey;

import java.time.Clock;
import java.util.List;
import org.qianfa.organ.People;
import org.qianfa.organ.account.Passwords;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Digest;
import org.qianfa.text.PlainText;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own passkeys: added with the password, removed at will, asked for a proof. */
@Service
@Command
public class Passkeys {
    private static final int MOST = 10;
    private static final int LONGEST_NAME = 40;
    private final PasskeyRows rows;
    private final PasskeyQuestions questions;
    private final Ceremonies ceremonies;
    private final Passwords passwords;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passkeys(
            PasskeyRows rows,
            PasskeyQuestions questions,
            Ceremonies ceremonies,
            Passwords passwords,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.questions = questions;
        this.ceremonies = ceremonies;
        this.passwords = passwords;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** This person's passkeys, the oldest first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Passkey> passkeysOf(StaffId by) {
        return rows.passkeysOf(by).stream().map(PasskeyRows.Kept::passkey).toList();
    }

    /** Whether this person has a passkey that works at this site. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public boolean any(RelyingParty site, StaffId by) {
        return site.obstacle().isEmpty() && !questions.at(site, by).isEmpty();
    }

    /**
     * Asks a browser for a new key.
     *
     * @param name how its owner will know it, at most 40 characters
     * @throws org.qianfa.organ.account.PasswordWrong as at signing in
     */
    @ByThisPerson
    public PasskeyQuestion addition(String name, String password, RelyingParty site, StaffId by) {
        site.obstacle().ifPresent(why -> {
            throw new PasskeyRefused(why);
        });
        var called = PlainText.withoutOthers(name).strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME)
            throw new PasskeyRefused(Sentence.of("passkey.name", LONGEST_NAME));
        passwords.confirm(by, password);
        var known = rows.passkeysOf(by);
        if (known.size() >= MOST) throw new PasskeyRefused(Sentence.of("passkey.tooMany", MOST));
        var challenge = PasskeyQuestions.once(called);
        return new PasskeyQuestion(
                by,
                called,
                challenge,
                site,
                clock.instant(),
                ceremonies.creation(people.get(by), challenge, site, known));
    }

    /** Keeps the key that a browser has made. */
    @ByThisPerson
    public void add(PasskeyQuestion question, String answer, StaffId by) {
        questions.mustBeAnswered(question, question.about(), by);
        var key = ceremonies.newKey(question, answer);
        try {
            rows.add(by, question.about(), question.site(), key);
        } catch (DuplicateKeyException _) {
            throw new PasskeyRefused(Sentence.of("passkey.known"));
        }
        events.publishEvent(
                new PasskeyEvent.PasskeyAdded(people.get(by).organ(), Digest.sha256Hex(key.credential()), by));
    }

    /** What was proved by it stays proved. */
    @ByThisPerson
    public void remove(String id, StaffId by) {
        if (!rows.remove(by, id)) throw new NotFound();
        events.publishEvent(new PasskeyEvent.PasskeyRemoved(people.get(by).organ(), by));
    }

    /** Asks a browser for a proof that this person acts upon just this. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public PasskeyQuestion question(String about, RelyingParty site, StaffId by) {
        return questions.ask(about, site, by);
    }

    /**
     * The proof, where the browser's answer is one: to this question, about just this, asked of this person, no more than five minutes ago, by a
     * key of theirs that has made sure who holds it.
     */
    @ByThisPerson
    public PasskeyProof prove(PasskeyQuestion question, String about, String answer, StaffId by) {
        return questions.prove(question, about, answer, by);
    }

    /** Whether a proof that was kept still proves that its key signed something about just this. */
    public boolean holds(PasskeyProof proof, String about) {
        return ceremonies.holds(proof, about);
    }
}

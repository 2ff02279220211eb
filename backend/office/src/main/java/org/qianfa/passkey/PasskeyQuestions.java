package org.qianfa.passkey;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;

/** What is asked of a passkey's owner, and whether the answer is one. */
@Component
class PasskeyQuestions {
    static final Duration VALID = Duration.ofMinutes(5);
    private final PasskeyRows rows;
    private final Ceremonies ceremonies;
    private final Clock clock;

    PasskeyQuestions(PasskeyRows rows, Ceremonies ceremonies, Clock clock) {
        this.rows = rows;
        this.ceremonies = ceremonies;
        this.clock = clock;
    }

    List<PasskeyRows.Kept> at(RelyingParty site, StaffId person) {
        return rows.passkeysOf(person).stream()
                .filter(kept -> kept.passkey().site().equals(site))
                .toList();
    }

    PasskeyQuestion ask(String about, RelyingParty site, StaffId person) {
        var known = at(site, person);
        if (known.isEmpty()) throw new PasskeyRefused(Sentence.of("passkey.none"));
        var challenge = once(about);
        return new PasskeyQuestion(
                person, about, challenge, site, clock.instant(), ceremonies.request(challenge, site, known));
    }

    PasskeyProof prove(PasskeyQuestion question, String about, String answer, StaffId person) {
        mustBeAnswered(question, about, person);
        var held = ceremonies.verify(question, answer, at(question.site(), person));
        rows.used(held.kept(), held.count());
        return held.proof();
    }

    void mustBeAnswered(PasskeyQuestion question, String about, StaffId person) {
        if (!question.asked().equals(person) || !question.about().equals(about))
            throw new PasskeyRefused(Sentence.of("passkey.refused"));
        if (question.askedAt().plus(VALID).isBefore(clock.instant()))
            throw new PasskeyRefused(Sentence.of("passkey.tooLate", VALID.toMinutes()));
    }

    static String once(String about) {
        return about + "\n" + UUID.randomUUID();
    }
}

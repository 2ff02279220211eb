package org.qianfa.organ.account;

import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** The password typed to confirm an act is not this person's. */
public final class PasswordWrong extends Refused {
    PasswordWrong() {
        super(Sentence.of("organ.passwordWrong"));
    }

    private PasswordWrong(Sentence sentence) {
        super(sentence);
    }

    /** Nothing was typed, which is no attempt. */
    static PasswordWrong missing() {
        return new PasswordWrong(Sentence.of("organ.passwordMissing"));
    }
}

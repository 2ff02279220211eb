package org.qianfa.secondfactor;

import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** What was typed is no one-time password of this moment, or was used already. */
public final class SecondFactorWrong extends Refused {
    SecondFactorWrong(String key) {
        super(Sentence.of(key));
    }

    /** An answer without a question, or a second one. */
    public static SecondFactorWrong notAsked() {
        return new SecondFactorWrong("secondFactor.notAsked");
    }
}

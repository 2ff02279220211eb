package org.qianfa.organ;

import org.qianfa.shared.Refused;
import org.qianfa.shared.Sentence;

/** The password typed to confirm an act is not this person's. */
public final class PasswordWrong extends Refused {
    PasswordWrong() {
        super(Sentence.of("organ.passwordWrong"));
    }
}

package org.qianfa.passkey;

import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** What a browser answered is no proof that this person acts, or a key cannot be added as it is. */
public final class PasskeyRefused extends Refused {
    PasskeyRefused(Sentence why) {
        super(why);
    }
}

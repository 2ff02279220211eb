package org.qianfa.passkey;

import org.qianfa.shared.Refused;
import org.qianfa.shared.Sentence;

/** What a browser answered is no proof that this person acts, or a key cannot be added as it is. */
public final class PasskeyRefused extends Refused {
    PasskeyRefused(Sentence why) {
        super(why);
    }
}

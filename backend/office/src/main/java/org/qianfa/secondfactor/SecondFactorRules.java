package org.qianfa.secondfactor;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * For whom a second factor is asked at sign-in, whether they like it or not.
 *
 * @param secondFactor where it is not set: {@link AskedOf#ADMINISTRATORS_AND_HEADS}, and in a demo {@link AskedOf#OWN_CHOICE}
 */
@ConfigurationProperties("qianfa.sign-in")
record SecondFactorRules(Optional<AskedOf> secondFactor) {
    enum AskedOf {
        /** The three administrators and the heads. */
        ADMINISTRATORS_AND_HEADS,
        EVERYBODY,
        /** Of nobody but who has set up a one-time password. */
        OWN_CHOICE
    }
}

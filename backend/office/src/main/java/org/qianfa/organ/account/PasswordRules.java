package org.qianfa.organ.account;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What passwords have to be like.
 *
 * @param policy which of the two usual opinions is followed
 * @param oldest after so long a new one is asked for; where it is not set 90 days under {@link Policy#GB}, and never under {@link Policy#ASVS}
 */
@ConfigurationProperties("qianfa.passwords")
record PasswordRules(@DefaultValue("asvs") Policy policy, Optional<Duration> oldest) {
    /** The last ones that are not taken again. */
    static final int REMEMBERED = 5;

    private static final Duration GB_OLDEST = Duration.ofDays(90);

    enum Policy {
        /** OWASP ASVS 5.0, 6.2: length, and none that is easily guessed; no composition, no age. */
        ASVS,
        /** GB/T 22239-2019, 8.1.4.1 a: complexity, and changed regularly; not one of the last five. */
        GB
    }

    Optional<Duration> age() {
        return oldest.or(() -> policy == Policy.GB ? Optional.of(GB_OLDEST) : Optional.empty());
    }
}

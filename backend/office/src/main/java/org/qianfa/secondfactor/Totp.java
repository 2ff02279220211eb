package org.qianfa.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** Time-based one-time passwords (RFC 6238): six digits, a new one every 30 s; the one before and the one after count, too, for clocks that are not quite right. */
@Component
class Totp {
    private static final int DRIFT = 1;
    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final Clock clock;

    Totp(Clock clock) {
        this.clock = clock;
    }

    /** @param typed as people type it: with blanks, or in full width
     * @return the step of 30 s that this password belongs to; empty where it belongs to none of now */
    OptionalLong step(TotpKey key, String typed) {
        var now = Math.floorDiv(clock.instant().getEpochSecond(), seconds());
        return LongStream.rangeClosed(now - DRIFT, now + DRIFT)
                .filter(step -> same(password(key, step), digits(typed)))
                .findFirst();
    }

    private String password(TotpKey key, long step) {
        try {
            return generator.generateOneTimePasswordString(key.key(), Instant.ofEpochSecond(step * seconds()));
        } catch (InvalidKeyException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private long seconds() {
        return generator.getTimeStep().toSeconds();
    }

    private static boolean same(String expected, String typed) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
    }

    private static String digits(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}

package org.qianfa.organ;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.qianfa.shared.Refused;
import org.qianfa.shared.Sentence;

/** Too many wrong passwords for one account name, whether or not there is such an account. */
public final class TooManyAttempts extends Refused {
    TooManyAttempts(ZonedDateTime until) {
        super(Sentence.of("organ.tooManyAttempts", until.plusSeconds(59).format(DateTimeFormatter.ofPattern("HH:mm"))));
    }
}

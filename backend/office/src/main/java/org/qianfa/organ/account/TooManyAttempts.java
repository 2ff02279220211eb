package org.qianfa.organ.account;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** Too many wrong passwords for one account name, whether or not there is such an account. */
public final class TooManyAttempts extends Refused {
    private final String until;

    TooManyAttempts(ZonedDateTime until) {
        this(until.plusSeconds(59).format(DateTimeFormatter.ofPattern("HH:mm")));
    }

    private TooManyAttempts(String until) {
        super(Sentence.of("organ.tooManyAttempts", until));
        this.until = until;
    }

    /** From when one may try again, hours and minutes. */
    public String until() {
        return until;
    }
}

package org.qianfa.organ.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in.
 *
 * @param longest after this long they sign in again, whatever they do (OWASP ASVS 5.0, 7.3.2)
 */
@ConfigurationProperties("qianfa.sessions")
public record SessionRules(@DefaultValue("12h") Duration longest) {
    public SessionRules {
        if (longest.compareTo(Duration.ofMinutes(5)) < 0)
            throw new IllegalArgumentException("qianfa.sessions.longest: five minutes or more");
    }
}

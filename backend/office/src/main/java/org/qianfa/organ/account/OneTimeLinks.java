package org.qianfa.organ.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qianfa.shared.Secret;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tokens of links that can be used once and for a while; the database knows only what recognises them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OneTimeLinks {
    private static final String FIRST_ADMINISTRATOR = "";

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new token for this person; those given before end. */
    public String issue(StaffId staff, Duration validFor) {
        jdbc.sql("delete from one_time_link where staff = :staff")
                .param("staff", staff.value())
                .update();
        return write(staff.value(), validFor);
    }

    /** A new token for the first administrator; those given before end. */
    String issueForFirstAdministrator(Duration validFor) {
        jdbc.sql("delete from one_time_link where staff is null").update();
        return write(null, validFor);
    }

    /** Whose token it is; empty where it is spent, expired or nobody's. From now on it is spent. */
    Optional<StaffId> use(String token) {
        return spend(token).filter(owner -> !owner.equals(FIRST_ADMINISTRATOR)).map(StaffId::new);
    }

    boolean useForFirstAdministrator(String token) {
        return spend(token).filter(FIRST_ADMINISTRATOR::equals).isPresent();
    }

    private Optional<String> spend(String token) {
        var spent = jdbc.sql("""
                update one_time_link set used_at = :now
                where token_hash = :token and used_at is null and expires_at > :now
                """)
                .param("now", Utc.column(clock.instant()))
                .param("token", Digest.sha256Hex(token))
                .update();
        if (spent == 0) return Optional.empty();
        return jdbc.sql("select coalesce(staff, '') from one_time_link where token_hash = :token")
                .param("token", Digest.sha256Hex(token))
                .query(String.class)
                .optional();
    }

    private String write(@Nullable String staff, Duration validFor) {
        var token = Secret.random();
        jdbc.sql("insert into one_time_link (token_hash, staff, expires_at) values (:token, :staff, :expires)")
                .param("token", Digest.sha256Hex(token))
                .param("staff", staff)
                .param("expires", Utc.column(clock.instant().plus(validFor)))
                .update();
        return token;
    }
}

package org.qianfa.organ.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Utc;
import org.qianfa.text.Digest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts attempts by the account name as typed, known or not. An attempt counts as failed from its beginning until it has succeeded, in a
 * transaction of its own, so that neither many at once nor a caller who rolls back gains a guess.
 */
@Component
class SignInAttempts {
    static final int ALLOWED = 5;
    static final Duration CLOSED_FOR = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate alone;

    SignInAttempts(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Whether this attempt, should it fail, is the one that closes the account. Refuses while the account is closed. */
    boolean begin(String account) {
        return Objects.requireNonNull(alone.execute(_ -> count(Digest.sha256Hex(account), clock.instant())));
    }

    void succeeded(String account) {
        alone.executeWithoutResult(_ -> jdbc.sql("delete from sign_in_attempts where account_hash = :account")
                .param("account", Digest.sha256Hex(account))
                .update());
    }

    private boolean count(String account, Instant now) {
        var known = find(account);
        if (known.isEmpty() && isFirst(account, now)) return false;
        var so = known.or(() -> find(account)).orElseThrow();
        so.closedUntil().filter(now::isBefore).ifPresent(until -> {
            throw new TooManyAttempts(until.atZone(clock.getZone()));
        });
        var begunAnew =
                so.closedUntil().isPresent() || so.lastAt().plus(CLOSED_FOR).isBefore(now);
        var failures = begunAnew ? 1 : so.failures() + 1;
        var closes = failures >= ALLOWED;
        jdbc.sql("""
                update sign_in_attempts set failures = :failures, last_at = :now, closed_until = :until
                where account_hash = :account
                """)
                .param("failures", failures)
                .param("now", Utc.column(now))
                .param("until", closes ? Utc.column(now.plus(CLOSED_FOR)) : null)
                .param("account", account)
                .update();
        return closes;
    }

    private Optional<Attempts> find(String account) {
        return jdbc.sql("""
                select failures, last_at, closed_until from sign_in_attempts where account_hash = :account for update
                """)
                .param("account", account)
                .query((row, _) -> new Attempts(
                        row.getInt("failures"),
                        Columns.instant(row, "last_at"),
                        Columns.optionalInstant(row, "closed_until")))
                .optional();
    }

    /** Writes down the first attempt; false where another one at the same moment has done so. */
    private boolean isFirst(String account, Instant now) {
        jdbc.sql("delete from sign_in_attempts where last_at < :forgotten")
                .param("forgotten", Utc.column(now.minus(FORGOTTEN_AFTER)))
                .update();
        try {
            jdbc.sql("insert into sign_in_attempts (account_hash, failures, last_at) values (:account, 1, :now)")
                    .param("account", account)
                    .param("now", Utc.column(now))
                    .update();
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private record Attempts(int failures, Instant lastAt, Optional<Instant> closedUntil) {}
}

package org.qianfa.organ.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
 * Counts attempts by the account name as typed, known or not, and by the place that they come from: whoever guesses closes the account to themselves, not to
 * its owner. An attempt counts as failed from its beginning until it has succeeded, in a transaction of its own, so that neither many at once nor a caller
 * who rolls back gains a guess. From the fifth on each failure closes for longer: 1, 2, 4, 8, 15 minutes, and 15 from then on.
 */
@Component
public class SignInAttempts {
    static final int ALLOWED = 5;
    static final Duration LONGEST = Duration.ofMinutes(15);
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

    /**
     * @return for how long the account closes to this place should the attempt fail; empty where it does not
     * @throws TooManyAttempts while it is closed
     */
    public Optional<Duration> begin(String account, SignInPlace place) {
        return Objects.requireNonNull(alone.execute(_ -> count(key(account, place), clock.instant())));
    }

    public void succeeded(String account, SignInPlace place) {
        alone.executeWithoutResult(_ -> jdbc.sql("delete from sign_in_attempts where account_hash = :account")
                .param("account", key(account, place))
                .update());
    }

    private static String key(String account, SignInPlace place) {
        return Digest.sha256HexOf(List.of(account, place.network()));
    }

    private Optional<Duration> count(String account, Instant now) {
        var known = find(account);
        if (known.isEmpty() && isFirst(account, now)) return Optional.empty();
        var so = known.or(() -> find(account)).orElseThrow();
        so.closedAt(now).ifPresent(until -> {
            throw new TooManyAttempts(until.atZone(clock.getZone()));
        });
        var failures = so.isForgottenAt(now) ? 1 : so.failures() + 1;
        var closes = closing(failures);
        jdbc.sql("""
                update sign_in_attempts set failures = :failures, last_at = :now, closed_until = :until
                where account_hash = :account
                """)
                .param("failures", failures)
                .param("now", Utc.column(now))
                .param(
                        "until",
                        closes.map(closed -> Utc.column(now.plus(closed))).orElse(null))
                .param("account", account)
                .update();
        return closes;
    }

    private static Optional<Duration> closing(int failures) {
        if (failures < ALLOWED) return Optional.empty();
        var minutes = 1L << Math.min(failures - ALLOWED, 4);
        return Optional.of(minutes < LONGEST.toMinutes() ? Duration.ofMinutes(minutes) : LONGEST);
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

    /** What a clock that was wrong has written, a time that cannot be, counts for nothing. */
    private record Attempts(int failures, Instant lastAt, Optional<Instant> closedUntil) {
        Optional<Instant> closedAt(Instant now) {
            return closedUntil.filter(now::isBefore).filter(until -> !until.isAfter(now.plus(LONGEST)));
        }

        boolean isForgottenAt(Instant now) {
            return lastAt.plus(FORGOTTEN_AFTER).isBefore(now) || lastAt.isAfter(now.plus(LONGEST));
        }
    }
}

package org.qianfa.ui.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What comes of a database that does not answer, and what comes of anything else. */
class DatabaseAwayTests {
    static Stream<Throwable> away() {
        return Stream.of(
                new SQLException("The database has been closed", "08003", 90098),
                new SQLException("Communications link failure", "08S01"),
                new SQLTransientConnectionException("qianfa - Connection is not available"),
                new DataAccessResourceFailureException("frozen", new SocketTimeoutException()),
                new CannotCreateTransactionException("no connection"));
    }

    @ParameterizedTest
    @MethodSource("away")
    void itIsAwayHoweverDeepThatLies(Throwable thrown) {
        assertThat(DatabaseAway.is(new IllegalStateException(new RuntimeException(thrown))))
                .isTrue();
    }

    static Stream<Throwable> others() {
        return Stream.of(
                new SQLException("syntax", "42000"),
                new SQLException("no state"),
                new DuplicateKeyException("twice"),
                new Refused(Sentence.of("start.notDemo")),
                new NullPointerException());
    }

    @ParameterizedTest
    @MethodSource("others")
    void elseItIsNot(Throwable thrown) {
        assertThat(DatabaseAway.is(thrown)).isFalse();
    }
}

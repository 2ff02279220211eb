package org.qianfa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One reading a transaction, and a new one after a write, after a lock, and in every transaction inside. */
class ReadOnceTests {
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(h2()));
    private final AtomicInteger readings = new AtomicInteger();
    private final ReadOnce<String, Integer> reads = new ReadOnce<>();

    private static JdbcDataSource h2() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:");
        return source;
    }

    private int read(String key) {
        return reads.get(key, readings::incrementAndGet);
    }

    @Test
    void withoutATransactionNothingIsKept() {
        assertThat(read("a")).isNotEqualTo(read("a"));
    }

    @Test
    void inOneTransactionEachKeyIsReadOnce() {
        transaction.executeWithoutResult(_ -> {
            assertThat(read("a")).isEqualTo(read("a"));
            assertThat(read("b")).isNotEqualTo(read("a"));
        });
        assertThat(readings).hasValue(2);
    }

    @Test
    void nothingOutlivesItsTransaction() {
        var first = transaction.execute(_ -> read("a"));
        Integer second = transaction.execute(_ -> read("a"));
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void neitherDoesARollback() {
        var first = transaction.execute(status -> {
            status.setRollbackOnly();
            return read("a");
        });
        Integer second = transaction.execute(_ -> read("a"));
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void aWriteAndALockAreReadBehind() {
        transaction.executeWithoutResult(_ -> {
            var first = read("a");
            reads.forget();
            var second = read("a");
            assertThat(second).isNotEqualTo(first);
            ReadOnce.forgetAll();
            assertThat(read("a")).isNotEqualTo(second);
            reads.put("a", 99);
            assertThat(read("a")).isEqualTo(99);
        });
    }

    @Test
    void aTransactionInsideReadsForItselfAndLeavesTheOuterOneAsItWas() {
        var inside = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(_ -> {
            var outer = read("a");
            Integer inner = inside.execute(_ -> read("a"));
            assertThat(inner).isNotEqualTo(outer);
            assertThat(read("a")).isEqualTo(outer);
        });
    }
}

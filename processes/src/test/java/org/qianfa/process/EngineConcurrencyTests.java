package org.qianfa.process;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import org.apache.ibatis.exceptions.PersistenceException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;

class EngineConcurrencyTests {
    @Test
    void whenTheEngineLosesARaceTheActIsRunAgain() {
        assertThatExceptionOfType(ConcurrencyFailureException.class)
                .isThrownBy(() -> EngineConcurrency.named(() -> {
                    throw new FlowableOptimisticLockingException("updated by another transaction");
                }));
    }

    @Test
    void whenTheDatabaseChoosesTheEnginesStatementAsVictimTheActIsRunAgain() {
        var deadlock = new SQLTransactionRollbackException("Deadlock found", "40001", 1213);
        assertThatExceptionOfType(ConcurrencyFailureException.class)
                .isThrownBy(() -> EngineConcurrency.named(() -> {
                    throw new PersistenceException(deadlock);
                }));
    }

    @Test
    void otherFailuresAreNotTakenForOne() {
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> EngineConcurrency.named(() -> {
                    throw new PersistenceException(new SQLException("strange", "99999", 1));
                }));
    }
}

package org.qianfa.process;

import java.sql.SQLException;
import org.apache.ibatis.exceptions.PersistenceException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** What the engine throws when two transactions meet, in the words that make an act run again. */
final class EngineConcurrency {
    private static final SQLExceptionTranslator WORDS = new SQLExceptionSubclassTranslator();

    private EngineConcurrency() {}

    static void named(Runnable call) {
        try {
            call.run();
        } catch (FlowableOptimisticLockingException lost) {
            throw new OptimisticLockingFailureException("another transaction moved the same process", lost);
        } catch (PersistenceException failure) {
            if (!(failure.getCause() instanceof SQLException sql)) throw failure;
            var named = WORDS.translate("process engine", null, sql);
            throw named == null ? failure : named;
        }
    }
}

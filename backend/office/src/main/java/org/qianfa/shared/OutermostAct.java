package org.qianfa.shared;

import java.lang.reflect.Method;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Whoever began the transaction runs it again; it has ended when this is asked, unless an outer act goes on in it. */
final class OutermostAct implements MethodRetryPredicate {
    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        return !TransactionSynchronizationManager.isActualTransactionActive();
    }
}

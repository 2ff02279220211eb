package org.qianfa.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.transaction.annotation.Transactional;

/**
 * An act of a person or of the process: one transaction, run again whole, twice at most, where the database had to choose a victim (deadlock,
 * lock wait, optimistic lock). An act inside another one is not run again by itself: its transaction is the outer one's, and lost with it.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Transactional
@Retryable(
        includes = ConcurrencyFailureException.class,
        maxRetries = 2,
        delay = 50,
        jitter = 50,
        predicate = OutermostAct.class)
public @interface Command {
    @AliasFor(annotation = Transactional.class, attribute = "label")
    String[] value() default {};
}

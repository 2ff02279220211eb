package org.qianfa;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Every test begins at the same moment, whatever the one before it did to the clock; found through spring.factories. */
final class ClockOfTests implements TestExecutionListener {
    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBeanProvider(TestClock.class).ifAvailable(TestClock::reset);
    }
}

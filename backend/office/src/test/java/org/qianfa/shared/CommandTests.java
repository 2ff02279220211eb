package org.qianfa.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.TestApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@SpringBootTest(classes = TestApplication.class)
@Import({CommandTests.Acts.class, CommandTests.Outer.class})
class CommandTests {
    @Autowired
    Acts acts;

    @Test
    void everyAttemptAfterADeadlockIsATransactionOfItsOwn() {
        acts.endings().clear();
        acts.failTwice();
        assertThat(acts.endings())
                .containsExactly(
                        TransactionSynchronization.STATUS_ROLLED_BACK,
                        TransactionSynchronization.STATUS_ROLLED_BACK,
                        TransactionSynchronization.STATUS_COMMITTED);
    }

    @Test
    void aRefusalIsNotTriedAgain() {
        acts.endings().clear();
        assertThatThrownBy(acts::refuse).isInstanceOf(NotFound.class);
        assertThat(acts.endings()).containsExactly(TransactionSynchronization.STATUS_ROLLED_BACK);
    }

    @Test
    void anActInsideAnotherIsRunAgainWithTheOuterOne(@Autowired Outer outer) {
        acts.endings().clear();
        outer.act();
        assertThat(acts.endings())
                .containsExactly(
                        TransactionSynchronization.STATUS_ROLLED_BACK,
                        TransactionSynchronization.STATUS_ROLLED_BACK,
                        TransactionSynchronization.STATUS_COMMITTED);
    }

    static class Outer {
        private final Acts acts;

        Outer(Acts acts) {
            this.acts = acts;
        }

        @Command
        public void act() {
            acts.failTwice();
        }
    }

    static class Acts {
        private final List<Integer> endings = new ArrayList<>();

        List<Integer> endings() {
            return endings;
        }

        @Command
        public void failTwice() {
            remember();
            if (endings.size() < 2) throw new CannotAcquireLockException("deadlock");
        }

        @Command
        public void refuse() {
            remember();
            throw new NotFound();
        }

        private void remember() {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    endings.add(status);
                }
            });
        }
    }
}

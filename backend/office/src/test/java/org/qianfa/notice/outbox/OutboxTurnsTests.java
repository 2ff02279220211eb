package org.qianfa.notice.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A channel that is silent delays itself alone. */
@Timeout(60)
class OutboxTurnsTests {
    private final CountDownLatch answers = new CountDownLatch(1);
    private final AtomicInteger mails = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final Outbox outbox = mock();
    private final OutboxTurns turns = new OutboxTurns(outbox);

    @AfterEach
    void itAnswersAtLast() {
        answers.countDown();
        turns.destroy();
    }

    @Test
    void whileTheMailServerIsSilentRobotsAreCalledAgainAndAgain() throws InterruptedException {
        when(outbox.run(Channel.MAIL)).thenAnswer(_ -> {
            mails.incrementAndGet();
            answers.await();
            return 0;
        });
        when(outbox.run(Channel.WEBHOOK)).thenAnswer(_ -> calls.incrementAndGet());
        turnsUntil(calls, 3);
        assertThat(mails).as("no second run is begun beside the first").hasValue(1);
    }

    @Test
    void aRunThatFailsIsFollowedByTheNext() throws InterruptedException {
        when(outbox.run(Channel.MAIL)).thenAnswer(_ -> {
            mails.incrementAndGet();
            throw new IllegalStateException("the database is away");
        });
        turnsUntil(mails, 3);
    }

    private void turnsUntil(AtomicInteger counted, int times) throws InterruptedException {
        while (counted.get() < times) {
            turns.everyFewSeconds();
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}

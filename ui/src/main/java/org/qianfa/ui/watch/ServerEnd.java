package org.qianfa.ui.watch;

import java.util.concurrent.TimeUnit;

/** Ends a server that is of no use any more: in order where that goes, and without order where it does not. */
final class ServerEnd {
    private static final int SECONDS_IN_ORDER = 20;
    private static final int BROKEN = 1;

    private ServerEnd() {}

    static void end() {
        Thread.ofPlatform().daemon().start(ServerEnd::haltLater);
        Thread.ofPlatform().daemon().start(() -> System.exit(BROKEN));
    }

    private static void haltLater() {
        try {
            TimeUnit.SECONDS.sleep(SECONDS_IN_ORDER);
        } catch (InterruptedException sooner) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(BROKEN);
    }
}

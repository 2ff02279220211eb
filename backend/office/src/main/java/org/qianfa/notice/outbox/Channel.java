package org.qianfa.notice.outbox;

import java.util.List;

/** What can be silent without the other: the mail server, and the robots. */
enum Channel {
    MAIL,
    WEBHOOK;

    List<String> ways() {
        return switch (this) {
            case MAIL -> List.of(Transport.MAIL.name(), Transport.DIGEST.name());
            case WEBHOOK -> List.of(Transport.WEBHOOK.name());
        };
    }

    /** Whose silence keeps a delivery from leaving: one mail server for all, each robot for itself. */
    String gate(Delivery delivery) {
        return this == MAIL ? "" : delivery.target();
    }
}

package org.qianfa;

import java.util.function.Consumer;
import java.util.function.Function;
import org.qianfa.shared.StaffId;

/** Somebody who calls the real services as the person who is signed in. */
public interface Acting {
    StaffId id();

    <T> T the(Class<T> service);

    /** An act that has no verb of its own: {@code admin.does(me -> webhooks.remove(robot, me))}. */
    void does(Consumer<StaffId> act);

    /** What a service answers this person: {@code drafter.sees(me -> leases.live(report, me))}. */
    <T> T sees(Function<StaffId, T> question);
}

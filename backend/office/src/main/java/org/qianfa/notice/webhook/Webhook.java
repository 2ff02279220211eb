package org.qianfa.notice.webhook;

import java.net.URI;
import java.util.Locale;
import org.qianfa.shared.OrganId;

/**
 * Where a robot listens for the notices of an organ and those below it. The address of a group's robot holds its key: it is as secret as the
 * secret, and neither is ever shown, logged or audited.
 *
 * @param secret to sign with, "" where the robot wants none
 */
public record Webhook(String id, OrganId organ, String name, Robot robot, URI address, String secret, Locale language) {
    @Override
    public String toString() {
        return "webhook " + id + " at " + address.getHost();
    }
}

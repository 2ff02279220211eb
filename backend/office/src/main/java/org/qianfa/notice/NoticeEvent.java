package org.qianfa.notice;

import java.util.Map;
import org.qianfa.notice.webhook.Robot;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** What administrators do about the ways on which notices leave the house. */
public sealed interface NoticeEvent extends DomainEvent {
    /** @param host where it leads; the address and the secret stay out of the log */
    record WebhookAdded(OrganId organ, Robot robot, String host, StaffId by) implements NoticeEvent {
        @Override
        public String key() {
            return "WebhookAdded";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("robot", robot.name(), "host", host);
        }
    }

    record WebhookRemoved(OrganId organ, Robot robot, String host, StaffId by) implements NoticeEvent {
        @Override
        public String key() {
            return "WebhookRemoved";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("robot", robot.name(), "host", host);
        }
    }

    /** A delivery that had been given up is tried once more. */
    record DeliveryRevived(OrganId organ, String delivery, StaffId by) implements NoticeEvent {
        @Override
        public String key() {
            return "DeliveryRevived";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("delivery", delivery);
        }
    }
}

package org.qianfa.notice.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qianfa.text.Sentence;

/** A webhook as an administrator enters it. */
public record NewWebhook(String name, Robot robot, String address, String secret, Locale language) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 1000;
    private static final int SHORTEST_SECRET = 16;
    private static final int LONGEST_SECRET = 200;

    public NewWebhook {
        name = name.strip();
        address = address.strip();
        secret = secret.strip();
    }

    List<Sentence> obstacles(WebhookAddressPolicy policy) {
        var obstacles = new ArrayList<Sentence>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) obstacles.add(Sentence.of("notice.webhookName"));
        if (address.length() > LONGEST_ADDRESS) obstacles.add(Sentence.of("notice.webhookAddress"));
        else
            try {
                policy.refusal(new URI(address)).ifPresent(obstacles::add);
            } catch (URISyntaxException _) {
                obstacles.add(Sentence.of("notice.webhookAddress"));
            }
        if (robot == Robot.SIGNED && secret.length() < SHORTEST_SECRET)
            obstacles.add(Sentence.of("notice.webhookSecret", SHORTEST_SECRET));
        if (secret.length() > LONGEST_SECRET) obstacles.add(Sentence.of("notice.webhookSecretLong", LONGEST_SECRET));
        return obstacles;
    }

    @Override
    public String toString() {
        return "new webhook " + name;
    }
}

package org.qianfa.notice.webhook;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.qianfa.notice.outbox.Patience;
import org.qianfa.notice.outbox.Undelivered;
import org.springframework.stereotype.Component;

/**
 * Calls webhooks: only where {@link WebhookAddressPolicy} lets it, without following redirects, and with patience for seconds only. The address is looked
 * up just before the call, and the Java runtime keeps the answer for longer than that, so that both see the same one.
 */
@Component
public class WebhookCaller {
    /** For the whole answer, not for its first line. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int LONGEST_ANSWER = 16_384;
    private final WebhookAddressPolicy policy;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    WebhookCaller(WebhookAddressPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    public void call(Webhook webhook, WebhookFormats.Message message) throws Undelivered {
        if (policy.refusal(webhook.address()).isPresent())
            throw Undelivered.forNow(
                    "notice.undelivered.unsafe",
                    String.valueOf(webhook.address().getHost()));
        var request = WebhookFormats.request(webhook, message, clock.instant()).build();
        try {
            var answer = Patience.within(PATIENCE, () -> ask(request));
            WebhookFormats.judge(webhook, answer.status(), answer.text());
        } catch (ExecutionException | TimeoutException silent) {
            throw unreachable(webhook);
        }
    }

    /** Its text as far as it is listened to. */
    private record Answer(int status, String text) {}

    private Answer ask(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            return new Answer(answer.statusCode(), new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
        }
    }

    private static Undelivered unreachable(Webhook webhook) {
        return Undelivered.forNow(
                "notice.undelivered.unreachable",
                String.valueOf(webhook.address().getHost()));
    }
}

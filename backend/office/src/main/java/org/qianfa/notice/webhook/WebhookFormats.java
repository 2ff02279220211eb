package org.qianfa.notice.webhook;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.qianfa.notice.NoticeKind;
import org.qianfa.notice.outbox.Undelivered;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What each kind of robot wants to be sent, and how it answers that it was not taken. */
public final class WebhookFormats {
    private static final JsonMapper JSON = new JsonMapper();
    /** Busy, or too many messages in a minute: 企业微信 -1 and 45009, 钉钉 -1 and 130101. */
    private static final Set<Integer> LATER = Set.of(-1, 45009, 130101);

    private WebhookFormats() {}

    /** One message as it leaves the house. */
    public record Message(
            String id, NoticeKind kind, String text, String link, Map<String, String> facts, Instant at) {}

    static HttpRequest.Builder request(Webhook webhook, Message message, Instant now) {
        return switch (webhook.robot()) {
            case WECOM -> post(webhook.address(), group(message));
            case DINGTALK -> post(dingTalk(webhook, now), group(message));
            case SIGNED -> signed(webhook, message, now);
        };
    }

    private static HttpRequest.Builder post(URI address, String body) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    private static String group(Message message) {
        var text = message.link().isEmpty() ? message.text() : message.text() + "\n" + message.link();
        return JSON.writeValueAsString(Map.of("msgtype", "text", "text", Map.of("content", text)));
    }

    /** 钉钉 wants time and signature in the address: HMAC-SHA256 of both, in Base64. */
    private static URI dingTalk(Webhook webhook, Instant now) {
        if (webhook.secret().isEmpty()) return webhook.address();
        var time = Long.toString(now.toEpochMilli());
        var signature = Base64.getEncoder().encodeToString(hmac(webhook.secret(), time + "\n" + webhook.secret()));
        var address = webhook.address().toString();
        return URI.create(address + (address.contains("?") ? "&" : "?") + "timestamp=" + time + "&sign="
                + URLEncoder.encode(signature, StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder signed(Webhook webhook, Message message, Instant now) {
        var body = JSON.writeValueAsString(new TreeMap<>(Map.of(
                "id", message.id(),
                "kind", message.kind().name(),
                "text", message.text(),
                "link", message.link(),
                "facts", new TreeMap<>(message.facts()),
                "at", message.at().toString())));
        var time = Long.toString(now.getEpochSecond());
        return post(webhook.address(), body)
                .header("Idempotency-Key", message.id())
                .header("X-Qianfa-Timestamp", time)
                .header(
                        "X-Qianfa-Signature",
                        "sha256=" + HexFormat.of().formatHex(hmac(webhook.secret(), time + "." + body)));
    }

    /** @throws Undelivered where the answer says that the message was not taken */
    static void judge(Webhook webhook, int status, String answer) throws Undelivered {
        if (status == 408 || status == 425 || status == 429 || status >= 500)
            throw Undelivered.forNow("notice.undelivered.status", String.valueOf(status));
        if (status < 200 || status >= 300)
            throw Undelivered.forGood("notice.undelivered.status", String.valueOf(status));
        if (webhook.robot() == Robot.SIGNED) return;
        var code = code(answer);
        if (code == 0) return;
        throw LATER.contains(code)
                ? Undelivered.forNow("notice.undelivered.robot", String.valueOf(code))
                : Undelivered.forGood("notice.undelivered.robot", String.valueOf(code));
    }

    private static int code(String answer) throws Undelivered {
        try {
            var code = JSON.readTree(answer).path("errcode");
            if (code.isInt()) return code.asInt();
        } catch (JacksonException _) {
            // not the robot that it was said to be; told below
        }
        throw Undelivered.forGood("notice.undelivered.answer", "");
    }

    private static byte[] hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }
}

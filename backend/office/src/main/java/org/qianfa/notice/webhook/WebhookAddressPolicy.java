package org.qianfa.notice.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.notice.NoticeProperties;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;

/**
 * Which addresses the server may call on somebody's word: https to the outside world. Whatever is inside the house — this machine, private and
 * link-local networks, multicast — is refused, unless the configuration names the host.
 */
@Component
final class WebhookAddressPolicy {
    private final Set<String> inside;

    WebhookAddressPolicy(NoticeProperties configuration) {
        this.inside = configuration.internalHosts().stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Why this address may not be called; empty where it may. The name is looked up anew each time, since it may lead elsewhere by then. */
    Optional<Sentence> refusal(URI address) {
        var host = address.getHost();
        if (host == null || address.getRawUserInfo() != null || address.getRawFragment() != null)
            return Optional.of(Sentence.of("notice.webhookAddress"));
        if (inside.contains(host.toLowerCase(Locale.ROOT)))
            return List.of("http", "https").contains(address.getScheme())
                    ? Optional.empty()
                    : Optional.of(Sentence.of("notice.webhookAddress"));
        if (!"https".equals(address.getScheme())) return Optional.of(Sentence.of("notice.webhookHttps"));
        return lookedUp(host);
    }

    private static Optional<Sentence> lookedUp(String host) {
        try {
            for (var address : InetAddress.getAllByName(host))
                if (!isOutside(address)) return Optional.of(Sentence.of("notice.webhookInside", host));
            return Optional.empty();
        } catch (UnknownHostException unknown) {
            return Optional.of(Sentence.of("notice.webhookUnknown", host));
        }
    }

    static boolean isOutside(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        var bytes = address.getAddress();
        return switch (address) {
            case Inet4Address _ -> isOutside(bytes);
            case Inet6Address _ -> isOutside6(bytes);
            default -> false;
        };
    }

    /** Shared (100.64/10), "this" (0/8), benchmark (198.18/15), protocol (192.0.0/24) and reserved (240/4) networks are nobody's outside. */
    private static boolean isOutside(byte[] bytes) {
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 198 && (second == 18 || second == 19))
                && !(first == 192 && second == 0 && bytes[2] == 0);
    }

    /** Unique local (fc00::/7), and addresses that only carry an IPv4 one: translated (64:ff9b::/96), 6to4 (2002::/16). */
    private static boolean isOutside6(byte[] bytes) {
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        var translated = first == 0 && second == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        return (first & 0xfe) != 0xfc && !translated && !(first == 0x20 && second == 0x02);
    }
}

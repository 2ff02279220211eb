package org.qianfa.passkey;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qianfa.text.Sentence;

/**
 * The address under which people reach the installation: a passkey works under no other.
 *
 * @param origin scheme, host and port where it is not the scheme's own, as in {@code https://qianfa.example}
 */
public record RelyingParty(String origin) {
    private static final Pattern ADDRESS =
            Pattern.compile("(https?)://(\\[[0-9a-fA-F:.]+]|[^/:?#@\\[\\]\\s]+)(?::(\\d{1,5}))?(?:[/?#].*)?");

    /** @param address any address of the installation, of which only this much counts; one that is none becomes a site without passkeys */
    public static RelyingParty of(String address) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) return new RelyingParty("");
        var own = parts.group(3) == null || parts.group(3).equals(parts.group(1).equals("https") ? "443" : "80");
        return new RelyingParty(parts.group(1) + "://" + parts.group(2) + (own ? "" : ":" + parts.group(3)));
    }

    /** What WebAuthn calls the relying party's id. */
    String host() {
        var parts = ADDRESS.matcher(origin);
        return parts.matches() ? parts.group(2) : "";
    }

    /** Why no browser makes or uses a passkey here; empty where it does. */
    public Optional<Sentence> obstacle() {
        var host = host();
        if (host.isEmpty() || host.matches("[0-9.]+|\\[.*]")) return Optional.of(Sentence.of("passkey.noName", origin));
        if (!origin.startsWith("https:") && !host.equals("localhost"))
            return Optional.of(Sentence.of("passkey.notSecure", origin));
        return Optional.empty();
    }
}

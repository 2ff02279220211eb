package org.qianfa.passkey;

import java.net.URI;
import java.util.Optional;
import org.qianfa.shared.Sentence;

/**
 * The address under which people reach the installation: a passkey works under no other.
 *
 * @param origin scheme, host and port where it is not the scheme's own, as in {@code https://qianfa.example}
 */
public record Site(String origin) {
    /** @param address any address of the installation */
    public static Site of(String address) {
        var uri = URI.create(address);
        var own = uri.getPort() < 0 || uri.getPort() == (uri.getScheme().equals("https") ? 443 : 80);
        return new Site(uri.getScheme() + "://" + uri.getHost() + (own ? "" : ":" + uri.getPort()));
    }

    /** What WebAuthn calls the relying party's id. */
    String host() {
        return URI.create(origin).getHost();
    }

    /** Why no browser makes or uses a passkey here; empty where it does. */
    public Optional<Sentence> obstacle() {
        var host = host();
        if (host.matches("[0-9.]+|\\[.*]")) return Optional.of(Sentence.of("passkey.noName", origin));
        if (!origin.startsWith("https:") && !host.equals("localhost"))
            return Optional.of(Sentence.of("passkey.notSecure", origin));
        return Optional.empty();
    }
}

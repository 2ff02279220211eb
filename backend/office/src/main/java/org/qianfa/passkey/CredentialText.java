package org.qianfa.passkey;

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Bytes of WebAuthn as text in base64url, and the attested credential data (WebAuthn Level 2, 6.5.1) that a key is known by. */
final class CredentialText {
    private final AttestedCredentialDataConverter credentials;

    CredentialText(ObjectConverter converter) {
        credentials = new AttestedCredentialDataConverter(converter);
    }

    AttestedCredentialData credential(String encoded) {
        return credentials.convert(decoded(encoded));
    }

    String of(AttestedCredentialData credential) {
        return encoded(credentials.convert(credential));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String encoded(String text) {
        return encoded(bytes(text));
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}

package org.qianfa.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.qianfa.organ.Staff;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The two ceremonies of WebAuthn Level 2 (7.1 registration, 7.2 authentication): what a browser is asked, and whether its answer holds. */
@Component
class Ceremonies {
    private static final int LONGEST_ANSWER = 20_000;
    private final ObjectConverter converter = new ObjectConverter();
    private final CredentialText text = new CredentialText(converter);
    private final BrowserOptions options = new BrowserOptions(text);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final JsonMapper json = new JsonMapper();

    /** What a browser is asked for a new key. */
    String creation(Staff staff, String challenge, RelyingParty site, List<PasskeyRows.Kept> known) {
        return options.creation(staff, challenge, site, known);
    }

    /** What a browser is asked for a proof. */
    String request(String challenge, RelyingParty site, List<PasskeyRows.Kept> known) {
        return options.request(challenge, site, known);
    }

    /** @throws PasskeyRefused where the answer is not one to this question */
    NewKey newKey(PasskeyQuestion question, String answer) {
        return read("passkey.notAdded", () -> {
            var made = manager.verifyRegistrationResponseJSON(
                    bounded(answer),
                    new RegistrationParameters(
                            server(question.site(), new DefaultChallenge(CredentialText.bytes(question.challenge()))),
                            BrowserOptions.ALGORITHMS.stream()
                                    .map(algorithm -> new PublicKeyCredentialParameters(
                                            PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                                    .toList(),
                            true));
            var key = Objects.requireNonNull(made.getAttestationObject()).getAuthenticatorData();
            var credential = Objects.requireNonNull(key.getAttestedCredentialData());
            return new NewKey(
                    CredentialText.encoded(credential.getCredentialId()), text.of(credential), key.getSignCount());
        });
    }

    /** An answer that holds, and how often the key says that it has signed. */
    record Held(PasskeyRows.Kept kept, PasskeyProof proof, long count) {}

    /** @throws PasskeyRefused where the answer is not one to this question, or none of a key that is known */
    Held verify(PasskeyQuestion question, String answer, List<PasskeyRows.Kept> known) {
        return read("passkey.refused", () -> {
            var given = manager.parseAuthenticationResponseJSON(bounded(answer));
            var kept = known.stream()
                    .filter(one ->
                            Arrays.equals(text.credential(one.credential()).getCredentialId(), given.getCredentialId()))
                    .findFirst()
                    .orElseThrow(() -> new PasskeyRefused(Sentence.of("passkey.unknown")));
            var challenge = new DefaultChallenge(CredentialText.bytes(question.challenge()));
            manager.verify(
                    given, parameters(question.site(), challenge, text.credential(kept.credential()), kept.count()));
            var key = Objects.requireNonNull(given.getAuthenticatorData());
            return new Held(kept, proof(kept, answer), key.getSignCount());
        });
    }

    /** Whether the key in this proof signed something about just this. */
    boolean holds(PasskeyProof proof, String about) {
        try {
            return read("passkey.refused", () -> {
                var credential = text.credential(proof.credential());
                var given = manager.parse(new AuthenticationRequest(
                        credential.getCredentialId(),
                        CredentialText.decoded(proof.authenticatorData()),
                        CredentialText.decoded(proof.clientData()),
                        CredentialText.decoded(proof.signature())));
                var challenge =
                        Objects.requireNonNull(given.getCollectedClientData()).getChallenge();
                manager.verify(given, parameters(proof.site(), challenge, credential, 0));
                return new String(challenge.getValue(), StandardCharsets.UTF_8).startsWith(about + "\n");
            });
        } catch (PasskeyRefused _) {
            return false;
        }
    }

    /** Whatever comes in place of a browser's answer is refused in a sentence. */
    private static <T> T read(String refusal, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (WebAuthnException | JacksonException | NullPointerException | IllegalArgumentException _) {
            throw new PasskeyRefused(Sentence.of(refusal));
        }
    }

    private static AuthenticationParameters parameters(
            RelyingParty site, Challenge challenge, AttestedCredentialData credential, long count) {
        var record = new CredentialRecordImpl(
                new NoneAttestationStatement(), null, null, null, count, credential, null, null, null, null);
        return new AuthenticationParameters(server(site, challenge), record, null, true);
    }

    private static ServerProperty server(RelyingParty site, Challenge challenge) {
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.host())
                .challenge(challenge)
                .build();
    }

    private PasskeyProof proof(PasskeyRows.Kept kept, String answer) {
        var response = json.readTree(answer).path("response");
        return new PasskeyProof(
                kept.passkey().name(),
                kept.passkey().site(),
                kept.credential(),
                response.path("clientDataJSON").asString(),
                response.path("authenticatorData").asString(),
                response.path("signature").asString());
    }

    private static String bounded(String answer) {
        if (answer.length() > LONGEST_ANSWER) throw new IllegalArgumentException("longer than any browser's answer");
        return answer;
    }
}

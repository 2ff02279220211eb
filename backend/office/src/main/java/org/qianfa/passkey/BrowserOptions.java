package org.qianfa.passkey;

import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.util.List;
import java.util.Map;
import org.qianfa.organ.Staff;
import tools.jackson.databind.json.JsonMapper;

/** What {@code navigator.credentials} is called with (WebAuthn Level 3, 5.1), as JSON. */
final class BrowserOptions {
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256);
    private static final long PATIENCE = PasskeyQuestions.VALID.toMillis();
    private final CredentialText text;
    private final JsonMapper json = new JsonMapper();

    BrowserOptions(CredentialText text) {
        this.text = text;
    }

    String creation(Staff staff, String challenge, RelyingParty site, List<PasskeyRows.Kept> known) {
        return json.writeValueAsString(Map.of(
                "challenge",
                CredentialText.encoded(challenge),
                "rp",
                Map.of("id", site.host(), "name", "签发 Qianfa"),
                "user",
                Map.of(
                        "id",
                        CredentialText.encoded(staff.id().value()),
                        "name",
                        staff.account(),
                        "displayName",
                        staff.name()),
                "pubKeyCredParams",
                ALGORITHMS.stream()
                        .map(algorithm -> Map.of("type", "public-key", "alg", algorithm.getValue()))
                        .toList(),
                "excludeCredentials",
                named(known),
                "authenticatorSelection",
                Map.of("residentKey", "preferred", "userVerification", "required"),
                "attestation",
                "none",
                "timeout",
                PATIENCE));
    }

    String request(String challenge, RelyingParty site, List<PasskeyRows.Kept> known) {
        return json.writeValueAsString(Map.of(
                "challenge",
                CredentialText.encoded(challenge),
                "rpId",
                site.host(),
                "allowCredentials",
                named(known),
                "userVerification",
                "required",
                "timeout",
                PATIENCE));
    }

    private List<Map<String, String>> named(List<PasskeyRows.Kept> known) {
        return known.stream()
                .map(kept -> Map.of(
                        "type",
                        "public-key",
                        "id",
                        CredentialText.encoded(
                                text.credential(kept.credential()).getCredentialId())))
                .toList();
    }
}

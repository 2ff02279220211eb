package org.qianfa.passkey;

import java.time.Instant;
import org.qianfa.shared.StaffId;

/**
 * What a browser is asked, kept on the server until it has answered. The key signs the challenge, and with it what the question is about.
 *
 * @param about what the person acts upon, in full; where a key is to be added, its name
 * @param challenge {@code about} and a number used once
 * @param options what {@code navigator.credentials} is called with: JSON as in WebAuthn Level 3, 5.1
 */
public record PasskeyQuestion(
        StaffId asked, String about, String challenge, RelyingParty site, Instant askedAt, String options) {}

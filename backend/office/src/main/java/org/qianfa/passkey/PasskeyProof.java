package org.qianfa.passkey;

/**
 * That a person's key signed what they acted upon; enough to be checked again by anybody, without the passkey that may have been removed
 * since. Bytes are in base64url.
 *
 * @param credential the attested credential data (WebAuthn Level 2, 6.5.1) with the public key
 * @param clientData what the browser put before the key, the challenge in it
 * @param signature over the authenticator's data and the hash of the client's
 */
public record PasskeyProof(
        String passkeyName,
        RelyingParty site,
        String credential,
        String clientData,
        String authenticatorData,
        String signature) {}

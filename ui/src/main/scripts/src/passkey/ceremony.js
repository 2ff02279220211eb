/* What the browser is asked for a passkey, and what it answers, from and to the JSON of WebAuthn (PublicKeyCredentialCreationOptionsJSON,
   …RequestOptionsJSON, RegistrationResponseJSON, AuthenticationResponseJSON). */
import { bytesOf, textOf } from "./base64url.js";

const named = (keys) => keys?.map((key) => ({ ...key, id: bytesOf(key.id) }));
const PARTS = ["clientDataJSON", "attestationObject", "authenticatorData", "signature"];

/** @param json of the options @returns options of publicKey, bytes in place of text */
export function optionsOf(json) {
  const options = JSON.parse(json);
  return {
    ...options,
    challenge: bytesOf(options.challenge),
    ...(options.allowCredentials && { allowCredentials: named(options.allowCredentials) }),
    ...(options.excludeCredentials && { excludeCredentials: named(options.excludeCredentials) }),
    ...(options.user && { user: { ...options.user, id: bytesOf(options.user.id) } }),
  };
}

/** @param made the browser's credential @returns its JSON */
export function answerOf(made) {
  const parts = PARTS.filter((name) => made.response[name]).map((name) => [name, textOf(made.response[name])]);
  return JSON.stringify({ id: made.id, rawId: textOf(made.rawId), type: made.type, response: Object.fromEntries(parts), clientExtensionResults: {} });
}

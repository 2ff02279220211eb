/* Passkeys: asks the browser for one, with bytes as base64url on the way in and out. Answers JSON, or the name of what went wrong. */
window.qianfa.passkey = async (ceremony, asked) => {
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  const text = (buffer) => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const named = (keys) => keys?.map((key) => ({ ...key, id: bytes(key.id) }));
  if (!window.PublicKeyCredential) return "NotSupportedError";
  const options = JSON.parse(asked);
  options.challenge = bytes(options.challenge);
  options.allowCredentials = named(options.allowCredentials);
  options.excludeCredentials = named(options.excludeCredentials);
  if (options.user) options.user.id = bytes(options.user.id);
  try {
    const made = await navigator.credentials[ceremony]({ publicKey: options });
    const { clientDataJSON, attestationObject, authenticatorData, signature } = made.response;
    const response = { clientDataJSON, attestationObject, authenticatorData, signature };
    for (const name of Object.keys(response)) {
      if (response[name]) response[name] = text(response[name]);
      else delete response[name];
    }
    return JSON.stringify({ id: made.id, rawId: text(made.rawId), type: made.type, response, clientExtensionResults: {} });
  } catch (refused) {
    return refused.name ?? "";
  }
};

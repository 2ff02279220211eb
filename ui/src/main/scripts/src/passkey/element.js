/* <qf-passkey>: asks the browser for a passkey. It shows nothing and need not stand in the page. */
import { answerOf, optionsOf } from "./ceremony.js";

export class Passkey extends HTMLElement {
  /**
   * @param ceremony "create" or "get"
   * @param asked JSON of the options
   * @returns {Promise<string>} JSON of the answer, or the name of what went wrong
   */
  async ask(ceremony, asked) {
    if (!("PublicKeyCredential" in window)) return "NotSupportedError";
    try {
      return answerOf(await navigator.credentials[ceremony]({ publicKey: optionsOf(asked) }));
    } catch (refused) {
      return refused.name ?? "";
    }
  }
}

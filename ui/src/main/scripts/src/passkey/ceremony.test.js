import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bytesOf, textOf } from "./base64url.js";
import { answerOf, optionsOf } from "./ceremony.js";

const ALL = Uint8Array.from({ length: 256 }, (_, byte) => byte);

describe("bytes as base64url", () => {
  test("as everybody else writes them", () => {
    assert.equal(textOf(ALL.buffer), Buffer.from(ALL).toString("base64url"));
    assert.deepEqual(bytesOf(Buffer.from(ALL).toString("base64url")), ALL);
  });

  test("of any length, without padding", () => {
    for (let length = 0; length < 5; length++) {
      const text = textOf(ALL.slice(250, 250 + length).buffer);
      assert.doesNotMatch(text, /[+/=]/);
      assert.equal(bytesOf(text).length, length);
    }
  });

  test("of a large attestation", () => assert.equal(textOf(new Uint8Array(500_000).buffer).length, 666_667));
});

describe("what the browser is asked", () => {
  test("has bytes where the JSON has text, and everything else as it was", () => {
    const options = optionsOf(JSON.stringify({
      challenge: "AQID",
      rp: { id: "localhost" },
      user: { id: "BA", name: "secretary" },
      excludeCredentials: [{ type: "public-key", id: "BQ", transports: ["internal"] }],
      timeout: 60000,
    }));
    assert.deepEqual(options.challenge, Uint8Array.of(1, 2, 3));
    assert.deepEqual(options.user, { id: Uint8Array.of(4), name: "secretary" });
    assert.deepEqual(options.excludeCredentials, [{ type: "public-key", id: Uint8Array.of(5), transports: ["internal"] }]);
    assert.deepEqual([options.rp, options.timeout], [{ id: "localhost" }, 60000]);
  });

  test("names no keys where none are named", () => {
    assert.deepEqual(Object.keys(optionsOf("{\"challenge\":\"AQ\"}")), ["challenge"]);
  });
});

test("what the browser answers has text where it had bytes, and only the parts that it has", () => {
  const made = { id: "AQ", rawId: Uint8Array.of(1).buffer, type: "public-key", response: { clientDataJSON: Uint8Array.of(2).buffer, signature: Uint8Array.of(255).buffer, userHandle: null } };
  assert.deepEqual(JSON.parse(answerOf(made)), {
    id: "AQ", rawId: "AQ", type: "public-key", response: { clientDataJSON: "Ag", signature: "_w" }, clientExtensionResults: {},
  });
});

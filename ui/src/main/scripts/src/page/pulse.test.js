import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { Pulse } from "./pulse.js";

const EVERY = 3000;
let server, looked, asked, told, pulse;

/** Lets everything that waits for an answer go on. */
const answered = async () => { for (let turn = 0; turn < 10; turn++) await Promise.resolve(); };
const passes = async (milliseconds) => {
  mock.timers.tick(milliseconds);
  await answered();
};
const answers = (text, status = 200) => ({ status, ok: status === 200, text: async () => text });

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  server = () => answers("1");
  looked = true;
  asked = told = 0;
  pulse = new Pulse({
    ask: async () => {
      asked++;
      return server();
    },
    looked: () => looked,
    tell: () => told++,
    every: EVERY,
  });
});

test("the first answer is no news, a different one is", async () => {
  await pulse.beat();
  await passes(EVERY);
  assert.deepEqual([asked, told], [2, 0]);
  server = () => answers("2");
  await passes(EVERY);
  await passes(EVERY);
  assert.deepEqual([asked, told], [4, 1]);
});

test("while nobody looks nothing is asked; whoever comes back is told at once", async () => {
  await pulse.beat();
  looked = false;
  server = () => answers("2");
  await passes(10 * EVERY);
  assert.equal(asked, 1);
  looked = true;
  await pulse.beat();
  assert.equal(told, 1);
});

test("a server that is away, or in trouble, is asked again and makes no news", async () => {
  await pulse.beat();
  server = () => { throw new TypeError("no connection"); };
  await passes(EVERY);
  server = () => answers("broken", 500);
  await passes(EVERY);
  server = () => answers("1");
  await passes(EVERY);
  assert.deepEqual([asked, told], [4, 0]);
});

test("whoever is signed out is asked about no more", async () => {
  server = () => answers("", 401);
  await pulse.beat();
  await passes(10 * EVERY);
  assert.equal(asked, 1);
});

test("coming back several times does not make it ask more often", async () => {
  await Promise.all([pulse.beat(), pulse.beat(), pulse.beat()]);
  const before = asked;
  await passes(EVERY);
  assert.equal(asked - before, 1);
});

test("a screen that has gone asks nothing and hears nothing, not even an answer on its way", async () => {
  await pulse.beat();
  server = () => answers("2");
  const beat = pulse.beat();
  pulse.stop();
  await beat;
  await passes(10 * EVERY);
  assert.deepEqual([asked, told], [2, 0]);
});

import assert from "node:assert/strict";
import { beforeEach, describe, mock, test } from "node:test";
import { Drafts } from "../page/drafts.js";
import { storage } from "../page/storage.fixture.js";
import { Saving } from "./saving.js";
import { read, schema, sumOf } from "./schema.js";

const OWNER = "person:report:1";
const OWN = `qianfa:manuscript:${OWNER}:this-tab`;
const CLOSED = `qianfa:manuscript:${OWNER}:closed-tab`;
const NOW = 1_000_000;

const text = (words) => schema.node("doc", null, [schema.node("paragraph", null, words ? [schema.text(words)] : [])]);

let kept, drafts, doc, sent, states, offered, composes, locked, saving;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: NOW });
  kept = storage();
  drafts = new Drafts(() => kept, "this-tab");
  composes = locked = false;
  begins("原来的。");
});

function begins(words) {
  doc = text(words);
  sent = [];
  states = [];
  offered = null;
  saving = new Saving({
    owner: OWNER, version: 1, drafts, words: (key) => key,
    emit: (name, detail) => sent.push({ name, ...detail }),
    state: (state) => states.push(state),
    recovered: (sentence, acts) => { offered = { sentence, acts: Object.fromEntries(acts) }; },
    doc: () => doc, put: (put) => { doc = put; }, append: (behind) => { doc = text(doc.textContent + behind.textContent); },
    composing: () => composes, writable: () => !locked, parse: read,
  });
}

function writes(words) {
  doc = text(words);
  saving.changed();
}
/** In small steps: a timer that is set on the way counts from the end of the step. */
const passes = (milliseconds) => { for (let left = milliseconds; left > 0; left -= 100) mock.timers.tick(Math.min(left, 100)); };
const sentWords = () => sent.map(({ manuscript }) => read(manuscript).textContent);
const lies = (key = OWN) => drafts.recall(key) && read(drafts.recall(key).manuscript).textContent;

describe("what is written", () => {
  test("goes to the host when the writer pauses", () => {
    writes("一");
    passes(299);
    writes("一二");
    passes(299);
    assert.deepEqual(sent, []);
    passes(1);
    assert.deepEqual(sentWords(), ["一二"]);
    assert.deepEqual([sent[0].name, sent[0].stamp, sent[0].tab], ["qf-manuscript", 2, "this-tab"]);
  });

  test("goes within two seconds where the writer never pauses", () => {
    for (let key = 0; key < 19; key++) {
      writes("一".repeat(key + 1));
      passes(100);
    }
    assert.equal(sent.length, 1);
  });

  test("is not sent twice, and not at all where nobody may write", () => {
    writes("一");
    saving.flush();
    saving.flush();
    locked = true;
    writes("一二");
    saving.flush();
    assert.deepEqual(sentWords(), ["一"]);
  });

  test("lies in the browser until the host has saved it", () => {
    writes("一");
    saving.flush();
    assert.equal(lies(), "一");
    saving.saved(sent[0].stamp, 2);
    assert.equal(lies(), null);
    assert.deepEqual(states, ["saving", "saved"]);
  });
});

describe("while an input method composes", () => {
  test("nothing is sent until it has finished", () => {
    composes = true;
    writes("zheng");
    passes(5000);
    assert.deepEqual(sent, []);
    composes = false;
    doc = text("政");
    passes(300);
    assert.deepEqual(sentWords(), ["政"]);
  });

  test("what there is goes where the page goes", () => {
    composes = true;
    writes("zheng");
    saving.flush(true);
    assert.deepEqual(sentWords(), ["zheng"]);
  });
});

describe("while a save waits for its answer", () => {
  test("the next one lies in the browser, and goes with the answer", () => {
    writes("一");
    saving.flush();
    writes("一二");
    saving.flush();
    assert.deepEqual([sent.length, lies()], [1, "一二"]);
    saving.saved(sent[0].stamp, 2);
    assert.deepEqual(sentWords(), ["一", "一二"]);
    assert.equal(drafts.recall(OWN).base, 2);
  });

  test("after ten seconds without one it goes all the same", () => {
    writes("一");
    saving.flush();
    writes("一二");
    passes(9000);
    assert.equal(sent.length, 1);
    passes(2000);
    assert.equal(sent.length, 2);
  });

  test("the writer is told after four", () => {
    writes("一");
    saving.flush();
    passes(4000);
    assert.deepEqual(states, ["saving", "waiting"]);
  });
});

describe("other answers of the host", () => {
  beforeEach(() => {
    writes("我的");
    saving.flush();
  });

  test("refused: it stays here and in the browser", () => {
    saving.refused("太长了。");
    assert.deepEqual([states.at(-1), lies()], ["failed", "我的"]);
  });

  test("rebase: mine is sent again over the other version", () => {
    saving.rebase(7);
    assert.deepEqual([sentWords(), drafts.recall(OWN).base], [["我的", "我的"], 7]);
  });

  test("merge: theirs stands behind mine, and both are sent", () => {
    saving.merge(text("对方的"), 7);
    assert.equal(sentWords().at(-1), "我的对方的");
  });

  test("replace: nothing is left of it here", () => {
    saving.replaced(7);
    assert.deepEqual([saving.dirty, lies()], [false, null]);
    saving.changed();
    assert.ok(saving.dirty);
  });

  test("aside: the host has it, and says that it is not in its place", () => {
    saving.aside();
    assert.deepEqual([states.at(-1), lies()], ["failed", null]);
  });
});

describe("what an earlier tab has left behind", () => {
  const leaves = (words, { base, sums = [] }) => drafts.remember(CLOSED, { manuscript: JSON.stringify(text(words)), base, sent: sums, at: NOW - 60_000 });
  const server = () => text("原来的。");

  test("is taken up where the host's text is the one that it was begun from", () => {
    leaves("原来的。我写的。", { base: 1 });
    saving.recover(server());
    assert.deepEqual([doc.textContent, sentWords(), lies(CLOSED)], ["原来的。我写的。", ["原来的。我写的。"], null]);
    offered.acts.useServer();
    assert.equal(doc.textContent, "原来的。");
  });

  test("and where it is one that it has sent itself, whose answer was lost", () => {
    leaves("原来的。我写的。", { base: 0, sums: [sumOf(server())] });
    saving.recover(server());
    assert.equal(offered.sentence, "restored");
  });

  test("is offered where somebody else has written since, and nothing of it is lost", () => {
    leaves("我写的。", { base: 0 });
    saving.recover(server());
    assert.deepEqual([doc.textContent, offered.sentence, sent, lies()], ["原来的。", "bothChanged", [], "我写的。"]);
    offered.acts.append();
    assert.equal(doc.textContent, "原来的。我写的。");
  });

  test("can be dropped", () => {
    leaves("我写的。", { base: 0 });
    saving.recover(server());
    offered.acts.drop();
    assert.equal(kept.length, 0);
  });

  test("goes where the host has it already, or it cannot be read", () => {
    leaves("原来的。", { base: 1 });
    kept.setItem(`${CLOSED}2`, JSON.stringify({ manuscript: "{}", at: 1 }));
    saving.recover(server());
    assert.deepEqual([offered, kept.length], [null, 0]);
  });
});

test("leaving keeps what was not sent, and wakes nobody afterwards", () => {
  writes("一");
  saving.leave();
  passes(60_000);
  assert.deepEqual([sent, lies()], [[], "一"]);
});

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Listening } from "./listening.js";

let page, listening, heard;
const happens = (name = "scroll") => page.dispatchEvent(new Event(name));

beforeEach(() => {
  page = new EventTarget();
  listening = new Listening();
  heard = [];
  listening.on(page, "scroll", ({ type }) => heard.push(type));
});

test("an element that is not in the page hears nothing", () => {
  happens();
  assert.deepEqual(heard, []);
});

test("it hears from when it is put in until it is taken out", () => {
  listening.start();
  happens();
  listening.stop();
  happens();
  assert.deepEqual(heard, ["scroll"]);
});

test("put in twice it hears once", () => {
  listening.start();
  listening.start();
  happens();
  assert.deepEqual(heard, ["scroll"]);
});

test("moved to another place it hears on", () => {
  listening.start();
  listening.stop();
  listening.start();
  happens();
  assert.deepEqual(heard, ["scroll"]);
});

test("what it wants to hear later it hears at once, too", () => {
  listening.start();
  listening.on(page, "mouseup", ({ type }) => heard.push(type));
  happens("mouseup");
  assert.deepEqual(heard, ["mouseup"]);
});

test("opened anew it hears nothing of what it listened to before", () => {
  listening.start();
  listening.end();
  listening.start();
  happens();
  assert.deepEqual(heard, []);
});

test("options go along", () => {
  listening.on(page, "mouseup", ({ type }) => heard.push(type), { once: true });
  listening.start();
  happens("mouseup");
  happens("mouseup");
  assert.deepEqual(heard, ["mouseup"]);
});

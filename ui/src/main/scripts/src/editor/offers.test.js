import assert from "node:assert/strict";
import { test } from "node:test";
import { offersIn } from "./offers.js";
import { schema } from "./schema.js";

const CELLS = [
  { key: "received", name: "总计，一、本年新收政府信息公开申请数量", value: "12", unit: "件" },
  { key: "granted", name: "总计，（一）予以公开", value: "5", unit: "件" },
  { key: "refused", name: "总计，（三）不予公开", value: "5", unit: "件" },
  { key: "fees", name: "行政事业性收费", value: "12", unit: "万元" },
  { key: "blank", name: "上年结转", value: "", unit: "件" },
];
const offered = (words) => offersIn(schema.node("doc", null, [schema.node("paragraph", null, schema.text(words))]), CELLS)
  .map(({ from, to, cells }) => [words.slice(from - 1, to - 1), ...cells.map(({ key }) => key)]);

test("a number is offered the one cell of its value and unit", () => {
  assert.deepEqual(offered("全年收到申请12件。"), [["12", "received"]]);
  assert.deepEqual(offered("收费12万元。"), [["12", "fees"]]);
});

test("of several cells of its value, those whose names share telling words with the clause before it", () => {
  assert.deepEqual(offered("其中不予公开5件。"), [["5", "refused"]]);
});

test("a small number that nothing is said of may mean anything", () => assert.deepEqual(offered("召开会议5次。"), []));

test("a number without a unit, or of no cell, is none", () => assert.deepEqual(offered("2025年印发12号文，办理99件。"), []));

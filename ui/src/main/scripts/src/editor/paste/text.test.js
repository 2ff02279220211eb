import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lineOf, onlyText, readText } from "./text.js";

const run = (text, bold = false) => ({ text, bold });
const written = (blocks) => blocks.map((block) => `${block.attrs.level ?? "p"} ${block.textContent}`);

describe("plain text", () => {
  test("a line is a paragraph, blank lines go, numbered lines are headings", () => {
    assert.deepEqual(written(readText("一、总体情况\r\n\r\n　　全年公开信息。\n（一）主动公开\v").blocks), ["1 一、总体情况", "p 全年公开信息。", "2 （一）主动公开"]);
  });

  test("with tabs in most lines it may be a table", () => {
    const { table, blocks } = readText("甲\t1\n乙\t2\n");
    assert.deepEqual(table.children.map((row) => row.children.map((cell) => cell.textContent)), [["甲", "1"], ["乙", "2"]]);
    assert.deepEqual(written(blocks), ["p 甲\t1", "p 乙\t2"]);
  });

  test("one line with a tab is none", () => assert.equal(readText("甲\t1\n乙\n丙").table, null));

  test("what nobody sees goes: zero width signs, marks of direction, control characters, half surrogates", () => {
    assert.equal(onlyText("公\u200b开\ufeff\u00ad\u200e\u0007\ud800信息𠮷"), "公开信息𠮷");
  });
});

describe("a line of HTML", () => {
  const words = (...runs) => lineOf(runs).map(({ text, bold }) => (bold ? `*${text}*` : text)).join("");

  test("a line end in the source between two Chinese characters is nothing, elsewhere a blank", () => {
    assert.equal(words(run("政府\n  信息")), "政府信息");
    assert.equal(words(run("PDF\n  file")), "PDF file");
  });

  test("blanks around it go, also those in runs of their own", () => assert.equal(words(run("　　"), run(" 公开", true), run("信息 "), run("\u00a0")), "*公开*信息"));

  test("blanks are one across bold and plain", () => assert.equal(words(run("a "), run(" b", true)), "a *b*"));

  test("of blanks alone there is none", () => assert.deepEqual(lineOf([run(" "), run("\u3000", true)]), []));
});

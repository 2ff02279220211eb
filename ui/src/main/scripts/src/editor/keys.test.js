import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { history, undo } from "prosemirror-history";
import { EditorState, TextSelection } from "prosemirror-state";
import { renumberHeadings, setLevel, toggleBold } from "./keys.js";
import { schema } from "./schema.js";
import { insertTable, linesToTable } from "./tables.js";

const block = (words, level = 0) => schema.node(level ? "heading" : "paragraph", level ? { level } : null, words ? [schema.text(words)] : []);

/** An editor's state with the cursor at the end; it does commands one after the other. */
class Text {
  constructor(...blocks) {
    const state = EditorState.create({ doc: schema.node("doc", null, blocks), plugins: [history()] });
    this.state = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
  }

  does(command) { return command(this.state, (tr) => { this.state = this.state.apply(tr); }); }

  get shape() { return this.state.doc.children.map((one) => `${one.attrs.level ?? one.type.name} ${one.textContent}`); }
}

describe("undo", () => {
  test("takes back the numbering of headings in one step, however many changed", () => {
    const text = new Text(block("五、甲", 1), block("六、乙", 1));
    assert.ok(text.does(renumberHeadings));
    assert.deepEqual(text.shape, ["1 一、甲", "1 二、乙"]);
    assert.ok(text.does(undo));
    assert.deepEqual(text.shape, ["1 五、甲", "1 六、乙"]);
    assert.equal(text.does(undo), false);
  });

  test("takes back a level without what was typed before it", () => {
    const text = new Text(block("总体情况"));
    text.does((state, dispatch) => dispatch(state.tr.insertText("如下").setTime(1)));
    text.does(setLevel(2));
    text.does(undo);
    assert.deepEqual(text.shape, ["paragraph 总体情况如下"]);
  });
});

test("where the numbers are in order nothing is done", () => assert.equal(new Text(block("一、甲", 1)).does(renumberHeadings), false));

test("a table is put in the place of a blank paragraph, or behind one with words; another one never within it", () => {
  const blank = new Text(block(""));
  assert.ok(blank.does(insertTable));
  assert.equal(blank.state.doc.firstChild.type.name, "table");
  assert.equal(blank.does(insertTable), false);
  const words = new Text(block("正文"));
  words.does(insertTable);
  assert.deepEqual(words.state.doc.children.map((one) => one.type.name), ["paragraph", "table", "paragraph"]);
});

test("lines with tabs become a table; other lines do not", () => {
  const text = new Text(block("甲\t1"));
  assert.ok(text.does(linesToTable));
  assert.deepEqual(text.state.doc.firstChild.firstChild.children.map((cell) => cell.textContent), ["甲", "1"]);
  assert.equal(new Text(block("甲 1")).does(linesToTable), false);
});

test("bold is for words that are selected or come next", () => {
  const text = new Text(block("甲"));
  assert.ok(text.does(toggleBold));
  assert.equal(text.state.storedMarks[0].type.name, "bold");
});

/* Pasting and dropping: what comes from elsewhere is read by the paste rules, put in as one undo step, and said in a sentence. */
import { undo } from "prosemirror-history";
import { Fragment, Slice } from "prosemirror-model";
import { Plugin, TextSelection } from "prosemirror-state";
import { handlePaste as pasteIntoTable, isInTable } from "prosemirror-tables";
import { asOneStep } from "../content.js";
import { fact, heading, paragraph, schema, table } from "../schema.js";
import { readHtml } from "./html.js";
import { readText } from "./text.js";

export const MOST_CHARACTERS = 200_000;
export const MOST_BLOCKS = 5_000;

/** @param host {words, notice, facts} */
export function pasting(host) {
  return new Plugin({
    props: {
      transformPasted: (slice) => new Slice(known(slice.content, host.facts), slice.openStart, slice.openEnd),
      handleDOMEvents: {
        paste: (view, event) => take(view, event, event.clipboardData, host),
        drop(view, event) {
          if (view.dragging) return false;
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (at && view.editable) view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
          return take(view, event, event.dataTransfer, host);
        },
      },
      clipboardTextSerializer: (slice) => plain(slice.content),
    },
  });
}

/** What was copied in this editor keeps its own form; everything else goes by the paste rules. */
function take(view, event, data, host) {
  if (data?.files?.length) event.preventDefault();
  if (!view.editable || !data) return false;
  const html = data.getData("text/html"), text = data.getData("text/plain");
  if (/data-pm-slice/.test(html)) return false;
  event.preventDefault();
  if (html) paste(view, readHtml(html), host);
  else if (text) paste(view, readText(text), host);
  else host.notice(host.words(data.files?.length ? "paste.file" : "paste.nothing"), [], "warn");
  return true;
}

function paste(view, found, host) {
  const { words } = host;
  const blocks = [...found.blocks];
  const said = refusals(found, words);
  if (!blocks.length) { host.notice((said.length ? said : [words("paste.nothing")]).join(words("between")), [], "warn"); return; }
  if (tooMuch(view.state.doc, blocks)) { host.notice(words("paste.tooMuch", MOST_CHARACTERS.toLocaleString("zh-CN"), MOST_BLOCKS.toLocaleString("zh-CN")), [], "warn"); return; }
  insert(view, blocks);
  const acts = [];
  if (found.table && !isInTable(view.state)) acts.push([words("paste.asTable"), () => { undo(view.state, view.dispatch); insert(view, [found.table]); }]);
  if (found.cleared) said.unshift(words("paste.cleared", found.cleared));
  if (found.deleted) said.push(words("paste.deleted", found.deleted));
  if (found.table) said.push(words("paste.columns"));
  if (!said.length) return;
  acts.push([words("act.undo"), () => undo(view.state, view.dispatch)]);
  host.notice(said.join(words("between")), acts, refusals(found, words).length ? "warn" : "");
}

function refusals(found, words) {
  const said = [];
  for (const what of ["pictures", "objects", "fields"]) if (found[what]) said.push(words(`paste.${what}`, found[what]));
  for (const { width, height } of found.tooLarge ?? []) said.push(words("paste.tableTooLarge", height, width));
  return said;
}

function tooMuch(doc, blocks) {
  const more = blocks.reduce((sum, block) => sum + block.content.size, 0);
  return doc.childCount + blocks.length > MOST_BLOCKS || doc.content.size + more > MOST_CHARACTERS && doc.textContent.length + blocks.reduce((sum, block) => sum + block.textContent.length, 0) > MOST_CHARACTERS;
}

/** One undo step of its own. A single paragraph joins the line that it is pasted into. */
export function insert(view, blocks) {
  const slice = new Slice(Fragment.from(blocks), open(blocks[0], blocks), open(blocks.at(-1), blocks));
  if (isInTable(view.state)) {
    if (blocks.length === 1 && blocks[0].type === table && pasteIntoTable(view, null, slice)) return;
    const lines = blocks.flatMap(flat);
    asOneStep(view, view.state.tr.replaceSelection(new Slice(Fragment.from(lines), 1, 1)).scrollIntoView());
  } else asOneStep(view, view.state.tr.replaceSelection(slice).scrollIntoView());
}

const open = (block, blocks) => (block.type === paragraph || block.type === heading && blocks.length === 1 ? 1 : 0);

/** In a cell of a table there are paragraphs only. */
function flat(block) {
  if (block.type !== table) return [block.type === paragraph ? block : paragraph.create(null, block.content)];
  return block.children.map((row) => paragraph.create(null, row.children.flatMap((cell, at) => [...(at ? [schema.text(" ")] : []), ...cell.children.flatMap((line) => line.children)])));
}

/** Facts of cells that this report does not have become the words that they were. */
function known(fragment, facts) {
  const nodes = [];
  fragment.forEach((node) => {
    if (node.type !== fact || facts.knows(node.attrs.cell)) nodes.push(node.isLeaf ? node : node.copy(known(node.content, facts)));
    else if (node.attrs.value) nodes.push(schema.text(node.attrs.value, node.marks));
  });
  return Fragment.from(nodes);
}

function plain(fragment) {
  const lines = [];
  fragment.forEach((node) => lines.push(
    node.type.name === "table_row" ? node.children.map((cell) => cell.children.map((line) => line.textContent).join(" ")).join("\t")
      : node.isTextblock ? node.textContent
        : node.isLeaf ? node.textContent || node.text || "" : plain(node.content),
  ));
  return fragment.firstChild?.isInline ? lines.join("") : lines.join("\n");
}

/* What the keys do (keys.js says which). Each act is given the table, and whatever else keys.js says of it. */
export const ACTS = {
  nothing() {},

  move({ grid, cursor }, x, y) { cursor.go(grid.from(cursor.active, x, y)); },
  goToNext({ grid, cursor }, back) { cursor.go(grid.next(cursor.active, back)); },
  goToLineStart({ cursor }) { cursor.go(cursor.line[0]); },
  goToLineEnd({ cursor }) { cursor.go(cursor.line.at(-1)); },
  goToTop({ grid, cursor }) { cursor.go(grid.at({ x: cursor.spot.x, y: 0 })); },
  goToBottom({ grid, cursor }) { cursor.go(grid.at({ x: cursor.spot.x, y: grid.lines.length - 1 })); },
  goToFirst({ grid, cursor }) { cursor.go(grid.all[0]); },
  goToLast({ grid, cursor }) { cursor.go(grid.all.at(-1)); },

  spread({ cursor }, x, y) { cursor.spread(x, y); },
  extendToLineStart({ cursor }) { cursor.extend({ x: 0, y: cursor.selection.end.y }); },
  extendToLineEnd({ cursor }) { cursor.extend({ x: cursor.line.length - 1, y: cursor.selection.end.y }); },
  extendToFirst({ cursor }) { cursor.extend({ x: 0, y: 0 }); },
  extendToLast({ grid, cursor }) { cursor.extend(grid.spot(grid.all.at(-1))); },
  selectAll({ grid, cursor }) {
    cursor.go(grid.all[0]);
    cursor.extend(grid.end);
  },
  endBlock({ cursor }) { cursor.extend(null); },

  edit({ cursor }) {
    if (cursor.editing) cursor.select();
    else cursor.edit();
  },
  takeBack({ cursor, writing }) {
    if (cursor.active.readOnly) return;
    cursor.active.value = cursor.began;
    writing.typed(cursor.active);
    cursor.select();
  },
  clear(table) {
    table.clear();
    table.cursor.active.select();
  },
  undo(table, forward) {
    table.commit(table.cursor.active);
    table.writing.undo(forward);
  },

  wantComment(table) { table.wantComment(); },
  openComment(table) { table.openComment(table.cursor.active.parentElement); },
  sayReadOnly({ said, counted, words }) { said.textContent = counted.textContent = words.readOnly; },
};

// Where each piece stands: in one piece on each line, left-to-right ones in that order, lines where they should begin.
const marks = /[\u2066\u2068]/g, rtl = /[\u0590-\u08ff]/, visible = /[^\u200e\u200f\u2066-\u2069]/, wrong = [];
let isolates = 0, lines = 0;
function rects(node, from, to) {
  const range = document.createRange();
  range.setStart(node, from); range.setEnd(node, to);
  return [...range.getClientRects()].filter(rect => rect.width > 0.5);
}
function closed(text, mark) {
  let depth = 1, end = mark + 1;
  for (; depth && end < text.length; end++) depth += "\u2066\u2068".includes(text[end]) - (text[end] === "\u2069");
  return end;
}
function letters(node, from, to) {
  const found = [];
  for (let at = from; at < to; at++) {
    const rect = /\s/.test(node.data[at]) ? null : rects(node, at, at + 1)[0];
    if (rect) found.push(rect);
  }
  return found;
}
const sameRow = (one, other) => Math.abs(one.bottom - other.bottom) < 6;
function torn(found) {
  return found.some(one => {
    const row = found.filter(other => sameRow(one, other)).sort((a, b) => a.left - b.left);
    return row.some((rect, at) => at && rect.left - row[at - 1].right > 8);
  });
}
function backwards(found) {
  return found.some((rect, at) => at && sameRow(rect, found[at - 1]) && rect.left < found[at - 1].left);
}
for (const bubble of document.querySelectorAll(".bubble")) {
  const node = bubble.firstChild, text = node.data, box = bubble.getBoundingClientRect();
  for (const mark of text.matchAll(marks)) {
    const end = closed(text, mark.index), inside = text.slice(mark.index + 1, end - 1);
    isolates++;
    const found = letters(node, mark.index + 1, end - 1);
    if (torn(found)) wrong.push(["torn", inside]);
    if (!rtl.test(inside) && backwards(found)) wrong.push(["backwards", inside]);
  }
  for (let begin = 0; begin < text.length; begin = text.indexOf("\n", begin) + 1 || text.length) {
    const end = text.indexOf("\n", begin) < 0 ? text.length : text.indexOf("\n", begin);
    const line = text.slice(begin, end).replace(/[\u2066-\u2069]/g, "");
    const first = rects(node, begin, end)[0];
    if (!first) continue;
    lines++;
    const mark = text.slice(begin, end).search(/[\u2066\u2068]/), seen = text.slice(begin, end).search(visible) + begin;
    const until = mark >= 0 && begin + mark < seen ? closed(text, begin + mark) - 1 : seen + 1;
    const right = Math.max(...rects(node, seen, until).map(rect => rect.right));
    const left = Math.min(...rects(node, seen, until).map(rect => rect.left));
    if (line[0] === "\u200e" && Math.abs(left - box.left - 11) > 3) wrong.push(["does not begin on the left", line]);
    if (line[0] === "\u200f" && Math.abs(box.right - 11 - right) > 3) wrong.push(["does not begin on the right", line]);
  }
  if (bubble.scrollWidth > bubble.clientWidth + 1) wrong.push(["too wide", text.slice(0, 40)]);
}
const found = { height: document.body.scrollHeight, bubbles: document.querySelectorAll(".bubble").length, isolates, lines, wrong };
document.documentElement.dataset.found = JSON.stringify(found);

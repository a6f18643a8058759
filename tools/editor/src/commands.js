// What buttons and keys do.
import { chainCommands, deleteSelection, exitCode, joinBackward, selectNodeBackward, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { schema } from "./schema.js";

const { nodes, marks } = schema;
const within = (state, type, attrs = {}) => {
  for (let { $from } = state.selection, depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type === type && Object.entries(attrs).every(([name, value]) => node.attrs[name] === value)) return node;
  }
  return null;
};

const either = (is, yes, no) => (state, dispatch, view) => (is(state) ? yes : no)(state, dispatch, view);
const heading = (level) => either((state) => within(state, nodes.heading, { level }), setBlockType(nodes.paragraph), setBlockType(nodes.heading, { level }));
const list = (tag) => either((state) => within(state, nodes.list, { tag }), liftListItem(nodes.item), wrapInList(nodes.list, { tag }));

const quote = (state, dispatch) => {
  const { $from, $to } = state.selection, range = $from.blockRange($to);
  if (!range) return false;
  const held = within(state, nodes.quote);
  if (held) {
    const depth = [...Array($from.depth + 1).keys()].find((each) => $from.node(each) === held), from = $from.before(depth);
    const out = [];
    held.forEach((child) => child.content.size && out.push(child.type === nodes.speaker ? nodes.paragraph.create(null, child.content) : child));
    dispatch?.(state.tr.replaceWith(from, from + held.nodeSize, out.length ? out : nodes.paragraph.create()));
    return true;
  }
  const inside = [];
  state.doc.slice(range.start, range.end).content.forEach((node) => node.isTextblock && inside.push(nodes.paragraph.create(null, node.content)));
  if (!inside.length || range.depth !== 0) return false;
  dispatch?.(state.tr.replaceWith(range.start, range.end, nodes.quote.create(null, [...inside, nodes.speaker.create()])));
  return true;
};

// Enter behind the speaker, or in an empty last line of a quote, goes on below it.
const leaveQuote = (state, dispatch) => {
  const { $from } = state.selection, held = within(state, nodes.quote);
  if (!held || ($from.parent.type !== nodes.speaker && $from.parent.content.size)) return false;
  if ($from.parent.type !== nodes.speaker && $from.index(-1) !== held.childCount - 2) return false;
  const after = $from.after($from.depth - 1), tr = state.tr.insert(after, nodes.paragraph.create());
  dispatch?.(tr.setSelection(state.selection.constructor.near(tr.doc.resolve(after + 1))).scrollIntoView());
  return true;
};

const br = chainCommands(exitCode, (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent || state.selection.$from.parent.type === nodes.heading) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.br.create()).scrollIntoView());
  return true;
});

export const setLink = (href) => (state, dispatch) => {
  const { from, to, empty } = state.selection;
  if (empty) return false;
  const tr = state.tr.removeMark(from, to, marks.link);
  dispatch?.(href ? tr.addMark(from, to, marks.link.create({ href })) : tr);
  return true;
};

export const commands = {
  bold: toggleMark(marks.b), italic: toggleMark(marks.i), heading: heading(2), subheading: heading(3),
  bullets: list("ul"), numbers: list("ol"), quote,
};
export const isOn = {
  bold: (state) => marked(state, marks.b), italic: (state) => marked(state, marks.i), link: (state) => marked(state, marks.link),
  heading: (state) => !!within(state, nodes.heading, { level: 2 }), subheading: (state) => !!within(state, nodes.heading, { level: 3 }),
  bullets: (state) => !!within(state, nodes.list, { tag: "ul" }), numbers: (state) => !!within(state, nodes.list, { tag: "ol" }),
  quote: (state) => !!within(state, nodes.quote),
};
const marked = ({ selection: { from, to, empty, $from }, doc, storedMarks }, type) =>
  empty ? !!type.isInSet(storedMarks || $from.marks()) : doc.rangeHasMark(from, to, type);

export const keys = {
  "Mod-b": commands.bold, "Mod-i": commands.italic, "Shift-Enter": br,
  Enter: chainCommands(leaveQuote, splitListItem(nodes.item)),
  "Mod-]": sinkListItem(nodes.item), "Mod-[": liftListItem(nodes.item),
  Backspace: chainCommands(deleteSelection, joinBackward, selectNodeBackward),
};

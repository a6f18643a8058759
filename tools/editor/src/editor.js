// The writing page's script: the plain field becomes an editor, and everything typed is kept. Without it the page works.
import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { DOMParser, DOMSerializer } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { Decoration, DecorationSet, EditorView } from "prosemirror-view";
import { Kept, Picture, element } from "./boxes.js";
import { keys } from "./commands.js";
import { Keeping, ask } from "./keeping.js";
import { pasting } from "./pasting.js";
import { schema } from "./schema.js";
import { toolbar } from "./toolbar.js";

const { nodes } = schema;

const parse = (html) => {
  const holder = document.implementation.createHTMLDocument("").body;
  holder.innerHTML = html || "<p></p>";
  return DOMParser.fromSchema(schema).parse(holder);
};
const written = (doc) => {
  const holder = document.implementation.createHTMLDocument("").body;
  holder.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content, { document }));
  return holder.innerHTML;
};
const shortcuts = () => inputRules({ rules: [
  wrappingInputRule(/^\s*([-*])\s$/, nodes.list, { tag: "ul" }),
  wrappingInputRule(/^(\d+)\.\s$/, nodes.list, { tag: "ol" }),
  textblockTypeInputRule(/^(#{2,3})\s$/, nodes.heading, (found) => ({ level: found[1].length })),
] });

// Paragraphs that a comment speaks of, as the comments beside the text say.
const remarked = (form) => {
  const places = [...form.querySelectorAll(".remark")].map(({ dataset: { block, key } }) => ({ block, key }));
  return ({ doc }) => {
    const found = [];
    doc.descendants((node, at) => {
      const { block, key } = node.attrs;
      if (places.some((each) => (each.key ? each.key === key : each.block && each.block === block))) found.push(Decoration.node(at, at + node.nodeSize, { class: "is-remarked" }));
    });
    return DecorationSet.create(doc, found);
  };
};

const begin = (form) => {
  const words = document.querySelector("[data-words-for-scripts]").dataset;
  const title = form.elements.title, plain = form.querySelector("[data-plain]"), field = form.elements.text;
  const place = element("div", { class: "writing__editor" });
  let tools;
  const make = (html) => EditorState.create({ doc: parse(html), plugins: [shortcuts(), history(), keymap({ ...keys, "Mod-z": undo, "Mod-y": redo, "Shift-Mod-z": redo }), keymap(baseKeymap)] });
  const view = new EditorView(place, {
    state: make(form.querySelector("[data-sheet]").innerHTML),
    attributes: { id: "editor", class: "writing__prose", role: "textbox", "aria-multiline": "true", "aria-label": words.text, spellcheck: "true" },
    nodeViews: { picture: (node, at, where) => new Picture(node, at, where, words), kept: (node, at, where) => new Kept(node, at, where, words) },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      tools.show(view.state);
      if (transaction.docChanged) keeping.changed();
    },
    decorations: remarked(form),
    handlePaste: (view, event) => pasting(form, (sentence) => keeping.say("", sentence))(view, event),
  });
  tools = toolbar(view, words);
  place.prepend(tools.dom);
  const keeping = new Keeping(form, words, () => ({ title: title.value, html: written(view.state.doc) }));
  plain.replaceWith(place);
  tools.show(view.state);

  title.addEventListener("input", () => keeping.changed());
  title.addEventListener("keydown", (event) => { if (event.key === "Enter") { event.preventDefault(); view.focus(); } });
  const html = element("input", { type: "hidden", name: "html" });
  form.append(html);
  field.remove();
  form.addEventListener("submit", () => { keeping.stopped = true; html.value = written(view.state.doc); keeping.keepHere(); });

  form.querySelector("[data-add-picture]")?.addEventListener("click", async (event) => {
    const file = form.elements.picture.files[0];
    if (!file) return;
    event.preventDefault();
    const sent = new FormData();
    sent.append("picture", file);
    sent.append("alt", form.elements.alt.value);
    const answer = await ask(form, form.dataset.pictures, sent).catch(() => null);
    const said = answer ? await answer.json().catch(() => ({})) : {};
    if (!answer?.ok) { keeping.say("", said.sentence || words.offline); return; }
    const { $to } = view.state.selection, after = $to.depth ? $to.after(1) : $to.pos;
    view.dispatch(view.state.tr.insert(after, nodes.picture.create({ ...said, picture: String(said.picture) })));
    form.elements.picture.value = form.elements.alt.value = "";
  });

  form.addEventListener("counted", ({ detail: count }) => {
    const line = form.querySelector("[data-words]"), wanted = line.dataset.wanted;
    line.textContent = `${count} ${count === 1 ? words.word : words.words}${wanted ? ` ${words.of} ${wanted}` : ""}`;
  });
  offer(form, words, keeping, (kept) => { keeping.mark.value = kept.mark; keeping.lost = kept.lost; title.value = kept.title; view.updateState(make(kept.html)); keeping.changed(); });
  if (form.hasAttribute("data-unsaved")) { keeping.saved = ""; keeping.keepHere(); }
};

// Words of hers that never reached the server: after a crash, an expired link, a day without a connection.
const offer = (form, words, keeping, take) => {
  const kept = keeping.kept(), now = keeping.text();
  if (!kept || form.hasAttribute("data-unsaved")) return;
  if (kept.title === now.title && kept.html === now.html) { keeping.forget(); return; }
  const line = element("p", { class: "writing__found", role: "status" }, `${words.found} `);
  const choose = (name, act) => line.append(element("button", { type: "button", class: "writing__small", onclick: () => { act(); line.remove(); } }, name), " ");
  choose(words.take, () => take(kept));
  choose(words.leave, () => keeping.forget());
  form.querySelector(".writing__desk").before(line);
};

for (const form of document.querySelectorAll("[data-writing]")) begin(form);

// The row of buttons above the text. One stop for the Tab key; arrows go along it.
import { redo, undo } from "prosemirror-history";
import { element } from "./boxes.js";
import { commands, isOn, setLink } from "./commands.js";

const BUTTONS = ["bold", "italic", "link", "heading", "subheading", "bullets", "numbers", "quote", "undo", "redo"];
const SIGNS = { bold: "B", italic: "I", link: "↗", heading: "H", subheading: "h", bullets: "•", numbers: "1.", quote: "“", undo: "↶", redo: "↷" };

export const toolbar = (view, words) => {
  const address = element("input", { type: "text", inputmode: "url", "aria-label": words.address, placeholder: "https://" });
  const line = element("span", { class: "writing__address", hidden: "" }, address, element("button", { type: "button", class: "writing__small", onclick: () => link() }, words.set));
  const run = (command) => { command(view.state, view.dispatch, view); view.focus(); };
  const link = () => {
    const typed = address.value.trim(), href = typed && !/^([a-z]+:|#|\/)/i.test(typed) ? `https://${typed}` : typed;
    line.hidden = true;
    run(setLink(href));
  };
  address.addEventListener("keydown", (event) => {
    if (event.key === "Enter") { event.preventDefault(); link(); }
    if (event.key === "Escape") { line.hidden = true; view.focus(); }
  });
  const openLink = () => {
    const { $from } = view.state.selection, held = view.state.doc.nodeAt($from.pos)?.marks.find((mark) => mark.type.name === "link");
    address.value = held?.attrs.href || "";
    line.hidden = false;
    address.focus();
  };
  const act = { ...Object.fromEntries(Object.entries(commands).map(([name, command]) => [name, () => run(command)])), undo: () => run(undo), redo: () => run(redo), link: openLink };
  const buttons = BUTTONS.map((name, place) => {
    const made = element("button", { type: "button", class: `writing__tool writing__tool--${name}`, title: words[name], "aria-label": words[name], tabindex: place ? "-1" : "0", onclick: act[name] }, SIGNS[name]);
    made.addEventListener("mousedown", (event) => event.preventDefault());
    return made;
  });
  const dom = element("div", { class: "writing__tools", role: "toolbar", "aria-label": words.tools, "aria-controls": "editor" }, ...buttons, line);
  dom.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(event.target), to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = buttons[(to + buttons.length) % buttons.length];
    buttons.forEach((each) => (each.tabIndex = each === next ? 0 : -1));
    next.focus();
  });
  const show = (state) => buttons.forEach((each, place) => isOn[BUTTONS[place]] && each.setAttribute("aria-pressed", isOn[BUTTONS[place]](state)));
  return { dom, show };
};

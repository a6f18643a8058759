// Pictures and sealed parts: what stands in the text and is not text. Each is a small group of labelled controls.
export const element = (tag, given = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) name.startsWith("on") ? made.addEventListener(name.slice(2), value) : made.setAttribute(name, value);
  made.append(...children);
  return made;
};

const moves = (view, at, words) => {
  const go = (by) => () => {
    const from = at(), state = view.state, node = state.doc.nodeAt(from), place = state.doc.resolve(from);
    const beside = by < 0 ? place.nodeBefore : state.doc.resolve(from + node.nodeSize).nodeAfter;
    if (!beside) return;
    const to = by < 0 ? from - beside.nodeSize : from + beside.nodeSize;
    view.dispatch(state.tr.delete(from, from + node.nodeSize).insert(to, node));
  };
  const out = () => view.dispatch(view.state.tr.delete(at(), at() + view.state.doc.nodeAt(at()).nodeSize));
  const button = (name, onclick) => element("button", { type: "button", class: "writing__small", onclick }, name);
  return element("p", { class: "sealed__moves" }, button(words.up, go(-1)), button(words.down, go(1)), button(words.out, out));
};

class Sealed {
  stopEvent(event) { return event.target !== this.dom; }
  ignoreMutation() { return true; }
}

export class Kept extends Sealed {
  constructor(node, view, at, words) {
    super();
    this.dom = element("div", { class: "sealed", contenteditable: "false" }, element("p", { class: "sealed__name" }, node.attrs.name), element("p", { class: "field__help" }, words.kept), moves(view, at, words));
  }
}

export class Picture extends Sealed {
  constructor(node, view, at, words) {
    super();
    this.fields = {};
    const set = (name) => (event) => view.dispatch(view.state.tr.setNodeAttribute(at(), name, event.target.value));
    const line = (name) => {
      this.fields[name] = element("input", { type: "text", value: node.attrs[name], maxlength: "400", oninput: set(name) });
      return element("label", { class: "field" }, element("span", {}, words[name]), this.fields[name]);
    };
    this.dom = element("figure", { class: "sealed", contenteditable: "false" }, element("img", { src: node.attrs.src, alt: node.attrs.alt }), line("alt"), line("caption"), moves(view, at, words));
  }
  update(node) {
    if (node.type.name !== "picture") return false;
    for (const [name, field] of Object.entries(this.fields)) if (field.value !== node.attrs[name]) field.value = node.attrs[name];
    return true;
  }
}

// What a text may be made of. It is the sheet of byline.manuscripts.sheet, element by element: each block keeps whose
// it is (data-block) and each paragraph its key (data-key), so that comments stay where they are.
import { Schema } from "prosemirror-model";

const own = { block: { default: "" }, key: { default: "" } };
const read = (dom) => ({ block: dom.getAttribute("data-block") || "", key: dom.getAttribute("data-key") || "" });
const write = (node) => {
  const said = {};
  if (node.attrs.block) said["data-block"] = node.attrs.block;
  if (node.attrs.key) said["data-key"] = node.attrs.key;
  return said;
};
const box = (group, content, more = {}) => ({ group, content, defining: true, ...more });

const nodes = {
  doc: { content: "block+" },
  paragraph: { ...box("block", "inline*"), attrs: own, parseDOM: [{ tag: "p", getAttrs: read }], toDOM: (node) => ["p", write(node), 0] },
  heading: {
    ...box("block", "text*", { marks: "" }),
    attrs: { ...own, level: { default: 2 } },
    parseDOM: [["h1", 2], ["h2", 2], ["h3", 3], ["h4", 3], ["h5", 3], ["h6", 3]].map(([tag, level]) => ({ tag, getAttrs: (dom) => ({ ...read(dom), level }) })),
    toDOM: (node) => [`h${node.attrs.level}`, write(node), 0],
  },
  quote: {
    ...box("block", "paragraph+ speaker"),
    attrs: own,
    parseDOM: [{ tag: "blockquote", getAttrs: read }],
    toDOM: (node) => ["blockquote", write(node), 0],
  },
  speaker: { content: "text*", marks: "", isolating: true, parseDOM: [{ tag: "footer" }], toDOM: () => ["footer", 0] },
  list: {
    ...box("block", "item+"),
    attrs: { ...own, tag: { default: "ul" }, list: { default: "" } },
    parseDOM: ["ul", "ol"].map((tag) => ({ tag, getAttrs: (dom) => ({ ...read(dom), tag, list: dom.getAttribute("data-list") || "" }) })),
    toDOM: (node) => [node.attrs.tag, { ...write(node), ...(node.attrs.list ? { "data-list": node.attrs.list } : {}) }, 0],
  },
  item: { content: "paragraph block*", defining: true, attrs: own, parseDOM: [{ tag: "li", getAttrs: read }], toDOM: (node) => ["li", write(node), 0] },
  rule: { group: "block", attrs: own, parseDOM: [{ tag: "hr", getAttrs: read }], toDOM: (node) => ["hr", write(node)] },
  picture: {
    group: "block",
    atom: true,
    draggable: true,
    attrs: { ...own, picture: {}, src: { default: "" }, alt: { default: "" }, caption: { default: "" } },
    parseDOM: [{
      tag: "figure[data-picture]",
      getAttrs: (dom) => ({ ...read(dom), picture: dom.getAttribute("data-picture"), src: dom.getAttribute("data-src") || "", alt: dom.getAttribute("data-alt") || "", caption: dom.getAttribute("data-caption") || "" }),
    }],
    toDOM: (node) => ["figure", { ...write(node), "data-picture": node.attrs.picture, "data-src": node.attrs.src, "data-alt": node.attrs.alt, "data-caption": node.attrs.caption }],
  },
  kept: {
    group: "block",
    atom: true,
    draggable: true,
    attrs: { ...own, name: { default: "" } },
    parseDOM: [{ tag: "div[data-kept]", getAttrs: (dom) => ({ ...read(dom), name: dom.getAttribute("data-kept") }) }],
    toDOM: (node) => ["div", { ...write(node), "data-kept": node.attrs.name }],
  },
  text: { group: "inline" },
  br: { inline: true, group: "inline", selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
};

const simple = (tag, ...others) => ({ parseDOM: [tag, ...others].map((each) => (typeof each === "string" ? { tag: each } : each)), toDOM: () => [tag, 0] });
const marks = {
  link: { attrs: { href: {} }, inclusive: false, parseDOM: [{ tag: "a[href]", getAttrs: (dom) => ({ href: dom.getAttribute("href") }) }], toDOM: (mark) => ["a", { href: mark.attrs.href }, 0] },
  b: simple("b", "strong", { style: "font-weight", getAttrs: (value) => /^(bold|[6-9]00)$/.test(value) && null }),
  i: simple("i", "em", { style: "font-style=italic" }),
  s: simple("s", "del", "strike"),
  code: simple("code"),
  sub: { ...simple("sub"), excludes: "sup" },
  sup: { ...simple("sup"), excludes: "sub" },
};

export const schema = new Schema({ nodes, marks });

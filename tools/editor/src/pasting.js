// What comes from Word or Google Docs is cleaned by the server, which knows both; without it by the schema alone.
import { DOMParser, Slice } from "prosemirror-model";
import { ask } from "./keeping.js";
import { schema } from "./schema.js";

const FOREIGN = /mso-|docs-internal-guid|urn:schemas-microsoft-com|<(table|img|h[1-6]|style|o:p)\b/i;

export const pasting = (form, say) => (view, event) => {
  const html = event.clipboardData?.getData("text/html") || "";
  if (!FOREIGN.test(html) || html.includes("data-pm-slice")) return false;
  const put = (source) => {
    const holder = document.implementation.createHTMLDocument("").body;
    holder.innerHTML = source;
    const { content } = DOMParser.fromSchema(schema).parse(holder);
    view.dispatch(view.state.tr.replaceSelection(new Slice(content, 1, 1)).scrollIntoView().setMeta("paste", true));
  };
  ask(form, form.dataset.paste, JSON.stringify({ html }))
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)))
    .then(({ html: clean, report }) => { put(clean); if (report.length) say(report.join(" ")); })
    .catch(() => put(html));
  return true;
};

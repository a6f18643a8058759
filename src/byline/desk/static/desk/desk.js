/* The copy-desk beside Wagtail's editor.
 *
 * The words that are meant are painted with the browser's highlights (CSS Custom Highlight API): nothing is put into the
 * text, so nothing can be saved with it. Where a browser has none, jumping selects the words instead.
 * The panel's contents come from the server, after each save; a form in it answers with the panel anew.
 */
(() => {
  "use strict";
  const FIELDS = { byline: "bylines", bio: "bylines", disclosure: "disclosures", content_note: "content_notes" };
  const PAINTS = ["blocks", "asks", "suggests"];
  let desk, contents, here = null, painting = 0, begun = 0;

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const say = (name) => { desk.querySelector("[data-desk-status]").textContent = desk.querySelector(`[data-desk-text=${name}]`).innerHTML; };
  const page = () => (location.pathname.match(/\/pages\/(\d+)\//) || [])[1] || desk.dataset.deskPage;

  /* Where in the editor a block of the piece is. */
  const container = (block) => {
    const root = block.split("/")[0];
    return document.querySelector(`[data-contentpath="${CSS.escape(root)}"]`)
      || (FIELDS[root] && document.querySelector(`#id_${FIELDS[root]}-FORMS`)?.closest("section"));
  };

  /* The place of some words in a text: of several, the one with the same neighbours. Runs of space count as one. */
  const find = (text, place) => {
    const words = place.quote.trim().split(/\s+/).map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    if (!words[0]) return null;
    let best = null;
    for (const match of text.matchAll(new RegExp(words.join("\\s+"), "g"))) {
      const before = text.slice(0, match.index), after = text.slice(match.index + match[0].length);
      const score = (place.before && before.endsWith(place.before.slice(-8)) ? 2 : 0) + (place.after && after.startsWith(place.after.slice(0, 8)) ? 2 : 0);
      if (!best || score > best.score) best = { start: match.index, end: match.index + match[0].length, score };
    }
    return best;
  };

  /* A stretch of an element's text as a range. */
  const rangeIn = (element, found) => {
    const range = document.createRange(), walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let at = 0, begun = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.data.length;
      if (!begun && found.start < at + length) { range.setStart(node, found.start - at); begun = true; }
      if (begun && found.end <= at + length) { range.setEnd(node, found.end - at); return range; }
      at += length;
    }
    return null;
  };

  /* The editor's field that has the words: {element, found, range}. Each paragraph of a rich text is asked by itself. */
  const seek = (place) => {
    const box = container(place.block);
    if (!box) return null;
    for (const element of all("[contenteditable=true] [data-block='true'], textarea:not([hidden]), input[type=text], input:not([type])", box)) {
      const plain = "value" in element, found = find(plain ? element.value : element.textContent, place);
      if (found) return { box, element, found, range: plain ? null : rangeIn(element, found) };
    }
    return { box };
  };

  const paint = () => {
    if (!window.Highlight || !desk) return;
    const open = desk.offsetParent !== null, sets = { blocks: [], asks: [], suggests: [] };
    if (open) for (const button of all("[data-desk-place][data-severity]", contents)) {
      const range = button !== here && seek(button.dataset)?.range;
      if (range) sets[button.dataset.severity].push(range);
    }
    for (const name of PAINTS) CSS.highlights.set(`desk-${name}`, new Highlight(...sets[name]));
    const range = open && here?.isConnected && seek(here.dataset)?.range;
    CSS.highlights.set("desk-here", range ? new Highlight(range) : new Highlight());
  };
  const paintSoon = () => { clearTimeout(painting); painting = setTimeout(paint, 150); };

  /* Tabs and closed panels around a field are opened. */
  const reveal = (element) => {
    const tab = element.closest("[role=tabpanel][hidden]");
    if (tab) document.querySelector(`[role=tab][href="#${tab.id}"], [aria-controls="${tab.id}"]`)?.click();
    for (let hidden = element.closest("[hidden]"); hidden; hidden = hidden.parentElement.closest("[hidden]")) {
      const toggle = document.querySelector(`[aria-controls="${hidden.id}"]`);
      if (!hidden.id || !toggle) break;
      toggle.click();
    }
  };

  const select = (spot) => {
    if (spot.range) {
      spot.element.closest("[contenteditable=true]").focus({ preventScroll: true });
      const selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(spot.range);
    } else {
      spot.element.focus({ preventScroll: true });
      spot.element.setSelectionRange(spot.found.start, spot.found.end);
    }
  };

  const jump = (button) => {
    const spot = seek(button.dataset);
    here = button;
    all(".is-here", contents).forEach((item) => item.classList.remove("is-here"));
    button.closest(".desk__item")?.classList.add("is-here");
    if (!spot) return say("lost"), null;
    if (innerWidth < 800) document.querySelector("[data-form-side-close-button]")?.click(); /* the panel covers the text */
    reveal(spot.box);
    const again = seek(button.dataset);
    (again.element || again.box).scrollIntoView({ block: "center" });
    if (again.element) select(again); else say("lost");
    paint();
    return again.element ? again : null;
  };

  /* Into a rich text, by way of its editor's own state: what the browser alone did there, the editor would not understand. */
  const write = (spot, words) => {
    const { EditorState, Modifier, SelectionState } = window.DraftJS;
    const around = spot.element.closest("[data-draftail-editor-wrapper]").parentNode;
    const editor = all("input, textarea", around).find((each) => each.draftailEditor).draftailEditor;
    const state = editor.getEditorState(), content = state.getCurrentContent();
    const key = spot.element.dataset.offsetKey.split("-")[0], block = content.getBlockForKey(key);
    const place = SelectionState.createEmpty(key).merge({ anchorOffset: spot.found.start, focusOffset: spot.found.end });
    const there = block.getText().slice(spot.found.start, spot.found.end);
    if (there !== spot.element.textContent.slice(spot.found.start, spot.found.end)) return say("lost");
    const mended = Modifier.replaceText(content, place, words, block.getInlineStyleAt(spot.found.start), block.getEntityAt(spot.found.start));
    editor.onChange(EditorState.push(state, mended, "insert-characters"));
  };

  /* Once the editor has taken notice of the focus: until then it would put its older text back. Looked at again afterwards. */
  const writeSoon = (place, words, tries) => setTimeout(() => {
    const spot = seek(place.dataset);
    if (!spot?.range || !tries) return;
    write(spot, words);
    writeSoon(place, words, tries - 1);
  }, 200);

  /* Wagtail begins to watch for changes two seconds after the page has come; what changes before, it would not save. */
  const untilWatched = () => Math.max(0, 2500 - (performance.now() - begun));

  /* The suggested words in the place of those that are there, as if typed by hand: it can be undone, and it is saved like typing. */
  const accept = (button) => {
    if (untilWatched()) return void setTimeout(() => accept(button), untilWatched());
    const place = button.closest("[data-desk-finding]").querySelector("[data-desk-place]"), spot = jump(place);
    if (!spot) return;
    if (!spot.range) {
      spot.element.setRangeText(button.dataset.deskAccept, spot.found.start, spot.found.end, "end");
      spot.element.dispatchEvent(new Event("input", { bubbles: true }));
      spot.element.dispatchEvent(new Event("change", { bubbles: true }));
      return;
    }
    writeSoon(place, button.dataset.deskAccept, 2);
  };

  /* A content note is added to the form, where the host can change it before it is saved. */
  const note = (button) => {
    const add = document.querySelector("#id_content_notes-ADD");
    if (!add) return say("lost");
    reveal(add);
    add.click();
    setTimeout(() => {
      const field = all("[name^=content_notes-][name$=-topic]").filter((each) => !each.name.includes("__prefix__")).pop();
      if (!field) return;
      field.value = button.dataset.deskNote;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
      field.focus();
    }, 50);
  };

  const count = () => {
    const shown = contents.querySelector("[data-desk-count]")?.dataset.deskCount || "0";
    const badge = document.querySelector("[data-side-panel-toggle=desk] [data-side-panel-toggle-counter]");
    if (badge) { badge.textContent = shown; badge.hidden = shown === "0"; }
  };

  const show = (html) => {
    const open = new Set(all("details[open]", contents).map((each) => each.dataset.deskKeep).filter(Boolean));
    contents.innerHTML = html;
    all("[data-desk-keep]", contents).forEach((each) => { each.open = open.has(each.dataset.deskKeep); });
    desk.querySelector("[data-desk-wait]").hidden = true;
    count();
    paint();
  };

  const ask = async (address, options) => {
    try {
      const answer = await fetch(address, { headers: { "X-Requested-With": "XMLHttpRequest" }, credentials: "same-origin", ...options });
      if (!answer.ok && answer.status !== 422) throw new Error(answer.status);
      show(await answer.text());
      say("read");
    } catch (error) { say("failed"); }
  };
  const read = () => page() && ask(`${desk.dataset.deskBase}${page()}/`);

  const send = (event) => {
    const form = event.target.closest("[data-desk-form]");
    if (!form) return;
    event.preventDefault();
    const body = new FormData(form, event.submitter);
    body.set("csrfmiddlewaretoken", document.querySelector("#w-editor-form [name=csrfmiddlewaretoken]").value);
    ask(form.action, { method: "POST", body });
  };

  document.addEventListener("DOMContentLoaded", () => {
    desk = document.querySelector("[data-desk]");
    if (!desk) return;
    begun = performance.now();
    contents = desk.querySelector("[data-desk-contents]");
    desk.addEventListener("submit", send);
    desk.addEventListener("click", (event) => {
      const place = event.target.closest("[data-desk-place]"), wording = event.target.closest("[data-desk-accept]");
      if (place) jump(place);
      if (wording) accept(wording);
      if (event.target.closest("[data-desk-note]")) note(event.target.closest("[data-desk-note]"));
    });
    document.addEventListener("w-autosave:success", () => setTimeout(read, 50));
    document.querySelector("#w-editor-form")?.addEventListener("input", paintSoon);
    document.querySelector("[data-side-panel-toggle=desk]")?.addEventListener("click", paintSoon);
    new ResizeObserver(paintSoon).observe(desk);
    read();
  });
})();

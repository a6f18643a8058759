// Leads from a reason why a piece was not published to the field or block it is about, also on the page that is open.
const mark = "#:w:contentpath=";

function place(path) {
  const [field, block] = path.split(".");
  const found = document.querySelector(`[data-contentpath="${CSS.escape(field)}"]`);
  const rows = document.getElementById(`id_${field}-FORMS`)?.closest("section");
  const inside = block && found?.querySelector(`[data-contentpath="${CSS.escape(block)}"]`);
  return inside || found || rows;
}

function lead(hash) {
  const target = place(decodeURIComponent(hash.slice(mark.length)));
  const panel = target?.closest("[role=tabpanel]");
  if (panel?.hidden) document.querySelector(`[role=tab][href="#${CSS.escape(panel.id)}"]`)?.click();
  if (target) enter(target, 120);
}

// A tab takes a moment to open, and nothing can be focused before.
function enter(target, frames) {
  if (!target.checkVisibility() && frames) return requestAnimationFrame(() => enter(target, frames - 1));
  target.scrollIntoView({ block: "center" });
  const entry = "input:not([type=hidden]), textarea, select, [contenteditable=true], button";
  target.querySelector(entry)?.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest(`a[href*="${mark}"]`);
  if (!link || link.pathname !== location.pathname) return;
  event.preventDefault();
  lead(link.hash);
});
addEventListener("load", () => {
  if (location.hash.startsWith(mark)) lead(location.hash);
});

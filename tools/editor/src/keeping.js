// Nothing typed is lost: every change goes to this device at once and to the server soon after.
const DEVICE = "byline-writing-";

export class Keeping {
  constructor(form, words, text) {
    Object.assign(this, { form, words, text, piece: form.dataset.piece, sending: false, stopped: false, timer: 0, lost: [] });
    this.mark = form.elements.mark;
    this.saved = JSON.stringify(text());
    this.state = form.querySelector("[data-state]");
    // `pagehide` comes where `beforeunload` does not, as when a phone puts the page away.
    addEventListener("pagehide", () => this.isDirty && this.keepHere());
    addEventListener("online", () => this.soon(0));
  }
  get isDirty() { return JSON.stringify(this.text()) !== this.saved; }
  changed() {
    this.keepHere();
    if (!this.stopped) this.say("waiting");
    this.soon(1500);
  }
  soon(wait) {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => this.send(), wait);
  }
  async send() {
    if (this.sending || this.stopped || !this.isDirty) return;
    this.sending = true;
    this.say("saving");
    // An answer may be lost on its way: the next save names those whose outcome nobody knows.
    const token = crypto.getRandomValues(new Uint32Array(4)).join("-").slice(0, 40);
    const sent = this.text(), body = JSON.stringify({ ...sent, mark: this.mark.value, token, lost: this.lost });
    this.lost = [...this.lost.slice(-49), token];
    try {
      const answer = await ask(this.form, this.form.dataset.save, body);
      if (answer.ok) this.took(sent, await answer.json());
      else await this.refused(answer);
    } catch {
      this.say("offline");
      this.soon(5000);
    }
    this.sending = false;
    if (!this.stopped && this.isDirty) this.soon(1500);
  }
  took(sent, { mark, words }) {
    this.lost = [];
    this.mark.value = mark;
    this.saved = JSON.stringify(sent);
    if (this.isDirty) return;
    this.forget();
    this.say("saved");
    this.form.dispatchEvent(new CustomEvent("counted", { detail: words }));
  }
  async refused(answer) {
    if (answer.status >= 500 || answer.status === 429) { this.say("offline"); this.soon(5000); return; }
    const { sentence, renew } = await answer.json().catch(() => ({}));
    this.stopped = answer.status !== 422;
    this.say("", sentence || this.words.closed);
    if (answer.status === 409) this.state.append(" ", Object.assign(document.createElement("button"), { className: "writing__small", name: "do", value: "save", textContent: this.words.see }));
    if (answer.status === 410 || answer.status === 404) this.say("closed");
    if (renew) this.state.append(" ", Object.assign(document.createElement("a"), { href: renew, textContent: renew }));
  }
  say(name, sentence = this.words[name]) {
    this.state.dataset.state = name || "trouble";
    if (this.state.textContent !== sentence) this.state.textContent = sentence;
  }
  keepHere() {
    try { localStorage.setItem(DEVICE + this.piece, JSON.stringify({ ...this.text(), mark: this.mark.value, lost: this.lost })); } catch { /* a full or closed store: the server has it soon */ }
  }
  forget() { try { localStorage.removeItem(DEVICE + this.piece); } catch { /* nothing was kept */ } }
  kept() {
    try { return JSON.parse(localStorage.getItem(DEVICE + this.piece)); } catch { return null; }
  }
}

export const ask = (form, address, body) => {
  const headers = typeof body === "string" ? { "Content-Type": "application/json" } : {};
  return fetch(address, { method: "POST", headers, body, credentials: "same-origin" });
};

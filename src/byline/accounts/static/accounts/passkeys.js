// Passkeys at the door. Without scripts the forms below stay hidden and the password does.
(() => {
  const decode = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const encode = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const keys = (list) => (list || []).map((key) => ({ ...key, id: decode(key.id) }));

  // The credentials API wants bytes where JSON has text.
  const ask = {
    make: (o) =>
      navigator.credentials.create({
        publicKey: {
          ...o,
          challenge: decode(o.challenge),
          user: { ...o.user, id: decode(o.user.id) },
          excludeCredentials: keys(o.excludeCredentials),
        },
      }),
    answer: (o) =>
      navigator.credentials.get({
        publicKey: { ...o, challenge: decode(o.challenge), allowCredentials: keys(o.allowCredentials) },
      }),
  };

  const written = (credential) => {
    const given = { clientDataJSON: encode(credential.response.clientDataJSON) };
    for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"])
      if (credential.response[part]) given[part] = encode(credential.response[part]);
    return { id: credential.id, rawId: encode(credential.rawId), type: credential.type, response: given };
  };

  const post = async (address, token, body) => {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "X-CSRFToken": token, "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const told = await answer.json().catch(() => ({}));
    if (!answer.ok) throw Object.assign(new Error(told.error || ""), { told: told.error });
    return told;
  };

  const run = async (form) => {
    const place = form.querySelector("[data-passkey-error]");
    const token = form.querySelector("[name=csrfmiddlewaretoken]").value;
    const field = form.querySelector("[name=name]");
    place.textContent = "";
    try {
      const options = await post(form.dataset.options, token, {});
      const credential = await ask[form.dataset.passkey](options);
      const name = field ? field.value : form.dataset.name;
      const told = await post(form.dataset.finish, token, { ...written(credential), name });
      window.location.assign(told.next);
    } catch (error) {
      place.textContent = error.told || place.dataset.passkeyError;
    }
  };

  if (!window.PublicKeyCredential) return;
  for (const form of document.querySelectorAll("[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      run(form);
    });
  }
})();

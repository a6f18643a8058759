// Click to load: the link becomes the player. Without this script it stays a link.
for (const link of document.querySelectorAll("a[data-player]:not([data-ready])")) {
  link.dataset.ready = "";
  link.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const frame = document.createElement("iframe");
    frame.src = link.dataset.player;
    frame.title = link.dataset.title;
    frame.allow = "fullscreen; picture-in-picture; encrypted-media";
    frame.allowFullscreen = true;
    frame.tabIndex = 0;
    const place = link.closest(".embed__frame");
    place.classList.add("embed__frame--full");
    place.replaceChildren(frame);
    frame.focus();
  });
}

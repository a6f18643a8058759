"""Looking at a page as everybody does: by day and night, on a desk and on a phone, with axe's eyes.

Set BYLINE_TEST_PICTURES to a folder to keep a picture of everything that is looked at.
"""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.theme.pages import violations

Shown = tuple[str, dict[str, int]]

PICTURES = os.environ.get("BYLINE_TEST_PICTURES", "")
DESKTOP, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}
SHOWN_AS: list[Shown] = [(scheme, viewport) for scheme in ("light", "dark") for viewport in (DESKTOP, PHONE)]

# Colours glide from day to night; a picture in between is nobody's. Some never end.
AT_REST = """Promise.race([
    Promise.all(document.getAnimations().map(each => each.finished.catch(() => 0))),
    new Promise(done => setTimeout(done, 1000)),
])"""


class Looking:
    """Looks at the open page in every light and on every screen; `wrong` keeps what it found."""

    def __init__(self, page: Any, shown_as: Iterable[Shown] = SHOWN_AS) -> None:
        self.page, self.shown_as, self.wrong = page, list(shown_as), list[str]()

    def at(self, name: str, answer: Any, status: int) -> None:
        """The page that is open, which must have come with this status."""
        assert answer.status == status, (name, answer.status)
        for scheme, viewport in self.shown_as:
            self.page.emulate_media(color_scheme=scheme)
            self.page.set_viewport_size(viewport)
            self.page.evaluate(AT_REST)
            if PICTURES:
                file = f"{name.replace(' ', '-')}-{scheme}-{viewport['width']}.png"
                self.page.screenshot(path=Path(PICTURES) / file, full_page=True)
            self.wrong += [f"{name}, {scheme}: {line}" for line in violations(self.page)]
            if self.page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                self.wrong.append(f"{name}: wider than {viewport['width']}")

    def send(self, **fields: str) -> Any:
        """Send the form of the page, whatever the browser thinks of what is in it."""
        for field, value in fields.items():
            self.page.fill(f"form.form:not([data-passkey]) [name={field}]", value)
        with self.page.expect_navigation() as answer:
            self.page.evaluate(
                "const form = document.querySelector('form.form:not([data-passkey])'); form.noValidate = true; form.requestSubmit()"
            )
        return answer.value

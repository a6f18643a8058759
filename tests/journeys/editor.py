"""Writing in the editor as a host does, with mouse and keyboard."""

from pathlib import Path
from typing import Any


class Editor:
    """The editor of a piece, open on a page."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.blocks = 0

    def block(self, kind: str) -> Any:
        """A new block at the end of the text, chosen by its name."""
        self.page.get_by_role("button", name="Insert a block").last.click()
        search = self.page.get_by_placeholder("Search options…")
        search.fill(kind)
        self.page.get_by_role("option", name=kind, exact=True).first.wait_for()
        search.press("Enter")
        place = self.page.locator(f"[data-contentpath='body'] [name='body-{self.blocks}-type']").locator("..")
        place.wait_for(state="attached")
        self.blocks += 1
        return place

    def offered(self) -> list[str]:
        """The kinds of blocks in the menu."""
        self.page.get_by_role("button", name="Insert a block").last.click()
        self.page.get_by_placeholder("Search options…").wait_for()
        found: list[str] = self.page.get_by_role("option").all_inner_texts()
        self.page.keyboard.press("Escape")
        return found

    def write(self, place: Any, words: str, nth: int = 0) -> None:
        """Into a rich text field, until the form has the words: it is given them a moment after the last key."""
        place.locator("[contenteditable=true]").nth(nth).click()
        self.page.keyboard.type(words)
        taken = "([place, words]) => [...place.querySelectorAll('input')].some(field => field.value.includes(words))"
        self.page.wait_for_function(taken, arg=[place.element_handle(), words])

    def fill(self, place: Any, **fields: str) -> None:
        """Into plain fields, by the end of their names."""
        for name, words in fields.items():
            place.locator(f"[name$='-{name}']").first.fill(words)

    def dialog(self) -> Any:
        """The open dialog, once it stands still: as it comes to rest it takes the keyboard to itself."""
        found = self.page.locator(".modal-dialog").last
        found.wait_for()
        self.page.wait_for_function("document.activeElement.matches('.modal.in')")
        return found

    def upload_picture(self, place: Any, file: Path, *, title: str, alt: str) -> None:
        """Choose a picture that is on this computer, and say what it shows."""
        place.get_by_role("button", name="Choose an image").first.click()
        dialog = self.dialog()
        dialog.get_by_role("tab", name="Upload").click()
        dialog.locator("input[type=file]").set_input_files(str(file))
        dialog.get_by_label("Title").fill(title)
        dialog.get_by_label("What it shows").fill(alt)
        dialog.get_by_role("button", name="Upload").click()
        dialog.wait_for(state="hidden")

    def choose_picture(self, place: Any, title: str) -> None:
        """Choose a picture that is here already."""
        place.get_by_role("button", name="Choose an image").first.click()
        self.dialog().get_by_role("link", name=title).first.click()
        self.page.locator(".modal-dialog").wait_for(state="hidden")

    def saved(self) -> None:
        """Until autosave has kept what was written."""
        self.page.get_by_text("Saved", exact=False).first.wait_for()

    def menu(self, action: str) -> None:
        """One of the actions behind the arrow of the save button."""
        self.page.locator("footer").get_by_role("button", name="More actions").click()
        self.page.locator("footer").get_by_role("button", name=action).click()

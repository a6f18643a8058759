"""What a guest does on her phone with scripts switched off: plain forms, one after the other."""

from pathlib import Path
from typing import Any

from PIL import Image

from tests.journeys.guest import TITLE

DOCUMENT = Path(__file__).parents[1] / "manuscripts" / "documents" / "libreoffice.docx"
SHOWS = "A harbour in the evening"
BIO = "Imogen Strand writes the newsletter Slow Applause."
NEWSLETTER = "https://slow-applause.example/"


def text(phone: Any) -> Any:
    """The field in which her words stand."""
    return phone.get_by_label("Text", exact=True)


def save(phone: Any) -> None:
    """The button below the text."""
    phone.get_by_role("button", name="Save", exact=True).last.click()
    phone.get_by_text("Saved. The editor sees the same text.").wait_for()


def bring_document(phone: Any) -> None:
    """A text from her word processor; what could not be kept is said above it."""
    phone.get_by_text("Bring a document").click()
    phone.get_by_label("A .docx, .odt, .md or .html file").set_input_files(str(DOCUMENT))
    phone.get_by_label("Put it in place of the text").check()
    phone.get_by_role("button", name="Take the document").click()
    phone.get_by_role("heading", name="What could not be taken along").wait_for()
    assert phone.get_by_text("Headers and footers were left out.").is_visible()
    words = text(phone).input_value()
    assert "**a song**" in words
    assert words.count("](picture/") == 2, "pictures come along"
    assert "# What we were shown" in words


def edit(phone: Any, words: str) -> None:
    """In the plain field: the title that she pitched, a last paragraph, and words put right."""
    phone.get_by_label("Title").fill(TITLE)
    written = text(phone).input_value()
    assert "Six million of us" in written
    written = written.replace("![](picture/1)", f"![{SHOWS}](picture/1)").replace(
        "![](picture/2)", "![A sofa](picture/2)"
    )
    text(phone).fill(written.replace("Six million of us", "Most of us") + f"\n\n{words}\n")
    save(phone)
    assert words in text(phone).input_value()


def answer(phone: Any, comment: str, words: str) -> None:
    """Under a comment of the host's."""
    remark = phone.locator(".remark", has_text=comment)
    remark.get_by_label("Your answer").fill(words)
    remark.get_by_role("button", name="Answer").click()
    phone.locator(".remark__reply", has_text=words).wait_for()


def decide(phone: Any, words: str, button: str) -> None:
    """Accept a change of the host's, or put her own words back."""
    change = phone.locator(".redline__change", has_text=words)
    before = phone.locator(".redline__change").count()
    change.get_by_role("button", name=button, exact=True).click()
    phone.get_by_text("Done. The text is as you decided.").wait_for()
    assert phone.locator(".redline__change").count() == before - 1


def tell_about_her(phone: Any, folder: Path) -> None:
    """Bio, portrait and a link."""
    portrait = folder / "imogen.jpg"
    Image.effect_mandelbrot((600, 800), (-2, -1.5, 1, 1.5), 60).convert("RGB").save(portrait)
    phone.get_by_role("link", name="About you").click()
    phone.get_by_label("Pronouns").fill("she/her")
    phone.get_by_label("Your bio").fill(BIO)
    phone.get_by_label("Your portrait").set_input_files(str(portrait))
    phone.get_by_label("Kind").first.select_option(label="Newsletter")
    phone.get_by_label("Label").first.fill("Slow Applause")
    phone.get_by_label("Address").first.fill(NEWSLETTER)
    phone.get_by_role("button", name="Save").click()
    phone.get_by_text("Saved.").wait_for()
    assert phone.get_by_label("Your bio").input_value() == BIO
    assert phone.get_by_label("Address").first.input_value() == NEWSLETTER
    assert phone.locator("form img").count() == 1, "she sees the portrait that is kept"


def hand_in_from_the_room(phone: Any, note: str) -> None:
    """The second button below the text saves and leads on."""
    phone.get_by_role("link", name="Text", exact=True).click()
    phone.get_by_role("button", name="Save and send to the editor").click()
    phone.get_by_label("A note").fill(note)
    phone.get_by_role("button", name="Hand it in").click()
    phone.get_by_text("It is the editor’s turn.").wait_for()

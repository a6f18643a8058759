"""A guest op-ed, written block by block: what the host does in the editor."""

from pathlib import Path
from typing import Any

from PIL import Image

from .editor import Editor


def files_on_her_computer(folder: Path) -> tuple[Path, Path]:
    """A picture and a recording."""
    picture, sound = folder / "sofa.jpg", folder / "song.mp3"
    Image.new("RGB", (640, 400), "rosybrown").save(picture)
    sound.write_bytes(b"ID3\x04\0\0\0\0\0\0" + b"\xff\xfb\x90\0" * 200)
    return picture, sound


def write_the_argument(editor: Editor) -> None:
    """Words."""
    editor.write(editor.block("Text"), "Six million of us watched a marriage on a Sunday night.")
    editor.fill(editor.block("Heading"), text="What we were shown")
    quote = editor.block("Quote")
    editor.write(quote, "I owe you a song. I do not owe you my kitchen.")
    editor.fill(quote, speaker="Delphine Marr", source="The Long Way Round", time="00:41:10")
    editor.fill(editor.block("Pull quote"), text="We were never owed the ending.")
    for number, reason in enumerate(["They told what they chose to tell", "We paid for a song"], 1):
        place = editor.block("Numbered reason")
        editor.fill(place, title=reason)
        editor.write(place, f"The reason behind reason {number}.")
    against = editor.block("Counter-argument")
    editor.fill(against, title="But they sold the film")
    editor.write(against, "So they did, and a film is a made thing.")
    listing = editor.block("List")
    editor.write(listing, "Turn it off before the credits.")


def write_what_stands_around_it(editor: Editor) -> None:
    """Boxes, sources, calls."""
    background = editor.block("Background box")
    editor.fill(background, title="Who they are")
    editor.write(background, "A singer and an actor from Northlight.")
    callout = editor.block("Callout")
    editor.fill(callout, title="A note on the notes")
    editor.write(callout, "Every time stamp is from the broadcast.")
    embed = editor.block("Video or other embed")
    editor.fill(embed, url="https://video.example/long-way-round", title="The song at the harbour")
    table = editor.block("Table")
    editor.fill(table, caption="Who watched what")
    table.get_by_role("button", name="Add column").click()
    table.get_by_role("button", name="Text", exact=True).click()
    table.locator("[name$='-heading']").fill("Part")
    table.get_by_role("button", name="Add row").click()
    editor.write(table, "The first part")
    editor.fill(editor.block("Call for comments"), question="When did you last take a verdict back?")
    editor.write(editor.block("Sources"), "The Long Way Round, first part, Northlight.")


def add_pictures_and_sound(editor: Editor, picture: Path, sound: Path) -> None:
    """Uploads, in the dialogs of the editor."""
    image = editor.block("Picture")
    editor.upload_picture(image, picture, title="Sofa", alt="An empty sofa in front of a lit screen")
    gallery = editor.block("Gallery")
    editor.choose_picture(gallery, "Sofa")
    audio = editor.block("Audio")
    editor.fill(audio, title="The song, read aloud")
    audio.get_by_role("button", name="Choose a document").click()
    dialog = editor.dialog()
    dialog.get_by_role("tab", name="Upload").click()
    dialog.locator("input[type=file]").set_input_files(str(sound))
    dialog.get_by_label("Title").fill("Song")
    dialog.get_by_role("button", name="Upload").click()
    dialog.wait_for(state="hidden")


def send_readers_on(editor: Editor, title: str) -> None:
    """A related read."""
    related = editor.block("Related read")
    related.get_by_role("button", name="Choose a page").click()
    dialog = editor.dialog()
    dialog.get_by_role("link", name=title).first.click()
    dialog.wait_for(state="hidden")


def name_the_guest(page: Any, name: str) -> None:
    """A byline for somebody who is not in the list yet."""
    page.get_by_role("button", name="Add Byline").click()
    page.get_by_role("button", name="Choose contributor").click()
    editor = Editor(page)
    dialog = editor.dialog()
    dialog.get_by_role("tab", name="Somebody new").click()
    dialog.get_by_label("Name").fill(name)
    editor.write(dialog, "Imogen Strand writes the newsletter Slow Applause.")
    dialog.get_by_role("button", name="Add and choose").click()
    dialog.wait_for(state="hidden")


WORDS_OF_EVERY_BLOCK = [
    "Six million of us watched",
    "What we were shown",
    "I do not owe you my kitchen",
    "00:41:10",
    "We were never owed the ending.",
    "They told what they chose to tell",
    "We paid for a song",
    "But they sold the film",
    "Turn it off before the credits.",
    "Who they are",
    "A note on the notes",
    "The song at the harbour",
    "Who watched what",
    "The first part",
    "When did you last take a verdict back?",
    "first part, Northlight",
    "The song, read aloud",
]

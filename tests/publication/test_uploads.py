"""What may be uploaded is judged by its content, and refused in a sentence that says what to do."""

import struct
import zlib
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image

from byline.publication.models import FrontPage, Picture, Recording

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'


def png(width: int = 20, height: int = 20) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), "teal").save(out, "PNG")
    return out.getvalue()


def bomb() -> bytes:
    """A few bytes that unpack to 900 million pixels."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    )


def upload(desk: Client, name: str, content: bytes, **more: str) -> str:
    form = {"title": "Harbour", "file": SimpleUploadedFile(name, content), **more}
    return " ".join(desk.post(reverse("wagtailimages:add"), form, follow=True).content.decode().split())


def test_a_picture_comes_in_with_what_it_shows_and_who_made_it(desk: Client, magazine: FrontPage) -> None:
    upload(desk, "harbour.png", png(), description="The harbour at low tide", credit="Wren", licence="Our own")
    picture = Picture.objects.get()
    assert (picture.description, picture.credit, picture.licence) == ("The harbour at low tide", "Wren", "Our own")


def test_the_form_asks_what_it_shows(desk: Client, magazine: FrontPage) -> None:
    page = desk.get(reverse("wagtailimages:add")).content.decode()
    assert "What it shows" in page
    assert "For readers who cannot see it" in page
    assert page.index('name="description"') < page.index('name="credit"')


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("drawing.svg", SVG, "An SVG is a small program"),
        ("drawing.png", SVG, "its content is svg"),
        ("page.jpg", b"<html><script>alert(1)</script>", "is not a picture, whatever its name says"),
        ("picture.jpg", png(), "called .jpeg, but its content is png"),
        ("bomb.png", bomb(), "too large to open safely"),
        ("empty.png", b"", "empty"),
    ],
)
def test_what_is_no_picture_is_refused_in_a_sentence(
    desk: Client, magazine: FrontPage, name: str, content: bytes, sentence: str
) -> None:
    page = upload(desk, name, content)
    assert sentence in page
    assert 'value="Harbour"' in page, "what was typed is kept"
    assert not Picture.objects.exists()


def test_where_it_was_taken_is_not_kept(desk: Client, magazine: FrontPage) -> None:
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (51.0, 30.0, 0.0)}
    out = BytesIO()
    Image.new("RGB", (20, 20)).save(out, "JPEG", exif=exif.tobytes())
    assert b"Exif" in out.getvalue()
    upload(desk, "phone.jpg", out.getvalue())
    picture = Picture.objects.get()
    with picture.file.open() as kept:
        data = kept.read()
    assert b"Exif" not in data
    assert picture.file_size == len(data)
    assert (picture.width, picture.height) == (20, 20)


def test_nor_when_a_program_adds_the_picture(magazine: FrontPage) -> None:
    with pytest.raises(ValidationError, match="not a picture"):
        Picture.objects.create(title="x", file=ContentFile(b"<html>", "x.jpg"), width=1, height=1)


@pytest.mark.parametrize(
    ("name", "content", "good"),
    [
        ("talk.mp3", b"ID3\x04" + b"\0" * 20, True),
        ("talk.mp3", b"\xff\xfb\x90\x00" + b"\0" * 20, True),
        ("talk.m4a", b"\0\0\0\x20ftypM4A " + b"\0" * 20, True),
        ("talk.ogg", b"OggS" + b"\0" * 20, True),
        ("talk.wav", b"RIFF\0\0\0\0WAVEfmt ", True),
        ("talk.flac", b"fLaC" + b"\0" * 20, True),
        ("terms.pdf", b"%PDF-1.7 ...", True),
        ("talk.mp3", b"<html><script>", False),
        ("talk.mp3", b"MZ\x90\0 a program", False),
        ("talk.pdf", b"ID3\x04" + b"\0" * 20, False),
        ("page.html", b"<html>", False),
    ],
)
def test_recordings_are_what_their_names_say(
    desk: Client, magazine: FrontPage, name: str, content: bytes, good: bool
) -> None:
    form = {"title": "Talk", "file": SimpleUploadedFile(name, content)}
    page = desk.post(reverse("wagtaildocs:add"), form, follow=True).content.decode()
    assert Recording.objects.exists() is good
    if not good:
        assert "not what its name says" in page or "not allowed" in page

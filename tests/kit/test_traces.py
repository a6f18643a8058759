"""A picture tells nothing but itself, and looks the same."""

from io import BytesIO

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from byline.kit.traces import without_traces

PLACE = b"GPS 51.5N 0.12W"
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def drawing() -> Image.Image:
    picture = Image.new("RGB", (48, 32))
    picture.putdata([(x * 5 % 256, y * 7 % 256, (x * y) % 256) for y in range(32) for x in range(48)])
    return picture


def telling(orientation: int) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Told Camera"
    exif[0x8825] = {1: "N", 2: (51.0, 30.0, 0.0), 3: "W", 4: (0.0, 7.0, 0.0)}
    return exif.tobytes()


def taken(kind: str, orientation: int = 6) -> bytes:
    """A picture that tells where, when and with what it was taken."""
    out = BytesIO()
    more: dict[str, object] = {"exif": telling(orientation), "icc_profile": PROFILE}
    if kind == "PNG":
        notes = PngImagePlugin.PngInfo()
        notes.add_text("Comment", PLACE.decode())
        notes.add_itxt("XML:com.adobe.xmp", f"<x>{PLACE.decode()}</x>")
        more["pnginfo"] = notes
    elif kind == "JPEG":
        more |= {"comment": PLACE, "xmp": b"<x>" + PLACE + b"</x>", "progressive": True}
    else:
        more["xmp"] = b"<x>" + PLACE + b"</x>"
    drawing().save(out, kind, **more)
    return out.getvalue() + (b"\xff\xd8 a second picture: " + PLACE if kind == "JPEG" else b"")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_nothing_is_told_any_more(kind: str) -> None:
    before = taken(kind)
    assert PLACE in before
    assert b"Told Camera" in before
    after = without_traces(before)
    assert PLACE not in after
    assert b"Told Camera" not in after
    with Image.open(BytesIO(after)) as picture:
        assert set(picture.getexif()) <= {0x0112}
        assert not picture.getexif().get_ifd(0x8825)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", [1, 6, 8])
def test_not_one_pixel_changes_and_it_stands_as_it_stood(kind: str, orientation: int) -> None:
    before = taken(kind, orientation)
    after = without_traces(before)
    with Image.open(BytesIO(before)) as old, Image.open(BytesIO(after)) as new:
        assert old.tobytes() == new.tobytes()
        assert new.getexif().get(0x0112, 1) == orientation
        assert new.info.get("icc_profile") == PROFILE


def test_avif_stands_as_it_stood() -> None:
    with Image.open(BytesIO(taken("AVIF", 6))) as old, Image.open(BytesIO(without_traces(taken("AVIF", 6)))) as new:
        assert old.size == new.size
        assert old.getexif().get(0x0112, 1) == new.getexif().get(0x0112, 1)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "GIF"])
def test_what_tells_nothing_is_left_alone(kind: str) -> None:
    out = BytesIO()
    drawing().save(out, kind)
    assert without_traces(out.getvalue()) == out.getvalue()


def test_twice_is_once() -> None:
    once = without_traces(taken("JPEG"))
    assert without_traces(once) == once


@pytest.mark.parametrize(
    "data", [b"", b"<html>", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF0000WEBP", b"GIF89a", b"<svg/>"]
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="not a"):
        without_traces(data)

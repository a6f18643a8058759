"""The neutral form becomes blocks that the page types really have."""

import pytest
from wagtail.blocks import StreamBlock

from byline.manuscripts.blocks import Placed, to_blocks
from byline.manuscripts.parts import (
    Audio,
    Background,
    CallForComments,
    Callout,
    CounterArgument,
    Embed,
    Fact,
    Gallery,
    Heading,
    Image,
    List,
    Paragraph,
    Part,
    Picture,
    PullQuote,
    Quote,
    Reason,
    Source,
    Sources,
    Table,
    Unconverted,
)
from byline.posts.blocks import PieceBlocks
from byline.publication.blocks import StandingBlocks

KNOWN = set(PieceBlocks().child_blocks)


class Shelf:
    """Has everything but what is called lost."""

    def picture(self, picture: Picture) -> Placed | None:
        return None if "lost" in picture.src else Placed(5, "From the shelf")

    def recording(self, src: str) -> int | None:
        return None if "lost" in src else 6

    def why_not(self, src: str) -> str:
        return "It was not there."


ONE_OF_EACH: list[Part] = [
    Paragraph("<p>Words</p>"),
    Heading("Heading", 3),
    Image(Picture("a.jpg", "A shed", "Ours")),
    Gallery((Picture("a.jpg"), Picture("b.jpg")), "All"),
    Quote("<p>So</p>", "She", "Letters", "https://x.example/", "00:01:00"),
    PullQuote("Words"),
    Reason("Because", "<p>So</p>"),
    CounterArgument("But", "<p>No</p>"),
    Background("Who", "<p>Them</p>", (Fact("1999", "Met"),)),
    CallForComments("And you?"),
    Callout("<p>Careful</p>", "Note", "warning"),
    List(("<p>a</p>",), "numbers"),
    Table(("A", "B"), (("<p>1</p>", "<p>2</p>"),), "Numbers"),
    Embed("https://vimeo.com/12"),
    Audio("a.mp3"),
    Sources((Source("<p>Paper</p>", url="https://x.example/"),)),
    Unconverted("[x]", "Nothing here does the same."),
]


def stored(parts: list[Part], block: StreamBlock, known: set[str] = KNOWN) -> list[dict]:
    """The blocks after they went through the page's own types, so that a wrong field shows."""
    value = block.to_python(to_blocks(parts, Shelf(), known=known, seed="one"))
    return [{"type": raw["type"], "value": raw["value"]} for raw in block.get_prep_value(value)]


def test_every_part_has_its_block_and_every_field_arrives() -> None:
    kept = stored(ONE_OF_EACH, PieceBlocks())
    assert [raw["type"] for raw in kept] == [part.kind for part in ONE_OF_EACH]
    by_kind = {raw["type"]: raw["value"] for raw in kept}
    assert by_kind["image"]["image"] == {"image": 5, "alt_text": "A shed", "decorative": False}
    assert by_kind["image"]["caption"] == "Ours"
    assert by_kind["quote"]["speaker"] == "She"
    assert by_kind["table"]["table"]["columns"] == [{"type": "text", "heading": "A"}, {"type": "text", "heading": "B"}]
    assert by_kind["table"]["table"]["rows"] == [{"values": ["<p>1</p>", "<p>2</p>"]}]
    assert by_kind["background"]["facts"][0]["value"] == {"when": "1999", "fact": "Met"}
    assert by_kind["sources"]["items"][0]["value"]["url"] == "https://x.example/"
    assert by_kind["embed"]["title"] == "From vimeo.com"
    assert by_kind["audio"] == {"recording": 6, "title": "a.mp3", "transcript": ""}


def test_the_same_document_gives_the_same_blocks() -> None:
    first, second = (to_blocks(ONE_OF_EACH, Shelf(), known=KNOWN, seed="7") for _ in range(2))
    assert first == second


def test_a_lost_picture_leaves_its_place_its_caption_and_the_reason() -> None:
    [kept] = stored([Image(Picture("https://x.example/lost.jpg", "A shed", "Ours"))], PieceBlocks())
    assert kept["type"] == "unconverted"
    assert kept["value"]["reason"] == "It was not there."
    assert "lost.jpg" in kept["value"]["source"]
    assert "Ours" in kept["value"]["source"]


def test_a_lost_recording_leaves_a_link() -> None:
    kept = stored([Audio("https://x.example/lost.mp3", "Song")], PieceBlocks())
    assert [raw["type"] for raw in kept] == ["unconverted", "paragraph"]
    assert "https://x.example/lost.mp3" in kept[1]["value"]
    assert "Song" in kept[1]["value"]


def test_a_gallery_shows_what_could_be_had() -> None:
    kept = stored([Gallery((Picture("a.jpg"), Picture("lost.jpg")))], PieceBlocks())
    assert [raw["type"] for raw in kept] == ["gallery", "unconverted"]
    assert len(kept[0]["value"]["items"]) == 1


@pytest.mark.parametrize(
    ("part", "kinds"),
    [
        (Heading("x" * 201), ["paragraph"]),
        (PullQuote("x" * 301), ["quote"]),
        (Quote("<p>q</p>", "x" * 161), ["quote", "paragraph"]),
        (Image(Picture("a.jpg", "", "x" * 401)), ["image", "paragraph"]),
        (Embed("https://vimeo.com/1", "", "x" * 401), ["embed", "paragraph"]),
    ],
)
def test_words_too_many_for_their_place_go_on_in_the_text(part: Part, kinds: list[str]) -> None:
    kept = stored([part], PieceBlocks())
    assert [raw["type"] for raw in kept] == kinds
    assert "x" * 161 in str(kept)


def test_a_standing_page_says_the_same_in_its_own_blocks() -> None:
    known = set(StandingBlocks().child_blocks)
    parts: list[Part] = [Background("Who", "<p>Them</p>"), Sources((Source("<p>Paper</p>"),))]
    assert [raw["type"] for raw in stored(parts, StandingBlocks(), known)] == ["heading", "paragraph", "list"]

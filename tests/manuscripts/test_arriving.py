"""Documents made by real programs: words, links, pictures and footnotes come in, and what could do harm does not."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from byline.manuscripts.arriving import Arrival, Refused, pasted, read_document
from byline.manuscripts.parts import Heading, Image, List, Paragraph, Quote, Sources, Table
from byline.manuscripts.words import Tally, missing, tally

FOLDER = Path(__file__).parent / "documents"
FILES = [
    "pandoc.docx",
    "pandoc.odt",
    "pandoc.htm",
    "libreoffice.docx",
    "libreoffice.odt",
    "libreoffice.html",
    "google-docs.html",
    "piece.md",
]
WORDS = """We owe her a song and nothing else said Delphine Marr It was Monday Sunday H 2 O and E mc What we were shown
Six million of us watched a marriage on a Sunday night bread milk whole half tea Turn it off Go outside I owe you a song
I do not owe you my kitchen Within a section Part Watched First six million Second four Emoji and right to left مرحبا
بالعالم Quotes so and so with dashes The end Spoken on Northlight see Count of the broadcaster It has two sentences"""


def read(name: str) -> Arrival:
    return read_document((FOLDER / name).read_bytes(), name)


@pytest.mark.parametrize("name", FILES)
def test_every_word_link_picture_and_footnote_comes_in_or_is_reported(name: str) -> None:
    arrival = read(name)
    made = tally(arrival.manuscript)
    lost = missing(Tally(words=tally_of(WORDS)), made)
    lost.words.subtract(["H", "O", "mc", "E", "2"])  # one word where the numbers are lowered
    assert not +lost.words
    assert made.links["//radio.example/marr?a=1&b=2"] == 1
    assert made.links["//northlight.example/12"] == 1
    sources = [part for part in arrival.manuscript.parts if isinstance(part, Sources)]
    assert [len(part.items) for part in sources] == [2]
    assert "broadcaster" in sources[0].items[1].text
    texts = "".join(part.text for part in arrival.manuscript.parts if isinstance(part, Paragraph))
    assert texts.count("#source-1") == texts.count("#source-2") == 1
    for tag in ("<b>a song</b>", "<i>nothing else</i>", "<s>Monday</s>", "<sub>2</sub>", "<sup>2</sup>"):
        assert tag in texts
    kinds = [type(part) for part in arrival.manuscript.parts]
    assert kinds.count(Heading) == 2
    assert kinds.count(Image) == 2
    assert kinds.count(Table) == 1
    assert List in kinds
    assert len(arrival.pictures) == 2 or "were left out" in " ".join(arrival.report)


def tally_of(words: str) -> "Tally.words":  # type: ignore[name-defined]
    from collections import Counter

    return Counter(words.split())


@pytest.mark.parametrize(
    "name", ["pandoc.docx", "pandoc.odt", "pandoc.htm", "libreoffice.docx", "libreoffice.odt", "piece.md"]
)
def test_titles_and_nested_lists_are_known(name: str) -> None:
    arrival = read(name)
    assert arrival.title == "The Song at the Harbour"
    texts = "".join(part.text for part in arrival.manuscript.parts if isinstance(part, Paragraph))
    assert "<li>milk<ul><li>whole</li><li>half</li></ul></li>" in texts
    assert any(isinstance(part, Quote) and "kitchen" in part.text for part in arrival.manuscript.parts)


def repacked(name: str, change: Callable[[str, bytes], bytes | None], **more: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(FOLDER / name) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            data = change(part, old.read(part))
            if data is not None:
                new.writestr(part, data)
        for part, data in more.items():
            new.writestr(part.replace("__", "/"), data)
    return out.getvalue()


def as_it_is(part: str, data: bytes) -> bytes:
    return data


REFUSED = [
    ("macros", repacked("pandoc.docx", as_it_is, **{"word__vbaProject.bin": b"x"}), "a.docx", "macros"),
    ("a bomb", repacked("pandoc.docx", as_it_is, **{"word__media__x.bin": b"\0" * 50_000_000}), "a.docx", "unpacks to far more"),
    ("entities", repacked("pandoc.docx", lambda part, data: data if part != "word/document.xml" else b'<!DOCTYPE x [<!ENTITY a "b">]>' + data), "a.docx", "definitions"),
    ("a password", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "a.docx", "password"),
    ("a locked odt", repacked("pandoc.odt", lambda part, data: b"<manifest:encryption-data/>" if part == "META-INF/manifest.xml" else data), "a.odt", "password"),
    ("a table", repacked("pandoc.odt", lambda part, data: b"application/vnd.oasis.opendocument.spreadsheet" if part == "mimetype" else data), "a.ods", "package"),
    ("a torn file", (FOLDER / "pandoc.docx").read_bytes()[:4000], "a.docx", "damaged"),
    ("a broken part", repacked("pandoc.docx", lambda part, data: data[:900] if part == "word/document.xml" else data), "a.docx", "could not be read"),
    ("a PDF", b"%PDF-1.7 ...", "a.docx", "PDF"),
    ("a program", b"MZ\0\0\0", "a.md", "none of them"),
    ("too much", b"x" * (25 * 1024 * 1024 + 1), "a.md", "larger than 25 MB"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "name", "sentence"), [each[1:] for each in REFUSED], ids=[each[0] for each in REFUSED]
)
def test_what_could_do_harm_is_refused_with_a_sentence(data: bytes, name: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        read_document(data, name)


def test_what_a_document_has_besides_text_is_reported() -> None:
    def change(part: str, data: bytes) -> bytes:
        if part != "word/document.xml":
            return data
        return data.replace(b"</w:body>", b'<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>added words</w:t></w:r></w:ins></w:p></w:body>')  # fmt: skip

    arrival = read_document(repacked("pandoc.docx", change), "a.docx")
    texts = str(arrival.manuscript.parts)
    assert "added words" in texts
    assert "gone" not in texts
    assert any("tracked changes" in sentence for sentence in arrival.report)


WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{font-size:11pt}</style></head><body>
<!--StartFragment--><p class=MsoNormal>We owe <b>her</b><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>bread<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>rye<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>milk<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Sing<o:p></o:p></p><!--EndFragment--></body></html>"""


def test_what_is_pasted_from_word_has_real_lists() -> None:
    parts = pasted(WORD).parts
    texts = "".join(part.text for part in parts if isinstance(part, Paragraph))
    assert "<p>We owe <b>her</b></p>" in texts
    assert "<li>bread<ul><li>rye</li></ul></li><li>milk</li>" in texts
    assert "·" not in texts


def test_what_is_pasted_from_google_docs_is_not_all_bold() -> None:
    source = '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">Plain and </span><span style="font-weight:700">loud</span></p></b>'
    assert pasted(source).parts == (Paragraph("<p>Plain and <b>loud</b></p>"),)

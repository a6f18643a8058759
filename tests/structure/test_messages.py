"""The catalogues of messages are up to date, and a magazine speaks the language it is set to."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import httpx
import polib
import pytest
from django.conf import settings
from django.test import Client
from django.utils.translation import override

from byline.contributors.models import Contributor
from byline.posts.models import ContentNote, Correction, Credit, Disclosure, DisclosureKind, Post, PostByline, Severity
from byline.publication.models import FrontPage
from scripts.messages import SOURCE, catalogues, compiled, extract
from tests.support.magazine import Magazine, byline

NAMED = re.compile(r"%\(\w+\)[sdi]|%[sd]|\{\w*\}")
TAG = re.compile(r"</?\w+")
FOR_READERS = re.compile(r"^(front|theme|syndication|search)/|^(posts|publication)/templates/(?!.*admin/)")
OTHER_LANGUAGES = [code for code, _ in settings.LANGUAGES if not code.startswith("en")]
by_language = pytest.mark.parametrize("path", catalogues(), ids=lambda path: path.parent.parent.name)


@pytest.mark.skipif(not shutil.which("xgettext"), reason="GNU gettext is missing: nobody looked for new texts")
def test_the_source_catalogue_has_every_text_of_the_code() -> None:
    in_code, kept = texts_of(extract()), texts_of(SOURCE.read_text())
    stale = "Run `python scripts/messages.py` and commit src/byline/locale."
    assert in_code - kept == set(), stale
    assert kept - in_code == set(), stale


def texts_of(catalogue: str) -> set[tuple[str, str, str]]:
    """Context, text and plural of each entry. Where a text stands may change without notice."""
    return {(entry.msgctxt or "", entry.msgid, entry.msgid_plural) for entry in polib.pofile(catalogue)}


def test_every_language_that_can_be_set_has_a_catalogue() -> None:
    assert sorted(path.parent.parent.name for path in catalogues()) == sorted(OTHER_LANGUAGES)


@by_language
def test_a_catalogue_has_the_texts_of_the_source(path: Path) -> None:
    source = [(entry.msgctxt, entry.msgid) for entry in polib.pofile(str(SOURCE))]
    assert [(entry.msgctxt, entry.msgid) for entry in polib.pofile(str(path))] == source


@by_language
def test_a_catalogue_is_compiled(path: Path) -> None:
    assert compiled(path) == path.with_suffix(".mo").read_bytes(), "Run `python scripts/messages.py --compile`."


@by_language
def test_readers_meet_no_untranslated_text(path: Path) -> None:
    waiting = [
        entry.msgid
        for entry in polib.pofile(str(path)).untranslated_entries()
        if any(FOR_READERS.search(place) for place, _ in entry.occurrences)
    ]
    assert not waiting, "\n".join(waiting)


@by_language
def test_a_translation_keeps_names_and_tags(path: Path) -> None:
    wrong = []
    for entry in polib.pofile(str(path)).translated_entries():
        for text in [entry.msgstr] if entry.msgstr else entry.msgstr_plural.values():
            plain = {entry.msgid, entry.msgid_plural} - {""}
            names = {frozenset(NAMED.findall(each)) for each in plain}
            tags = {tuple(sorted(TAG.findall(each))) for each in plain}
            if frozenset(NAMED.findall(text)) not in names or tuple(sorted(TAG.findall(text))) not in tags:
                wrong.append(f"{entry.msgid} → {text}")
    assert not wrong, "\n".join(wrong)


@pytest.fixture
def piece(magazine: FrontPage) -> Post:
    """A guest's piece with everything that brings words of ours with it."""
    guest = Contributor.objects.create(name="Imogen Strand", slug="imogen-strand", bio="<p>Writes.</p>")
    post: Post = magazine.add_child(instance=Post(title="Nobody Owes Us", slug="nobody-owes-us", live=False))
    post.bylines.add(PostByline(contributor=guest, credit=Credit.WITH))
    post.content_notes.add(ContentNote(topic="Trennung"))
    post.disclosures.add(Disclosure(kind=DisclosureKind.GIFT))
    post.first_published_name, post.first_published_url = "Slow Applause", "https://applause.example/"
    post.save_revision().publish()
    Correction.objects.create(post=post, what="Es waren drei Lieder.", severity=Severity.CENTRAL)
    return post


def test_a_magazine_speaks_german(piece: Post, client: Client) -> None:
    addresses = [
        "/",
        "/archive/",
        "/contributors/imogen-strand/",
        "/corrections/",
        "/search/?q=owes",
        "/search/",
        piece.url,
    ]
    with override("de"):
        pages = {address: client.get(address).content.decode() for address in [*addresses, "/nowhere/"]}
    for page in pages.values():
        assert '<html lang="de"' in page
        assert "Zum Text springen" in page
    assert "Das haben wir zum Testen bekommen" in pages[piece.url]
    assert "Eine zentrale Tatsache" in pages["/corrections/"]


@pytest.mark.server
def test_the_language_can_be_changed_between_two_starts(own_magazine: Callable[..., Magazine], tmp_path: Path) -> None:
    """The prepared database, and every page made so far, are in British English."""
    folder = tmp_path / "data"
    for language in ("en-gb", "de"):
        magazine = own_magazine(folder=folder, BYLINE_LANGUAGE=language)
        assert f'<html lang="{language}"' in httpx.get(magazine.url, timeout=60).text
        magazine.stop()
    said = byline("manage", "shell", "-v", "0", "-c", ADD_A_PAGE, BYLINE_DATA=str(folder), BYLINE_LANGUAGE="de")
    assert said.stdout.split() == ["de", "de"], said.stderr


ADD_A_PAGE = """
from byline.publication.models import FrontPage, StandingPage
front = FrontPage.objects.get()
page = front.add_child(instance=StandingPage(title="Impressum", slug="impressum"))
print(front.locale.language_code, page.locale.language_code)
"""

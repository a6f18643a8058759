"""A whole small blog moves in: every kind of thing in the file becomes what it should be."""

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from django.test import Client

from byline.contributors.models import Contributor
from byline.conversation.models import Comment
from byline.kit.fetch import Fetched, NotFetched
from byline.posts.models import Column, Post, Topic
from byline.publication.models import Picture, Recording, StandingPage
from tests.moving.conftest import BLOG, EXPORTS, Moved, codes


def post(slug: str) -> Post:
    return Post.objects.get(slug=slug)


def blocks(page: Post | StandingPage) -> list[tuple[str, Any]]:
    return [(raw["type"], raw["value"]) for raw in page.body.raw_data]


def test_the_report_counts_what_was_in_the_file_and_what_came(report: dict[str, Any]) -> None:
    assert report["in_file"]["post"] == {"draft": 1, "future": 1, "private": 1, "publish": 4, "trash": 1}
    assert report["in_file"]["comment"] == {"comment": 4, "pingback": 1}
    assert report["imported"] == {
        "pieces": 7,
        "pages": 2,
        "pictures": 2,
        "recordings": 2,
        "contributors": 3,
        "topics": 3,
        "columns": 0,
        "comments": 4,
        "redirects": len(report["redirects"]),
    }
    assert not [row for row in report["skipped"] if row["code"] in {"error", "unread"}]
    left = {(row["kind"], row["code"]) for row in report["skipped"] if row["outcome"] == "skipped"}
    assert left == {
        ("item", "trash"),
        ("item", "menu"),
        ("item", "type"),
        ("item", "reusable"),
        ("item", "guest_author"),
        ("attachment", "unused"),
        ("author", "author_silent"),
    }


def test_a_published_post_is_a_live_piece_with_its_dates(report: dict[str, Any]) -> None:
    piece = post("the-last-gas-lamp")
    assert piece.live
    assert not piece.has_unpublished_changes
    assert piece.published_at == piece.listed_at == datetime(2024, 3, 9, 19, 30, tzinfo=UTC)
    assert piece.updated_at is None  # WordPress counts every click on Update; readers need not
    assert piece.title == "The last gas lamp in Pellworth"
    assert piece.search_description == "Pellworth has one gas lamp left; we met the man who lights it."
    assert piece.seo_title == "Gas lamps of Pellworth – The Lamplighter"


def test_blocks_become_our_blocks_in_their_order(report: dict[str, Any]) -> None:
    piece = post("the-last-gas-lamp")
    found = blocks(piece)
    assert [kind for kind, _ in found] == [
        "paragraph",
        "image",
        "gallery",
        "unconverted",
        "quote",
        "embed",
        "table",
        "unconverted",
        "paragraph",
        "sources",
    ]
    by_kind = dict(found)
    lamp, quay = (Picture.objects.get(title=title) for title in ("lamp", "quay"))
    assert by_kind["image"]["image"] == {"image": lamp.pk, "alt_text": "A lamp behind a shop", "decorative": False}
    assert by_kind["image"]["caption"] == "The lamp, in March"
    assert by_kind["gallery"]["caption"] == "Two views"
    assert [item["value"]["image"]["image"] for item in by_kind["gallery"]["items"]] == [quay.pk]
    assert by_kind["quote"]["speaker"] == "Joss Trennick, lamplighter"
    assert by_kind["embed"]["caption"] == "Joss at work"
    assert by_kind["table"]["caption"] == "Lamps in the parish"
    assert "Mind the step." in found[8][1]  # a reusable block is put in
    assert '<a href="#source-1">[1]</a>' in found[8][1]
    assert by_kind["sources"]["items"][0]["value"]["url"] == "https://archive.example/ledger"


def test_classic_text_becomes_our_blocks_in_its_order(report: dict[str, Any]) -> None:
    found = blocks(post("how-to-walk"))
    kinds = [
        "paragraph",
        "image",
        "paragraph",
        "embed",
        "gallery",
        "unconverted",
        "quote",
        "audio",
        "paragraph",
        "unconverted",
        "paragraph",
    ]
    assert [kind for kind, _ in found] == kinds
    assert found[0][1] == "<p>Leave the telephone at home.<br>Take a coat.</p>"
    assert found[1][1]["caption"] == "Start here"
    assert found[5][1]["source"] == '[contact-form-7 id="12" title="Walk with us"]'
    assert found[-1][1] == "<p>That is <s>nearly</s> all.</p>"


def test_links_between_pieces_lead_to_the_new_addresses(report: dict[str, Any]) -> None:
    text = blocks(post("the-last-gas-lamp"))[0][1]
    assert '<a href="/how-to-walk/">before</a>' in text
    assert '<a href="/about/our-map/#quay">our map</a>' in text
    text = blocks(post("how-to-walk"))[2][1]
    assert '<a href="/the-last-gas-lamp/">the lamp</a>' in text
    assert '<a href="/topics/harbour/">the harbour</a>' in text
    assert '<a href="http://lamplighter.example/never-written/">' in text
    route = Recording.objects.get(title__startswith="route")
    assert f'<a href="{route.url}">the route</a> [sic]' in blocks(post("how-to-walk"))[8][1]


def test_the_lead_picture_has_the_words_of_the_old_library(report: dict[str, Any]) -> None:
    piece = post("the-last-gas-lamp")
    assert piece.picture.title == "lamp"
    assert (piece.picture.width, piece.picture.height) == (640, 480)  # the original, not the size the text named
    assert piece.picture_alt == "The lamp at dusk"
    assert piece.picture_caption == "Caption of the file"
    assert piece.picture.source_url == "https://lamplighter.example/wp-content/uploads/2024/03/lamp.jpg"


def test_a_picture_that_cannot_be_had_is_said_so(report: dict[str, Any]) -> None:
    [row] = [row for row in report["skipped"] if row["code"] == "picture_lost"]
    assert row["title"].endswith("/gone.jpg")
    kept = blocks(post("the-last-gas-lamp"))[3][1]
    assert "gone.jpg" in kept["source"]
    assert kept["reason"] == row["reason"]


def test_an_episode_plays_its_recording_first(report: dict[str, Any]) -> None:
    [(kind, sound), (_, text)] = blocks(post("steps-one"))
    assert kind == "audio"
    assert sound["title"] == "Steps: episode one"
    assert Recording.objects.get(pk=sound["recording"]).file.name.endswith(".wav")  # what it is, not what it was called
    assert text == "<p>We walk and talk.</p>"
    assert post("steps-one").search_description == "A walk & a talk."


def test_nothing_that_was_not_public_becomes_public(report: dict[str, Any]) -> None:
    drafts = Post.objects.filter(live=False)
    assert set(drafts.values_list("title", flat=True)) == {
        "Not finished",
        "Midsummer, far off",
        "A private matter",
        "Behind a password",
    }
    assert {"private", "password"} <= codes(report)
    assert all(Client().get(f"/{slug}/").status_code == 404 for slug in drafts.values_list("slug", flat=True))


def test_what_was_scheduled_is_scheduled(report: dict[str, Any]) -> None:
    later = post("midsummer")
    assert later.go_live_at == datetime(2098, 6, 21, 4, tzinfo=UTC)
    assert later.latest_revision.approved_go_live_at == later.go_live_at
    assert later.approved_schedule


def test_several_authors_share_a_byline_and_nobody_gets_an_account(
    report: dict[str, Any], django_user_model: Any
) -> None:
    assert [row.contributor.name for row in post("the-last-gas-lamp").bylines.all()] == ["Ada Quill", "Rosalind Fenn"]
    assert [row.contributor.name for row in post("how-to-walk").bylines.all()] == ["Tobias Wick"]
    fenn = Contributor.objects.get(slug="rosalind-fenn")
    assert fenn.bio == "<p>Draws <i>maps</i>.</p>"
    assert [link.url for link in fenn.links.all()] == ["https://fenn.example/"]
    assert not Contributor.objects.filter(slug__contains="lamplighter").exists()  # no e-mail address in an address
    assert not django_user_model.objects.exists()


def test_somebody_who_is_here_already_is_not_made_twice(magazine: Any, move_in: Moved, media: Path) -> None:
    ada = Contributor.objects.create(name="Ada Quill", slug="ada-quill", standing="host")
    report = move_in(BLOG, media=media)
    assert "author_known" in codes(report)
    assert post("steps-one").bylines.get().contributor == ada


def test_categories_and_tags_become_topics(report: dict[str, Any]) -> None:
    assert set(Topic.objects.values_list("slug", "name")) == {
        ("walks", "Walks"),
        ("harbour", "Harbour & quays"),
        ("gas-lamps", "gas lamps"),
    }
    assert [row.topic.slug for row in post("the-last-gas-lamp").post_topics.all()] == ["walks", "harbour", "gas-lamps"]
    assert Topic.objects.get(slug="walks").description == "On foot, at night."


def test_a_category_becomes_a_column_on_request(move_in: Moved) -> None:
    report = move_in(BLOG, columns=("walks",))
    assert post("the-last-gas-lamp").column == Column.objects.get(slug="walks")
    assert not Topic.objects.filter(slug="walks").exists()
    assert report["imported"]["columns"] == 1


def test_a_plugins_type_comes_in_on_request(move_in: Moved) -> None:
    move_in(BLOG, also=("recipe",))
    assert post("soup").live


def test_pages_stand_where_they_stood(report: dict[str, Any]) -> None:
    about, our_map = (StandingPage.objects.get(slug=slug) for slug in ("about", "our-map"))
    assert our_map.get_parent().specific == about
    assert our_map.get_url() == "/about/our-map/"
    assert [kind for kind, _ in blocks(our_map)] == ["heading", "paragraph", "unconverted"]


def test_comments_keep_their_threads_and_lose_their_scripts(report: dict[str, Any]) -> None:
    first, answer, spam, under_page = Comment.objects.order_by("origin_id")
    assert first.text == "<p>I walk past it.</p><p>Every <b>night</b>.</p><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"
    assert (first.name, first.email, first.url) == ("Hester & co", "hester@reader.example", "https://hester.example/")
    assert answer.parent == first
    assert [first.status, answer.status, spam.status] == ["approved", "approved", "spam"]
    assert "pingback" in codes(report)
    assert under_page.text == "<p>Hello page</p>"
    assert under_page.page == StandingPage.objects.get(slug="about").page_ptr


def test_pictures_are_fetched_original_first(move_in: Moved, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def fetch(url: str, **limits: Any) -> Fetched:
        asked.append(url)
        if not url.endswith(("/lamp.jpg", "/quay-300x200.png")):
            raise NotFetched("Not there.")
        drawn = io.BytesIO()
        PIL.Image.new("RGB", (64, 48)).save(drawn, "PNG")
        return Fetched(io.BytesIO(drawn.getvalue()), 0, url, "image/png")

    monkeypatch.setattr("byline.moving.finding.fetch", fetch)
    report = move_in(BLOG, fetch=True)
    assert report["imported"]["pictures"] == 2
    uploads = "https://lamplighter.example/wp-content/uploads/2024/03"
    assert f"{uploads}/lamp-300x200.jpg" not in asked
    assert [url for url in asked if "/lamp." in url] == [f"{uploads}/lamp.jpg"]
    tried = [url for url in asked if "quay" in url]
    assert tried[-1] == f"{uploads}/quay-300x200.png"  # the original is gone: then what the text itself shows


@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_older_exports_say_the_same(move_in: Moved, version: str) -> None:
    report = move_in(EXPORTS / f"lamplighter-{version}.xml")
    assert report["source"]["version"] == version
    piece = post("the-first-walk")
    assert piece.live
    assert blocks(piece) == [("paragraph", "<p>We set out at <i>dusk</i>.</p><p>And came back wet.</p>")]
    assert [row.topic.name for row in piece.post_topics.all()] == ["Walks", "gas lamps"]
    assert piece.bylines.get().contributor.name == "Ada Quill"
    assert Comment.objects.get().status == "held"
    assert report["imported"]["topics"] == 2


def test_several_files_are_one_export(move_in: Moved) -> None:
    report = move_in(BLOG, EXPORTS / "lamplighter-1.1.xml")
    assert report["imported"]["pieces"] == 8
    assert post("the-first-walk").get_url() == "/the-first-walk/"


def test_every_imported_page_can_be_opened(report: dict[str, Any], client: Client) -> None:
    for page in [*Post.objects.filter(live=True), *StandingPage.objects.filter(live=True)]:
        assert client.get(page.get_url()).status_code == 200, page


def test_every_imported_page_can_be_edited_and_saved_unchanged(report: dict[str, Any]) -> None:
    """The stored blocks are what the editor's forms would store: nothing is lost by opening and saving."""
    for page in Post.objects.all():
        before = page.body.get_prep_value()
        page.body.stream_block.clean(
            page.body.stream_block.to_python([raw for raw in before if raw["type"] not in {"gallery", "image"}])
        )

"""The editor's side of a piece."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, rich_text

from byline.contributors.models import Contributor
from byline.posts.blocks import PieceBlocks
from byline.posts.models import Post, PostByline
from byline.publication.models import FrontPage
from tests.posts.forms import piece_form, told


def edit(post: Post) -> str:
    return reverse("wagtailadmin_pages:edit", args=[post.pk])


def with_bio(post: Post, bio: str) -> dict[str, object]:
    row = PostByline.objects.get(post=post)
    rows = [{"id": row.pk, "contributor": row.contributor_id, "credit": "by", "bio": rich_text(bio)}]
    return piece_form(bylines=inline_formset(rows, initial=1))


def test_panels_stand_in_the_order_she_thinks(desk: Client, magazine: FrontPage) -> None:
    page = told(desk.get("/admin/write/", follow=True))
    places = [page.index(f'id="tab-label-{tab}"') for tab in ("write", "around_it", "out_there")]
    assert places == sorted(places)
    marks = ["title", "bylines-FORMS", "standfirst", "picture_alt", "body", "outro", "format", "slug", "published_at"]
    found = [page.find(f'id="{mark}"') if mark == "body" else page.find(f'id="id_{mark}"') for mark in marks]
    assert -1 not in found, dict(zip(marks, found, strict=True))
    assert found == sorted(found)


@pytest.mark.parametrize("kind", [kind for kind, block in PieceBlocks().child_blocks.items() if block.is_previewable])
def test_every_block_with_an_example_can_be_looked_at_before_it_is_chosen(desk: Client, db: None, kind: str) -> None:
    block = Post.body.field.stream_block.child_blocks[kind]
    answer = desk.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
    assert answer.status_code == 200
    assert 'class="prose"' in told(answer)


def test_every_block_says_what_it_is_for() -> None:
    silent = [kind for kind, block in PieceBlocks().child_blocks.items() if not str(block.get_description())]
    assert silent == []


@pytest.mark.parametrize(("mode", "scheme"), [("light", 'data-scheme="light"'), ("dark", 'data-scheme="dark"')])
def test_the_preview_shows_day_and_night_and_what_was_just_typed(
    desk: Client, draft: Post, mode: str, scheme: str
) -> None:
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[draft.pk])
    form = piece_form(
        title="Typed and not saved", body=[("unconverted", {"source": "[map]", "origin": "", "reason": ""})]
    )
    assert desk.post(address, form).json()["is_valid"]
    page = told(desk.get(address, {"mode": mode}))
    assert "Typed and not saved" in page
    assert "[map]" in page, "what could not be converted is shown to the host"
    assert scheme in page
    assert Post.objects.get(pk=draft.pk).title == "They owe us nothing"


def test_autosave_makes_and_updates_a_draft(desk: Client, magazine: FrontPage) -> None:
    add = reverse("wagtailadmin_pages:add", args=["posts", "post", magazine.pk])
    first = desk.post(add, piece_form(title="Beg", slug=""), headers={"accept": "application/json"}).json()
    assert first["success"], first
    made = Post.objects.get(pk=first["pk"])
    assert not made.live
    more = piece_form(title="Begun", slug="begun") | {
        "overwrite_revision_id": first["revision_id"],
        "loaded_revision_id": first["revision_id"],
    }
    again = desk.post(edit(made), more, headers={"accept": "application/json"}).json()
    assert again["success"]
    assert again["revision_id"] == first["revision_id"], "autosave does not fill the history"
    assert made.get_latest_revision().as_object().title == "Begun"
    assert made.slug == "beg"


def test_emptying_the_kept_bio_takes_todays(desk: Client, public: Post, imogen: Contributor) -> None:
    imogen.bio = "<p>Writes books now.</p>"
    imogen.save()
    desk.post(edit(public), with_bio(public, "") | {"action-publish": "1"})
    assert "Writes books now." in PostByline.objects.get(post=public).bio


def test_a_kept_bio_can_be_written_for_the_piece_alone(desk: Client, public: Post, imogen: Contributor) -> None:
    desk.post(edit(public), with_bio(public, "<p>Wrote this in a lighthouse.</p>") | {"action-publish": "1"})
    assert "lighthouse" in PostByline.objects.get(post=public).shown_bio
    imogen.refresh_from_db()
    assert imogen.bio == "<p>Writes Slow Applause.</p>"


def test_a_new_address_leads_on_from_the_old(
    desk: Client, public: Post, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        desk.post(edit(public), piece_form(slug="a-better-address") | {"action-publish": "1"})
    answer = Client().get("/they-owe-us-nothing/")
    assert (answer.status_code, answer["Location"]) == (301, "/a-better-address/")


def test_somebody_new_is_added_while_choosing_the_byline(
    desk: Client, magazine: FrontPage, imogen: Contributor
) -> None:
    base = "/admin/snippets/choose/contributors/contributor/"
    assert "Somebody new" in desk.get(base).json()["html"]
    form = {"name": "Imogen Strand", "pronouns": "", "standing": "guest", "bio": rich_text("")}
    prefixed = {f"create-form-{name}": value for name, value in form.items()} | form
    answer = desk.post(f"{base}create/", prefixed).json()
    assert answer["step"] == "chosen"
    assert {person.slug for person in Contributor.objects.all()} == {"imogen-strand", "imogen-strand-2"}

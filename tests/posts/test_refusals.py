"""A refusal leads to what is missing: to the field, or to the block."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from byline.posts import gate
from byline.posts.models import Post, Refusal
from tests.posts.forms import piece_form, told

EMPTY = {"type": "unconverted", "id": "0f3c", "value": {"origin": "", "reason": "a form", "source": "<form>"}}


@pytest.fixture
def lacking(draft: Post) -> Post:
    """A draft whose lead needs no picture, but whose text has a part that nobody looked at."""
    draft.body = draft.body.stream_block.to_python([EMPTY])
    draft.save()
    draft.save_revision()
    return draft


def edit(post: Post) -> str:
    return reverse("wagtailadmin_pages:edit", args=[post.pk])


def test_the_message_leads_to_field_and_block(desk: Client, lacking: Post) -> None:
    form = piece_form(slug="search", body=[("unconverted", EMPTY["value"])])
    answer = desk.post(edit(lacking), form | {"action-publish": "1"}, follow=True)
    assert f'<a href="{edit(lacking)}#:w:contentpath=slug">' in told(answer)
    assert f'<a href="{edit(lacking)}#:w:contentpath=body.' in told(answer)


def test_so_does_publishing_in_bulk(desk: Client, lacking: Post) -> None:
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    answer = desk.post(f"{address}?id={lacking.pk}&next=/admin/", {}, follow=True)
    assert f'<a href="{edit(lacking)}#:w:contentpath=body.0f3c">' in told(answer)


def test_so_does_the_first_screen(desk: Client, draft: Post) -> None:
    Refusal.objects.create(
        post=draft, due_at="2026-01-01T00:00Z", reasons=["Say what it shows.", "And wait."], places=["body.0f3c"]
    )
    shown = told(desk.get(reverse("wagtailadmin_home")))
    assert f'<a href="{edit(draft)}#:w:contentpath=body.0f3c">Say what it shows.</a>' in shown
    assert "And wait." in shown


def test_an_objection_to_the_whole_piece_leads_nowhere(desk: Client, draft: Post, closed_gate: Any) -> None:
    answer = desk.post(edit(draft), piece_form() | {"action-publish": "1"}, follow=True)
    assert "<li>The gate is closed.</li>" in told(answer).replace("<li> ", "<li>").replace(" </li>", "</li>")


def test_where_is_said_in_the_editors_terms() -> None:
    assert gate.Objection("x", "", "body", "0f3c").where == "body.0f3c"
    assert gate.Objection("x", "", "slug").where == "slug"
    assert gate.Objection("x", "").where == ""

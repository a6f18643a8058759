"""What a browser sends from the editor."""

from typing import Any

from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from byline.contributors.models import Contributor


def piece_form(
    *, contributor: Contributor | None = None, body: list[Any] | None = None, **fields: Any
) -> dict[str, Any]:
    """A filled-in editor."""
    bylines = [{"contributor": contributor.pk, "credit": "by", "bio": rich_text("")}] if contributor else []
    plain = {
        "title": "They owe us nothing",
        "slug": "they-owe-us-nothing",
        "standfirst": rich_text(""),
        "outro": rich_text(""),
        "body": streamfield(body or []),
        "bylines": inline_formset(bylines),
        **{name: inline_formset([]) for name in ("post_topics", "content_notes", "disclosures", "comments")},
    }
    return nested_form_data({**plain, **fields})


def told(response: Any) -> str:
    """What the host is told on the page she lands on."""
    page = response.content.decode()
    return " ".join(page.split())

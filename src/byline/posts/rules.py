"""The gate's own checks: what a piece needs whoever publishes it."""

from collections.abc import Iterator
from typing import Any

from django.utils import formats, timezone
from django.utils.translation import gettext as _

from byline.desk.actions.reading import examine_page
from byline.publication.models import Picture
from byline.publication.reserved import is_reserved

from . import gate
from .gate import Objection, register
from .models import DisclosureKind, FormatKind, Post


@register("title")
def has_title(post: Post, by: Any) -> Iterator[Objection]:
    """A piece has a title."""
    if not post.title.strip():
        yield Objection("title", _("Give the piece a title."), "title")


@register("address")
def has_its_own_address(post: Post, by: Any) -> Iterator[Objection]:
    """Readers can reach the piece: nothing of the magazine's own answers at its address."""
    if is_reserved(post.slug):
        sentence = _("The address “%(slug)s” is one of the magazine’s own. Choose another.")
        yield Objection("address", sentence % {"slug": post.slug}, "slug")


@register("lead picture")
def lead_picture_is_described(post: Post, by: Any) -> Iterator[Objection]:
    """A lead picture is described for those who cannot see it, or said to be decorative (WCAG 2.2, 1.1.1)."""
    if post.picture_id and not post.picture_decorative and not post.picture_alt.strip():
        yield Objection("picture", _("Say what the lead picture shows, or mark it as decorative."), "picture_alt")


@register("pictures")
def pictures_are_described(post: Post, by: Any) -> Iterator[Objection]:
    """So is every picture in the text."""
    for place, picture in pictures_in(post):
        if (
            not getattr(picture, "decorative", False)
            and not (getattr(picture, "contextual_alt_text", "") or "").strip()
        ):
            sentence = _("Say what the picture “%(title)s” in the text shows, or mark it as decorative.")
            yield Objection("pictures", sentence % {"title": picture.title}, "body", place, debt=True)


@register("licences")
def licences_last(post: Post, by: Any) -> Iterator[Objection]:
    """No picture is published whose licence has ended."""
    lead = [("", post.picture)] if post.picture_id and post.picture else []
    for place, picture in [*lead, *pictures_in(post)]:
        if picture.licence_ends_on and picture.licence_ends_on < timezone.localdate():
            sentence = _("The licence of the picture “%(title)s” ended on %(day)s. Renew it or choose another picture.")
            told = {"title": picture.title, "day": formats.date_format(picture.licence_ends_on)}
            yield Objection("licences", sentence % told, "body" if place else "picture", place, debt=True)


@register("ads")
def ads_are_called_ads(post: Post, by: Any) -> Iterator[Objection]:
    """An ad is called one twice: by its format, and before the first paragraph."""
    has_format = bool(post.format and post.format.kind == FormatKind.AD)
    is_disclosed = any(row.kind == DisclosureKind.AD for row in post.disclosures.all())
    if has_format and not is_disclosed:
        yield Objection("ads", _("This piece is an ad: add the disclosure “Ad”, and say who paid."), "disclosures")
    if is_disclosed and not has_format:
        yield Objection("ads", _("This piece is disclosed as an ad: give it a format that means ad."), "format")


@register("first published")
def first_published_is_whole(post: Post, by: Any) -> Iterator[Objection]:
    """What was first published elsewhere names the place and leads there."""
    name, url = post.first_published_name.strip(), post.first_published_url.strip()
    if (url or post.first_published_on) and not name:
        yield Objection("first published", _("Say where the piece was first published."), "first_published_name")
    if (name or post.first_published_on) and not url:
        yield Objection("first published", _("Give the address of the first publication."), "first_published_url")


@register("desk")
def desk_has_no_blocking_question(post: Post, by: Any) -> Iterator[Objection]:
    """What the host chose to stop for. Readers can live with it while they did before, and a reason sets it aside."""
    if gate.is_moving_in():
        return
    for finding in examine_page(post).findings:
        if finding.severity == "blocks":
            place = finding.places[0] if finding.places else None
            words = f"“{place.quote[:120]}” – " if place and place.quote else ""
            block = place.block.partition("/")[0] if place else ""
            yield Objection(f"desk {finding.id}", f"{words}{finding.message}", "", block, debt=True, waivable=True)


@register("unconverted")
def nothing_is_left_unconverted(post: Post, by: Any) -> Iterator[Objection]:
    """Whatever an import could not convert has been looked at: readers would miss it without knowing."""
    for child in post.body:
        if child.block_type == "unconverted":
            sentence = _("A part of the text could not be converted (%(reason)s). Rewrite it or take it out.")
            reason = child.value.get("reason") or child.value.get("origin") or _("from an import")
            yield Objection("unconverted", sentence % {"reason": reason}, "body", child.id or "", debt=True)


def pictures_in(post: Post) -> Iterator[tuple[str, Picture]]:
    """Every picture in the text, galleries' included, with the id of its block."""
    for child in post.body:
        if child.block_type == "image":
            held = [child.value["image"]]
        elif child.block_type == "gallery":
            held = [item["image"] for item in child.value["items"]]
        else:
            continue
        yield from ((child.id or "", picture) for picture in held if picture is not None)

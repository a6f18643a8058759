"""What the gate itself asks of a piece."""

from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pytest
from django.core.files.images import ImageFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from byline.posts import gate
from byline.posts.models import Disclosure, Format, Post
from byline.publication.models import FrontPage, Picture
from byline.publication.reserved import is_reserved


@pytest.fixture
def picture(db: None) -> Picture:
    data = BytesIO()
    Image.new("RGB", (40, 30), "teal").save(data, "PNG")
    return Picture.objects.create(title="Harbour", file=ImageFile(data, "harbour.png"), width=40, height=30)


def codes(post: Post) -> list[str]:
    return [objection.code for objection in gate.objections(post)]


def with_body(post: Post, *blocks: tuple[str, Any]) -> Post:
    post.body = post.body.stream_block.to_python([{"type": kind, "value": value} for kind, value in blocks])
    return post


def test_a_whole_piece_passes(draft: Post) -> None:
    assert codes(draft) == []


@pytest.mark.parametrize("slug", ["archive", "admin", "sign-in", "columns", "media", "static", "search", "documents"])
def test_an_address_of_the_magazines_own(draft: Post, slug: str) -> None:
    draft.slug = slug
    assert codes(draft) == ["address"]


def test_reserved_addresses_follow_the_projects_addresses(magazine: FrontPage) -> None:
    top = {
        reverse(name).strip("/").split("/")[0] for name in ("archive", "corrections", "wagtailadmin_home", "sign_in")
    }
    assert all(is_reserved(slug) for slug in top)
    assert not is_reserved("they-owe-us-nothing")
    assert not is_reserved("archives")


def test_a_lead_picture_nobody_described(draft: Post, picture: Picture) -> None:
    draft.picture = picture
    assert codes(draft) == ["picture"]
    draft.picture_decorative = True
    assert codes(draft) == []


def test_pictures_in_the_text_and_in_galleries(draft: Post, picture: Picture) -> None:
    bare = {"image": picture.pk, "alt_text": "", "decorative": False}
    told = bare | {"alt_text": "The harbour at low tide"}
    with_body(draft, ("image", {"image": bare}), ("gallery", {"items": [{"image": told}, {"image": bare}]}))
    assert codes(draft) == ["pictures", "pictures"]
    with_body(draft, ("image", {"image": told}), ("gallery", {"items": [{"image": bare | {"decorative": True}}]}))
    assert codes(draft) == []


def test_a_licence_that_has_ended(draft: Post, picture: Picture) -> None:
    picture.licence_ends_on = timezone.localdate() - timedelta(days=1)
    picture.save()
    draft.picture, draft.picture_alt = picture, "The harbour"
    assert codes(draft) == ["licences"]


def test_ads_are_called_ads_twice(draft: Post) -> None:
    draft.format = Format.objects.get(kind="ad")
    assert codes(draft) == ["ads"]
    draft.disclosures = [Disclosure(kind="ad", detail="Paid by Marr & Daughters")]
    assert codes(draft) == []
    draft.format = Format.objects.get(kind="opinion")
    assert codes(draft) == ["ads"]


def test_first_published_elsewhere_is_named_and_linked(draft: Post) -> None:
    draft.first_published_name = "Slow Applause"
    assert [o.field for o in gate.objections(draft)] == ["first_published_url"]
    draft.first_published_url = "https://slow.example/x"
    assert codes(draft) == []
    draft.first_published_name, draft.first_published_on = " ", date(2026, 1, 2)
    assert [o.field for o in gate.objections(draft)] == ["first_published_name"]


def test_what_an_import_left_over_is_looked_at_first(draft: Post) -> None:
    with_body(draft, ("unconverted", {"source": "[map]", "reason": "unknown shortcode", "origin": "x"}))
    assert codes(draft) == ["unconverted"]
    with pytest.raises(gate.PublishRefused, match="unknown shortcode"):
        draft.save_revision().publish()


def test_a_piece_that_was_public_elsewhere_moves_in_with_its_debts(draft: Post) -> None:
    with_body(draft, ("unconverted", {"source": "[map]", "reason": "unknown shortcode", "origin": "x"}))
    with gate.passage(moving_in=True):
        draft.save_revision().publish()
    assert Post.objects.get(pk=draft.pk).live


def test_a_debt_does_not_hold_back_the_correction_of_a_public_piece(draft: Post, picture: Picture) -> None:
    with_body(draft, ("unconverted", {"source": "[map]", "reason": "unknown shortcode", "origin": "x"}))
    with gate.passage(moving_in=True):
        draft.save_revision().publish()
    public = Post.objects.get(pk=draft.pk)
    public.title = "They owe us nothing at all"
    public.save_revision().publish()
    bare = {"image": picture.pk, "alt_text": "", "decorative": False}
    public.body.append(("image", public.body.stream_block.child_blocks["image"].to_python({"image": bare})))
    with pytest.raises(gate.PublishRefused, match="Harbour"):
        public.save_revision().publish()

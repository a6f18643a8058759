"""Correcting from the admin."""

from django.test import Client
from django.urls import reverse

from byline.posts.models import Correction, Post
from tests.posts.forms import told


def test_the_piece_offers_to_be_corrected_and_the_corrections_page_shows_it(desk: Client, public: Post) -> None:
    editor = told(desk.get(reverse("wagtailadmin_pages:edit", args=[public.pk])))
    address = f"/admin/corrections/new/?post={public.pk}"
    assert f'href="{address}"' in editor
    assert "They owe us nothing" in told(desk.get(address))
    form = {"post": public.pk, "what": "We wrote 70. She is 71.", "why": "", "severity": "fact"}
    answer = desk.post(address, form, follow=True)
    assert "We wrote 70. She is 71." in told(answer)
    assert "We wrote 70. She is 71." in told(Client().get("/corrections/"))
    assert "We wrote 70. She is 71." in told(Client().get(public.get_url()))
    assert Post.objects.get(pk=public.pk).updated_at is not None
    assert Correction.objects.get().by is not None


def test_the_words_can_be_mended_but_not_the_piece_or_the_severity(desk: Client, public: Post) -> None:
    correction = Correction.objects.create(post=public, what="Teh date.", severity="fact")
    address = reverse("corrections_admin:edit", args=[correction.pk])
    desk.post(address, {"post": public.pk, "what": "The date.", "why": "", "severity": "typo"})
    correction.refresh_from_db()
    assert (correction.what, correction.severity) == ("The date.", "fact")


def test_a_correction_without_words_is_sent_back(desk: Client, public: Post) -> None:
    answer = desk.post(reverse("corrections_admin:add"), {"post": public.pk, "what": " ", "severity": "fact"})
    assert "This field is required." in told(answer)
    assert not Correction.objects.exists()

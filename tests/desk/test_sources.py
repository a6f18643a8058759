"""Readers see what claims rest on, where the host wants it."""

from typing import Any

from django.test import Client

from byline.accounts.models import User
from byline.desk.actions import clear_claim, read_page
from byline.desk.models import Claim, HouseRules
from byline.posts.models import Post

TEXT = "A study of 1,140 couples found that they stayed. Another 40 per cent of them moved house in the end."


def test_cleared_claims_are_shown_with_their_source_and_open_ones_are_not(
    client: Client, written: Any, nell: User
) -> None:
    post = written(TEXT)
    post.get_latest_revision().publish()
    read_page(post.get_latest_revision_as_object())
    claim = Claim.objects.get(text__contains="1,140")
    clear_claim(claim, status="sourced", source="After the Worst", url="https://lindham.example/worst", by=nell)
    address = Post.objects.get(pk=post.pk).url
    assert "After the Worst" not in client.get(address).content.decode()
    rules = HouseRules.load()
    rules.show_sources = True
    rules.save()
    page = client.get(address).content.decode()
    assert "https://lindham.example/worst" in page
    assert page.count("Another 40 per cent") == 1

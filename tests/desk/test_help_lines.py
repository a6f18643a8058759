"""Help lines are withheld until somebody has checked them, and again 90 days later."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from byline.accounts.models import User
from byline.accounts.reminders import reminders
from byline.desk import queries
from byline.desk.actions import confirm_help_line
from byline.desk.models import HelpLine, HouseRules
from byline.posts.models import Post


@pytest.fixture
def line(db: None) -> HelpLine:
    return HelpLine.objects.create(country="GB", name="The Night Line", topics="suicide, grief", contact="000 000")


def told() -> str:
    return " ".join(f"{each.what} {each.how}" for each in reminders())


def test_a_new_magazine_has_some_and_shows_none(magazine: Any) -> None:
    assert HelpLine.objects.count() >= 10
    assert queries.help_lines("GB", {"suicide"}) == []


def test_a_checked_line_is_shown_for_90_days(line: HelpLine, nell: User) -> None:
    confirm_help_line(line, by=nell)
    assert queries.help_lines("GB", {"grief"}) == [line]
    assert queries.help_lines("GB", {"addiction"}) == []
    HelpLine.objects.update(checked_at=timezone.now() - timedelta(days=91))
    assert queries.help_lines("GB", {"grief"}) == []
    assert "The Night Line" in told()


def test_the_host_is_told_of_unchecked_lines_of_her_country_only(line: HelpLine) -> None:
    assert "The Night Line" not in told()
    rules = HouseRules.load()
    rules.country = "gb"
    rules.save()
    assert "The Night Line" in told()


def test_nothing_can_be_checked_that_is_not_there(line: HelpLine, nell: User) -> None:
    line.contact = ""
    with pytest.raises(ValidationError, match="number or a website"):
        confirm_help_line(line, by=nell)
    with pytest.raises(IntegrityError):
        HelpLine.objects.update(contact="", checked_at=timezone.now())


def test_the_own_country_comes_first(line: HelpLine, nell: User) -> None:
    other = HelpLine.objects.create(country="AU", name="A Line", topics="grief", contact="1")
    for each in (line, other):
        confirm_help_line(each, by=nell)
    assert queries.help_lines("GB", {"grief"}) == [line, other]


def test_checking_is_a_button_and_a_changed_number_takes_it_back(desk: Client, line: HelpLine, nell: User) -> None:
    edit = reverse("wagtailsnippets_desk_helpline:edit", args=[line.pk])
    assert "I have checked it today" in desk.get(edit).content.decode()
    desk.post(reverse("check_help_line", args=[line.pk]))
    line.refresh_from_db()
    assert (line.is_shown, line.checked_by) == (True, nell)
    fields = {"name": line.name, "country": "GB", "topics": line.topics, "hours": "", "url": "", "contact": "000 111"}
    desk.post(edit, fields)
    line.refresh_from_db()
    assert (line.contact, line.is_shown) == ("000 111", False)


def test_readers_see_them_in_the_piece_while_they_are_good(
    client: Client, draft_with_lines: Post, line: HelpLine, nell: User
) -> None:
    assert "The Night Line" not in client.get(draft_with_lines.url).content.decode()
    confirm_help_line(line, by=nell)
    assert "The Night Line" in client.get(draft_with_lines.url).content.decode()


@pytest.fixture
def draft_with_lines(written: Any) -> Post:
    post = written()
    block = {"type": "help_lines", "value": {"topics": "Grief, overdose", "note": ""}}
    post.body = post.body.stream_block.to_python([block])
    post.save_revision().publish()
    return Post.objects.get(pk=post.pk)

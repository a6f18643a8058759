"""Made-up pieces and people with which a part can be looked at alone, without a database."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from django.utils.translation import gettext as _

MOMENT = datetime(2026, 3, 1, 7, 30, tzinfo=UTC)


class Rows(list[Any]):
    """A list that answers `.all` as a relation does."""

    def all(self) -> "Rows":
        return self


def person(name: str, standing: str = "guest") -> SimpleNamespace:
    """Somebody who writes."""
    slug = name.lower().replace(" ", "-")
    links = Rows([SimpleNamespace(get_kind_display=_("Newsletter"), label="Slow Post", url="https://slow.example/")])
    return SimpleNamespace(
        name=name, slug=slug, standing=standing, pronouns="she/her", portrait=None, links=links, bio=BIO,
        is_host=standing == "host", get_absolute_url="#", get_standing_display=standing.capitalize(),
    )  # fmt: skip


def author(name: str, standing: str = "guest") -> SimpleNamespace:
    """A name on a piece."""
    who = person(name, standing)
    row = SimpleNamespace(contributor=who, credit="by", get_credit_display=_("By"))
    return SimpleNamespace(contributor=who, byline=row, credit="by", bio=BIO, links=who.links, is_host=who.is_host)


def piece(kind: str, title: str, name: str) -> SimpleNamespace:
    """A piece as lists know it."""
    return SimpleNamespace(
        title=title, url="#", picture=None, search_description=SUMMARY, published_at=MOMENT, column=None,
        format=SimpleNamespace(kind=kind, name=kind.capitalize()), bylines=Rows([author(name)]),
    )  # fmt: skip


def reading() -> SimpleNamespace:
    """What the parts around a piece take."""
    correction = SimpleNamespace(what="We said eleven. It was nine.", why="We counted the cats twice.", made_at=MOMENT)
    return SimpleNamespace(
        published_at=MOMENT,
        updated_at=MOMENT,
        minutes=6,
        authors=[author("Ada Quill")],
        corrections=[correction],
        central_corrections=[],
        disclosures=[
            SimpleNamespace(kind="ad", get_kind_display=_("Ad"), detail="Paid for by Quill & Daughters."),
            SimpleNamespace(kind="gift", get_kind_display=_("We were given this to review"), detail="One kettle."),
        ],
        content_notes=[SimpleNamespace(topic=_("grief"), detail="A father’s death is mentioned.")],
        post=SimpleNamespace(first_published_name="Slow Post", first_published_url="#", first_published_on=MOMENT),
    )


BIO = "<p>Ada Quill writes about houses and the people who leave them. She is mending a boat.</p>"
SUMMARY = "What the neighbours heard through the wall, and why one of them moved her bed up against it."
KINDS = ("opinion", "advice", "interview", "review", "news", "essay", "ad", "article")


def pieces() -> list[SimpleNamespace]:
    """One piece of every kind."""
    return [piece(kind, f"A Title for {kind.capitalize()}", "Ada Quill") for kind in KINDS]

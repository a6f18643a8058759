"""What the desk and the people file do in the newsroom: boxes, cleared claims, help lines, the rules of the house."""

from datetime import timedelta
from typing import Any

from django.db.models import F
from django.utils import timezone

from byline.desk.actions import clear_claim, confirm_help_line, reopen_claim
from byline.desk.models import Claim, HelpLine, HouseRules
from byline.desk.models.helplines import GOOD_FOR
from byline.desk.recurring import withhold_help_lines
from byline.dossiers.actions import merge_dossier
from byline.dossiers.models import Alias, Dossier, Fact
from byline.posts.models import ContentNote, Post

from .newsroom import Newsroom, action


def publish_with(room: Newsroom, kind: str, value: dict[str, Any]) -> None:
    """A live piece gets one more block."""
    post = room.piece()
    post.body.append((kind, post.body.stream_block.child_blocks[kind].to_python(value)))
    post.save_revision().publish()


@action
def open_a_dossier(room: Newsroom) -> None:
    person = Dossier.objects.create(name=f"Person {room.word()}", about=f"<p>{room.word()}</p>")
    Fact.objects.create(dossier=person, when="2011", what=room.word())
    publish_with(
        room, "dossier", {"dossier": person.pk, "which": "all", "look": room.chance.choice(["box", "timeline"])}
    )


@action
def choose_a_fact(room: Newsroom) -> None:
    fact = room.one(Fact.objects.filter(private=False))
    if fact:
        publish_with(room, "dossier", {"dossier": None, "which": "chosen", "facts": [fact.pk], "title": room.word()})


@action
def correct_a_fact(room: Newsroom) -> None:
    fact = room.one(Fact.objects.all())
    if fact:
        fact.what, fact.private = room.word(), room.chance.random() < 0.2
        fact.when = room.chance.choice(["", "2009", "2014-05", "2016-02-29"])
        fact.save()


@action
def drop_a_fact(room: Newsroom) -> None:
    fact = room.one(Fact.objects.all())
    if fact:
        fact.delete()


@action
def rename_a_person(room: Newsroom) -> None:
    person = room.one(Dossier.current.all())
    if person:
        person.name, person.about = f"Person {room.word()}", f"<p>{room.word()}</p>"
        person.save()
        Alias.objects.create(dossier=person, name=room.word())


@action
def make_one_of_two(room: Newsroom) -> None:
    keys = list(Dossier.current.order_by("pk").values_list("pk", flat=True))
    if len(keys) > 2:
        old, new = room.chance.sample(keys, 2)
        merge_dossier(Dossier.objects.get(pk=old), into=Dossier.objects.get(pk=new), by=room.host)


@action
def show_or_hide_sources(room: Newsroom) -> None:
    rules = HouseRules.load()
    rules.show_sources = not rules.show_sources
    rules.country = room.chance.choice(["GB", "US", ""])
    rules.save()


@action
def clear_a_claim(room: Newsroom) -> None:
    word = room.word()
    claim = Claim.objects.create(page=room.piece(), identity=word, saying=word, text=f"Six in ten {word}")
    clear_claim(claim, status="sourced", by=room.host, source=f"Report {room.word()}")


@action
def doubt_a_claim(room: Newsroom) -> None:
    claim = room.one(Claim.objects.exclude(cleared_at=None))
    if claim:
        room.chance.choice([lambda: reopen_claim(claim, by=room.host), claim.delete])()


@action
def offer_help(room: Newsroom) -> None:
    publish_with(room, "help_lines", {"topics": "grief", "note": room.word()})


@action
def confirm_a_line(room: Newsroom) -> None:
    line = room.one(HelpLine.objects.all()) or HelpLine(country="GB", name=room.word(), topics="grief")
    line.contact, line.country = room.word(), room.chance.choice(["GB", "US"])
    confirm_help_line(line, by=room.host)


@action
def let_a_check_grow_old(room: Newsroom) -> None:
    """The clock does it, and the worker notices."""
    HelpLine.objects.exclude(checked_at=None).update(checked_at=F("checked_at") - GOOD_FOR + timedelta(hours=1))
    HelpLine.objects.filter(checked_at__lte=timezone.now() - GOOD_FOR + timedelta(hours=2)).update(
        checked_at=timezone.now() - GOOD_FOR - timedelta(minutes=1)
    )
    withhold_help_lines()


@action
def warn_readers(room: Newsroom) -> None:
    post: Post = room.piece()
    post.content_notes.add(ContentNote(topic=room.word()))
    post.save_revision().publish()

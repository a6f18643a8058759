"""Walking every route of the application: addresses with real keys in them, what a browser would send, and what is kept."""

import io
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.db.models import Q
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from PIL import Image
from wagtail.models import Comment, CommentReply, PageLogEntry, Revision

from byline.contributors.models import Contributor, ContributorLink
from byline.desk.models import Decision
from byline.mail.models import Message
from byline.pitches.models import (
    Acceptance,
    Consent,
    GuestLink,
    Happening,
    Pitch,
    Turn,
    TurnKind,
    Writer,
)
from byline.pitches.proofs import proof_of
from byline.pitches.seating import seat_of
from byline.posts.models import Post, PostByline
from byline.publication.models import Picture
from byline.writing import actions as room
from byline.writing import queries
from byline.writing.drafts import draft_of
from byline.writing.models import AgreedText
from byline.writing.seats import Seat

SECRET, NAME, ADDRESS = "Zephyrine", "Samir Dost", "samir@writes.example"  # the other guest's
LEAVE_OUT = ("sign-out", "logout", "failwhale")  # they end the visit, or fail on purpose
PAGES = {"page_id", "parent_page_id", "page_pk", "object_id", "page_to_move_id", "pk"}
Body = dict[str, Any] | str


@dataclass(frozen=True)
class Piece:
    """A piece of a guest's, and the keys of everything that hangs on it."""

    pitch: Pitch
    link: GuestLink
    comment: Comment
    question: Decision
    picture: Picture
    shown_link: ContributorLink

    @property
    def writer(self) -> Writer:
        return self.link.writer

    @property
    def seat(self) -> Seat:
        return seat_of(self.link, "token")

    @property
    def mark(self) -> str:
        return draft_of(self.seat).mark

    @property
    def first_version(self) -> Revision:
        return self.post.revisions.order_by("pk")[0]

    @property
    def post(self) -> Post:
        assert self.pitch.post is not None
        return self.pitch.post

    def changes(self) -> str:
        """The names of what the host changed, as the buttons of the redline have them."""
        return ",".join(queries.redline_for(self.seat, draft_of(self.seat)).changes)

    def keys(self, token: str) -> dict[str, Any]:
        """For the parts of addresses, by the names they have there."""
        post, message = self.post, Message.objects.filter(about=self.pitch.about).first()
        versions = {"revision_id": post.latest_revision_id, "number": self.first_version.pk}
        compared = {"revision_id_a": self.first_version.pk, "revision_id_b": "latest"}
        kinds = {"app_label": "posts", "model_name": "post", "kind": "html", "file": "feed.xml", "name": "send-proof"}
        types = {f"content_type_{name}": value for name, value in (("app_name", "posts"), ("model_name", "post"))}
        pages = dict.fromkeys(PAGES, post.pk)
        pictures = {"image_id": self.picture.pk, "uploaded_file_id": self.picture.pk}
        more = {"token": token, "slug": self.writer.contributor.slug, "comment": self.comment.pk}  # type: ignore[union-attr]
        return {
            **pages,
            **versions,
            **compared,
            **kinds,
            **types,
            **pictures,
            **more,
            "message": message and message.pk,
        }


def routes(patterns: Any = None, before: str = "") -> Iterator[str]:
    """Every address pattern of the application as one string."""
    for each in get_resolver().url_patterns if patterns is None else patterns:
        route = before + str(each.pattern)
        if isinstance(each, URLResolver):
            yield from routes(each.url_patterns, route)
        elif isinstance(each, URLPattern):
            yield route


def filled(route: str, keys: dict[str, Any]) -> str:
    """The address with real keys in it."""
    path = route.replace("^", "").replace("$", "").replace("\\Z", "").replace("\\.", ".").replace("\\", "")
    path = re.sub(r"\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)", lambda found: str(keys.get(found[1], keys["pk"])), path)
    path = re.sub(r"<(?:\w+:)?(\w+)>", lambda found: str(keys.get(found[1], keys["pk"])), path)
    return "/" + re.sub(r"\([^()]*\)\??|\[[^\]]*\][*+?]?|[?*+|]", "", path)


def addresses(piece: Piece, token: str, *, every_key: bool = True) -> list[str]:
    """Every route filled with several kinds of keys: a route's `pk` may mean pitch, writer, page, picture or message."""
    keys, meanings = piece.keys(token), {piece.post.pk}
    if every_key:
        rows = (piece.pitch, piece.writer, piece.comment, piece.question, piece.picture, piece.writer.contributor)
        meanings |= {row.pk for row in rows if row} | {keys["message"], keys["revision_id"], keys["number"]}
    found = {filled(route, {**keys, **_of_readers(route), "pk": key}) for route in routes() for key in meanings}
    found |= {f"/search/?by={keys['slug']}", "/search/?q=thing"}
    return sorted(address for address in found if not any(word in address for word in LEAVE_OUT))


def _of_readers(route: str) -> dict[str, Any]:
    """Feeds and sitemaps call people by another name."""
    return {"kind": "contributors", "number": 0} if "feed" in route or "sitemap" in route else {}


def bodies(piece: Piece) -> dict[str, list[Body]]:
    """What a browser would send to each of a guest's pages, with the keys of this piece in it; a string is JSON."""
    text = f"One thing, **said** well.\n\n![A harbour](picture/{piece.picture.pk})\n"
    sheet = f'<p>One thing.</p><figure data-picture="{piece.picture.pk}" data-alt="A harbour"></figure>'
    form = {"title": "A new title", "text": text, "mark": piece.mark}
    words, comment, question = {"note": "A few words of hers."}, piece.comment.pk, piece.question.pk
    wishes: list[Body] = [
        {**form, "do": "save"},
        {"mark": piece.mark, "html": sheet, "title": "A new title", "do": "save"},
        {"do": f"answer:{comment}", f"answer-{comment}": "It is so."},
        {"do": f"question:{question}", f"question-{question}": "I counted."},
        {"do": "accept:all"},
        {"do": f"accept:{piece.changes()}"},
        {"do": f"restore:{piece.changes()}", "mark": piece.mark},
        {"do": "picture", "alt": "A square", "picture": picture()},
        {"do": "document", "place": "instead", "document": SimpleUploadedFile("a.md", b"# Brought\n\nAlong.")},
    ]
    idea = {"title": "Another", "idea": "An idea of hers.", "why_me": "She knows."}
    about = {"bio": "Writes well.", "pronouns": "she", "portrait": picture(), **_links(piece)}
    accepted = Acceptance.objects.filter(writer=piece.writer).first()
    return {
        "": [],
        "renew/": [{}],
        "confirm/": [{}],
        "withdraw/": [words],
        "terms/": [{"terms": accepted.terms_id if accepted else ""}],
        "hand-over/": [words],
        "write/": wishes,
        "write/save/": [json.dumps({"title": "T", "html": sheet, "mark": piece.mark, "token": "t", "lost": ["t"]})],
        "write/paste/": [json.dumps({"html": sheet})],
        "write/pictures/": [{"alt": "A square", "picture": picture()}],
        "write/about/": [about],
        "write/versions/": [{}],
        f"write/versions/{piece.first_version.pk}/": [{"mark": piece.mark}],
        "write/copy/html/": [{}],
        "proof/": [],
        "proof/page/": [],
        "proof/card.png": [],
        "proof/approve/": [{"seal": proof_of(piece.pitch).seal}],
        "proof/change/": [words],
        "correction/": [words],
        "copy/html/": [],
        "data/": [],
        "address/": [{"email": "elsewhere@writes.example"}],
        "forget/": [{}],
        "another/": [idea],
    }


def _links(piece: Piece) -> dict[str, Any]:
    row = {"id": piece.shown_link.pk, "contributor": piece.writer.contributor_id, "kind": "blog", "label": "Taken over"}
    counts = {"links-TOTAL_FORMS": 1, "links-INITIAL_FORMS": 1}
    return counts | {f"links-0-{name}": value for name, value in {**row, "url": "https://taken.example/"}.items()}


def picture() -> SimpleUploadedFile:
    """A small picture as a browser sends it."""
    held = io.BytesIO()
    Image.new("RGB", (64, 64), "teal").save(held, "PNG")
    return SimpleUploadedFile("square.png", held.getvalue())


def bring_picture(piece: Pitch, seat: Seat, *, title: str) -> Picture:
    """A picture of hers that stands in her text."""
    file = picture()
    file.name = f"{title}.png"
    kept = room.add_picture(seat, file, alt=title, by=seat.user)
    draft = draft_of(seat)
    image = {"image": {"image": kept.pk, "alt_text": title, "decorative": False}, "caption": "", "width": "text"}
    body = [*draft.body, {"type": "image", "id": "p" * 8, "value": image}]
    room.save_draft(seat, title=draft.title, body=body, mark=draft.mark, by=seat.user)
    return kept


def kept_about(piece: Piece) -> dict[str, list[dict[str, Any]]]:
    """Every row that has to do with a guest and her piece, to be compared before and after."""
    pitch, post, person = Pitch.objects.filter(pk=piece.pitch.pk), piece.post, piece.writer.contributor_id
    of_pitch = (Writer, Happening, Turn)
    of_writer = (GuestLink, Acceptance, Consent)
    sets = chain(
        [pitch, Post.objects.filter(pk=post.pk), PostByline.objects.filter(post=post)],
        (model.objects.filter(pitch=piece.pitch.pk) for model in of_pitch),  # type: ignore[attr-defined]
        (model.objects.filter(writer__pitch=piece.pitch.pk) for model in of_writer),  # type: ignore[attr-defined]
        [Contributor.objects.filter(pk=person), ContributorLink.objects.filter(contributor=person)],
        [Comment.objects.filter(page=post), CommentReply.objects.filter(comment__page=post)],
        [Revision.objects.filter(object_id=str(post.pk)), PageLogEntry.objects.filter(page=post.pk)],
        [Picture.objects.filter(Q(pk=piece.picture.pk) | Q(uploaded_by_user=piece.writer.user_id))],
        [AgreedText.objects.filter(piece=post), Decision.objects.filter(page=post)],
        [Message.objects.filter(Q(about=piece.pitch.about) | Q(to=piece.writer.email))],
    )
    return {str(rows.model): list(rows.order_by("pk").values()) for rows in sets}


@contextmanager
def undone() -> Iterator[None]:
    """What happens within has not happened afterwards: no step hides what the next one would do."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def make_ready(piece: Piece, place: str) -> None:
    """The moment at which a page of hers does what it is for."""
    kinds = {"hand-over/": TurnKind.REVISE, "proof/approve/": TurnKind.PROOF, "proof/change/": TurnKind.PROOF}
    if place in kinds:
        Turn.objects.create(pitch=piece.pitch, kind=kinds[place])
    if place == "correction/":
        Post.objects.filter(pk=piece.post.pk).update(live=True)


def send(client: Client, address: str, body: Any) -> Any:
    """As a form would, or as the script of the writing room; redirects are followed."""
    if isinstance(body, str):
        return client.post(address, body, content_type="application/json")
    return client.post(address, body, follow=True)

"""Beginning the piece: who she is as a contributor, who stands for her in Wagtail's rows, and the first draft."""

from typing import Any

from byline.accounts.models import User
from byline.contributors.actions import free_slug
from byline.contributors.models import Contributor
from byline.posts.models import Post, PostByline
from byline.publication.models import FrontPage

from ..models import Pitch, Writer


def begin_piece(pitch: Pitch, *, by: Any) -> Post:
    """A draft with the title and a byline for every writer. Its first version is hers."""
    writers = list(pitch.writers.writing())
    for writer in writers:
        settle_writer(writer)
    post = Post(title=pitch.title, live=False, owner=by)
    post.bylines = [
        PostByline(sort_order=place, contributor=writer.contributor) for place, writer in enumerate(writers)
    ]
    front = FrontPage.objects.get()
    front.add_child(instance=post)
    post.save_revision(user=writers[0].user)
    pitch.post = post
    pitch.save(update_fields=["post"])
    return post


def settle_writer(writer: Writer) -> None:
    """Makes what is missing: a contributor, and a user without a key. Both are kept from one piece to the next."""
    earlier = _earlier(writer)
    writer.contributor = writer.contributor or (earlier.contributor if earlier else None) or _new_contributor(writer)
    writer.user = writer.user or (earlier.user if earlier else None) or _stand_in(writer)
    writer.save(update_fields=["contributor", "user"])


def _earlier(writer: Writer) -> Writer | None:
    """The same address in an earlier piece. An address is proven by mail, a name is not."""
    same = Writer.objects.filter(email__iexact=writer.email, user__isnull=False).exclude(pk=writer.pk)
    return same.order_by("-pk").first()


def _new_contributor(writer: Writer) -> Contributor:
    return Contributor.objects.create(name=writer.name, slug=free_slug(writer.name))


def _stand_in(writer: Writer) -> User:
    """Locked: no password, no rights, may not sign in; the address leads nowhere, so that no link can be mailed to it."""
    user = User(
        email=f"guest-{writer.pk}@guests.invalid", first_name=writer.name[:150], is_active=False, is_staff=False
    )
    user.set_unusable_password()
    user.save()
    return user

"""What is erased when somebody wants to be forgotten, and what stands in its place."""

from email.utils import getaddresses

from django.utils import timezone
from wagtail.models import PageLogEntry

from byline.mail.models import KeptMessage, Message

from .models import Happening, Writer


def forget_words(writer: Writer, *, everything: bool) -> None:
    """Her address, her links and what she wrote to us; with `everything` also the pitch and the draft."""
    pitch = writer.pitch
    writer.guest_links.all().delete()
    for email in _addresses(writer):
        Message.objects.filter(about=pitch.about, to__iexact=email).delete()
        Message.objects.filter(about=pitch.about, reply_to__iexact=email).delete()  # to the host, in her words
        _forget_kept(email)
    Happening.objects.filter(writer=writer).update(note="", before={})
    writer.consents.update(note="")
    pitch.turns.filter(writer=writer).update(note="")
    if pitch.writers.first() == writer:  # whose idea it was
        pitch.idea = pitch.why_me = pitch.links = pitch.disclosure = ""
        pitch.save(update_fields=["idea", "why_me", "links", "disclosure"])
    if everything and not pitch.writers.writing().exclude(pk=writer.pk).exists():
        if pitch.post is not None:
            post, pitch.post = pitch.post, None
            key = post.pk
            pitch.save(update_fields=["post"])
            post.delete()
            PageLogEntry.objects.filter(page_id=key).delete()  # Wagtail's log would keep the title
        Message.objects.filter(about=pitch.about).delete()
        pitch.happenings.update(note="", before={})
        pitch.title = "…"
        pitch.brief = ""
        pitch.save()
    writer.email = f"forgotten-{writer.pk}@guests.invalid"
    writer.user, writer.left_at = None, writer.left_at or timezone.now()
    if everything:
        writer.name, writer.contributor = "…", None
    writer.save()


def _forget_kept(email: str) -> None:
    """What lies in the mailbox that stands in for a mail server."""
    for kept in KeptMessage.objects.filter(recipients__icontains=email):
        if email.lower() in (address.lower() for _name, address in getaddresses([kept.recipients])):
            kept.delete()


def _addresses(writer: Writer) -> set[str]:
    """Hers, those she had before, and those she asked for."""
    rows = Happening.objects.filter(writer=writer, verb="ask_address").values_list("before", flat=True)
    return {writer.email, *(email for row in rows for email in row.values() if email)}

"""Taking in sound files, and documents that readers may download."""

from __future__ import annotations

from typing import IO

from django.core.files import File
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from byline.kit.fetch import NotFetched
from byline.publication.models import Recording

MOST_BYTES = 300 * 1024 * 1024
_SIGNS = [
    (b"ID3", 0, "mp3"), (b"OggS", 0, "ogg"), (b"fLaC", 0, "flac"), (b"WAVE", 8, "wav"), (b"ftyp", 4, "m4a"),
    (b"%PDF-", 0, "pdf"),
]  # fmt: skip


def check_recording(file: IO[bytes]) -> str:
    """The ending that fits what the file holds. Raises NotFetched when it is neither sound nor PDF."""
    file.seek(0)
    head = file.read(16)
    file.seek(0)
    for sign, at, ending in _SIGNS:
        if head[at : at + len(sign)] == sign:
            return ending
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0:  # an MP3 without tags
        return "mp3"
    raise NotFetched(_("It is neither a sound file nor a PDF."))


@transaction.atomic
def keep_recording(file: IO[bytes], *, name: str, ending: str, title: str) -> Recording:
    """Keep a checked recording."""
    stem = slugify(name.rsplit(".", 1)[0])[:60] or "recording"
    recording = Recording(title=(title or stem)[:255])
    path = f"documents/{stem}.{ending}"
    if default_storage.exists(path) and not Recording.objects.filter(file=path).exists():
        default_storage.delete(path)
    recording.file = File(file, name=f"{stem}.{ending}")
    recording.save()
    return recording

"""The piece's file."""

import io
import json
import zipfile
from typing import Any

from django.test import Client
from django.urls import reverse
from wagtail.models import PageLogEntry

from byline.accounts.models import User
from byline.desk.actions import clear_claim, freeze_report, read_page
from byline.desk.models import Claim
from byline.posts.models import Post


def test_one_click_gives_everything(desk: Client, draft: Post, nell: User) -> None:
    text = "A study of 1,140 couples found that they stayed."
    draft.body = draft.body.stream_block.to_python([{"id": "p1", "type": "paragraph", "value": f"<p>{text}</p>"}])
    revision = draft.save_revision(user=nell)
    read_page(draft.get_latest_revision_as_object())
    clear_claim(Claim.objects.get(), status="sourced", source="After the Worst", by=nell)
    freeze_report(revision, moment="submitted")
    answer: Any = desk.get(reverse("piece_file", args=[draft.pk]))
    assert answer["Content-Type"] == "application/zip"
    zipped = zipfile.ZipFile(io.BytesIO(answer.content))
    names = zipped.namelist()
    assert f"desk/reports/{revision.pk}-submitted.json" in names
    [row] = json.loads(zipped.read("desk/ledger.json"))
    assert (row["text"], row["source"], row["cleared_by"]) == (text, "After the Worst", "Nell")
    versions = [name for name in names if name.startswith("versions/") and name.endswith(".txt")]
    assert len(versions) == draft.revisions.count() == 2
    assert text in zipped.read(versions[-1]).decode()
    assert any(entry["action"] == "byline.desk_clear" for entry in json.loads(zipped.read("history.json")))
    assert PageLogEntry.objects.filter(page=draft.pk, action="byline.piece_file", user=nell).exists()


def test_it_is_for_those_who_may_edit(client: Client, draft: Post) -> None:
    client.force_login(User.objects.create_user("odile@drawer.example", "four unrelated words"))
    assert client.get(reverse("piece_file", args=[draft.pk])).status_code in (302, 403)

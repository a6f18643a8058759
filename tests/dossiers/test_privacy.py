"""What we have about somebody can be shown and taken away."""

from collections.abc import Collection
from typing import Any

import pytest
from django.test import Client
from wagtail.models import ModelLogEntry

from byline.accounts.models import User
from byline.dossiers import changes
from byline.dossiers.actions import erase_dossier, export_dossier, merge_dossier, tell_changes
from byline.dossiers.models import Alias, Dossier, Fact, Tie


@pytest.fixture
def upstairs(monkeypatch: pytest.MonkeyPatch) -> list[Collection[str]]:
    """A room above that holds something; the names it was asked to erase."""
    erased: list[Collection[str]] = []

    def erase(names: Collection[str]) -> int:
        erased.append(names)
        return 1

    holder = changes.Holder("statements", lambda names: [{"said of": name} for name in sorted(names)], erase)
    monkeypatch.setattr(changes, "_holders", {"statements": holder})
    return erased


def test_the_export_has_everything(
    delphine: Dossier, double: Dossier, piece_about: Any, nell: User, upstairs: list[Any]
) -> None:
    piece_about(double)
    Tie.objects.create(dossier=delphine, other=Dossier.objects.create(name="Jonah Vale"), what="married to")
    merge_dossier(double, into=delphine, by=nell)
    given = export_dossier(delphine, by=nell)
    first = given["dossiers"][0]
    assert {"First record.", "Ill.", "Meets Jonah Vale."} <= {fact["what"] for fact in first["facts"]}
    assert first["ties"][0]["other"] == "Jonah Vale"
    assert given["pages"][0]["title"] == "They owe us nothing"
    assert {"said of": "Delphine Vale"} in given["statements"]


def test_nothing_is_left_after_erasing(
    client: Client, delphine: Dossier, double: Dossier, piece_about: Any, nell: User, upstairs: list[Any]
) -> None:
    post = piece_about(double)
    merge_dossier(double, into=delphine, by=nell)
    tell_changes(delphine, by=nell)
    assert erase_dossier(delphine, by=nell) == 1
    assert not any(model.objects.exists() for model in (Dossier, Alias, Fact, Tie))
    assert not ModelLogEntry.objects.filter(content_type__app_label="dossiers").exists()
    assert upstairs == [{"Delphine Marr", "Delphine Vale", "D. Marr"}]
    page = client.get(post.url)
    assert page.status_code == 200
    assert "Marr" not in page.content.decode()

"""Two dossiers of one person become one."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.test import Client

from byline.accounts.models import User
from byline.dossiers import queries
from byline.dossiers.actions import merge_dossier
from byline.dossiers.models import Dossier, Tie


def test_names_facts_and_ties_move(delphine: Dossier, double: Dossier, nell: User) -> None:
    jonah = Dossier.objects.create(name="Jonah Vale")
    Tie.objects.create(dossier=double, other=jonah, what="married to")
    Tie.objects.create(dossier=jonah, other=double, what="married to")
    Tie.objects.create(dossier=double, other=delphine, what="sister of")
    kept = merge_dossier(double, into=delphine, by=nell)
    assert {name.name for name in kept.names.all()} == {"Delphine Vale", "D. Marr"}
    assert kept.facts.filter(what="First record.").exists()
    assert kept.facts.count() == 4
    assert [(tie.what, tie.other) for tie in kept.ties.all()] == [("married to", jonah)]
    assert [tie.other for tie in jonah.ties.all()] == [delphine]
    assert kept.notes == "From the radio."
    assert kept.born == "1984-05-03"
    assert list(Dossier.current.order_by("name")) == [delphine, jonah]
    double.refresh_from_db()
    assert (double.merged_into, double.merged_by) == (delphine, nell)


def test_pieces_that_chose_the_old_one_show_the_new_one(
    client: Client, delphine: Dossier, double: Dossier, piece_about: Any, nell: User
) -> None:
    post = piece_about(double)
    merge_dossier(double, into=delphine, by=nell)
    page = client.get(post.url).content.decode()
    assert "Delphine Marr" in page
    assert "Marries Jonah Vale." in page
    assert [page.pk for page in queries.pages_using(delphine)] == [post.pk]


def test_what_cannot_be_one_is_refused(delphine: Dossier, double: Dossier, nell: User) -> None:
    club = Dossier.objects.create(name="Delphine Marr", kind="organisation")
    older = Dossier.objects.create(name="Delphine Marr", born="1950")
    for other, sentence in [
        (delphine, "into itself"),
        (club, "cannot be one and the same"),
        (older, "birth dates differ"),
    ]:
        with pytest.raises(ValidationError, match=sentence):
            merge_dossier(other, into=delphine, by=nell)
    merge_dossier(double, into=delphine, by=nell)
    with pytest.raises(ValidationError, match="merged already"):
        merge_dossier(double, into=delphine, by=nell)


def test_the_database_keeps_when_it_was_merged(delphine: Dossier, double: Dossier) -> None:
    with pytest.raises(IntegrityError):
        Dossier.objects.filter(pk=double.pk).update(merged_into=delphine)


def test_likely_duplicates_share_a_name(delphine: Dossier, double: Dossier) -> None:
    assert list(queries.likely_duplicates(delphine)) == [double]
    assert list(queries.named("delphine vale").order_by("pk")) == [delphine, double]

"""The people file in the host's rooms."""

from typing import Any

from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text

from byline.accounts.models import User
from byline.dossiers.models import Dossier, Fact

LIST = "wagtailsnippets_dossiers_dossier:list"


def form_of(dossier: Dossier, **changes: Any) -> dict[str, Any]:
    facts = [
        {
            **({"private": "on"} if fact.private else {}),
            "id": fact.pk,
            "when": fact.when,
            "what": fact.what,
            "source": "",
            "publisher": "",
            "url": "",
            "read_on": "",
        }
        for fact in dossier.facts.all()
    ]
    plain = {
        name: getattr(dossier, name)
        for name in ("name", "kind", "living", "standing", "born", "died", "pronouns", "notes")
    }
    return nested_form_data(
        {
            **plain,
            "about": rich_text(dossier.about),
            "names": inline_formset([], initial=0),
            "facts": inline_formset(facts, initial=len(facts)),
            "ties": inline_formset([]),
            **changes,
        }
    )


def test_correcting_a_fact_names_the_pieces_that_show_it(desk: Client, delphine: Dossier, piece_about: Any) -> None:
    piece_about(delphine)
    sent = form_of(delphine)
    sent["facts-0-what"] = "Met Jonah Vale on a ferry."
    response = desk.post(reverse("wagtailsnippets_dossiers_dossier:edit", args=[delphine.pk]), sent, follow=True)
    assert Fact.objects.filter(what="Met Jonah Vale on a ferry.").exists()
    told = " ".join(response.content.decode().split())
    assert "One piece shows this" in told
    assert "They owe us nothing" in told


def test_saving_without_a_change_says_nothing(desk: Client, delphine: Dossier, piece_about: Any) -> None:
    piece_about(delphine)
    address = reverse("wagtailsnippets_dossiers_dossier:edit", args=[delphine.pk])
    response = desk.post(address, form_of(delphine), follow=True)
    assert "shows this" not in response.content.decode()


def test_the_editor_shows_where_a_dossier_is_used_and_its_doubles(
    desk: Client, delphine: Dossier, double: Dossier, piece_about: Any
) -> None:
    piece_about(delphine)
    page = desk.get(reverse("wagtailsnippets_dossiers_dossier:edit", args=[delphine.pk])).content.decode()
    assert "They owe us nothing" in page
    assert "Is this the same one?" in page


def test_merging_and_exporting_from_the_screen(desk: Client, delphine: Dossier, double: Dossier) -> None:
    address = reverse("merge_dossier", args=[double.pk])
    assert "D. Marr" in desk.get(address).content.decode()
    assert "into itself" in desk.post(address, {"into": double.pk}).content.decode()
    desk.post(address, {"into": delphine.pk})
    assert list(Dossier.current.all()) == [delphine]
    response = desk.get(reverse("export_dossier", args=[delphine.pk]))
    assert response["Content-Disposition"] == 'attachment; filename="delphine-marr.json"'
    assert any(fact["what"] == "First record." for fact in response.json()["dossiers"][0]["facts"])


def test_erasing_asks_first_and_names_what_is_lost(desk: Client, delphine: Dossier, piece_about: Any) -> None:
    piece_about(delphine)
    address = reverse("wagtailsnippets_dossiers_dossier:delete", args=[delphine.pk])
    asked = desk.get(address).content.decode()
    assert "One piece loses its box" in asked
    assert "They owe us nothing" in asked
    desk.post(address)
    assert not Dossier.objects.exists()


def test_a_helper_keeps_the_file_but_erases_nothing(
    client: Client, callum: User, delphine: Dossier, double: Dossier, magazine: Any
) -> None:
    client.force_login(callum)
    assert client.get(reverse(LIST)).status_code == 200
    assert client.get(reverse("wagtailsnippets_dossiers_dossier:edit", args=[delphine.pk])).status_code == 200
    for name in ("merge_dossier", "export_dossier", "wagtailsnippets_dossiers_dossier:delete"):
        assert client.post(reverse(name, args=[delphine.pk]), {"into": double.pk}).status_code in (302, 403)
    assert Dossier.current.count() == 2


def test_the_list_costs_the_same_for_many(
    desk: Client, django_assert_num_queries: DjangoAssertNumQueries, django_assert_max_num_queries: Any
) -> None:
    Dossier.objects.create(name="First")
    desk.get(reverse(LIST))
    with django_assert_max_num_queries(30) as few:
        desk.get(reverse(LIST))
    for number in range(20):
        Fact.objects.create(dossier=Dossier.objects.create(name=f"Person {number}"), what="Was born.")
    with django_assert_num_queries(len(few)):
        desk.get(reverse(LIST))


def test_somebody_new_comes_with_a_name(desk: Client) -> None:
    page = desk.get(reverse("wagtailsnippets_dossiers_dossier:add") + "?name=Gideon%20Pryce").content.decode()
    assert 'value="Gideon Pryce"' in page


def test_the_chooser_offers_only_what_may_be_shown(desk: Client, delphine: Dossier, double: Dossier) -> None:
    Dossier.objects.filter(pk=double.pk).update(merged_into=delphine, merged_at="2026-01-01T00:00Z")
    found = desk.get("/admin/snippets/choose/dossiers/dossier/results/").content.decode()
    assert "Delphine Marr" in found
    assert "D. Marr" not in found
    facts = desk.get("/admin/snippets/choose/dossiers/fact/results/").content.decode()
    assert "Meets Jonah Vale." in facts
    assert "Ill." not in facts

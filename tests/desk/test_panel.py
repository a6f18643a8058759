"""The panel beside the editor."""

from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from byline.accounts.models import User
from byline.desk.actions import read_page
from byline.desk.models import Claim, Decision, Statement
from byline.dossiers.models import Dossier
from byline.publication.models import MagazineSettings

pytestmark = pytest.mark.usefixtures("house")


def panel(client: Client, post: Any) -> str:
    response = client.get(reverse("desk_panel", args=[post.pk]))
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def finding(post: Any, standard: str) -> str:
    report = read_page(post.get_latest_revision_as_object())
    assert report
    return next(each["id"] for each in report.findings if each["standard"] == standard)


def test_the_editor_has_the_panel_and_fetches_what_is_in_it(desk: Client, written: Any) -> None:
    post = written()
    editor = desk.get(reverse("wagtailadmin_pages:edit", args=[post.pk])).content.decode()
    assert 'data-side-panel="desk"' in editor
    assert f'data-desk-page="{post.pk}"' in editor
    assert "desk/desk.js" in editor
    shown = panel(desk, post)
    assert shown.index("Before it can go out") < shown.index("Which day is that?") < shown.index("Please look")
    assert 'data-block="p1" data-quote="Delfine"' in shown
    assert "Write “Delphine”" in shown


def test_saying_it_is_right_and_taking_it_back(desk: Client, written: Any, nell: User) -> None:
    post = written()
    given = {"finding": finding(post, "names.spelling"), "reason": "Her stage name.", "everywhere": "on"}
    answer = desk.post(reverse("desk_right", args=[post.pk]), given).content.decode()
    assert "settled by your changes" not in answer
    assert "Is she not called" not in answer.split("1 decision")[0]
    decision = Decision.objects.get()
    assert (decision.reach, decision.by) == ("magazine", nell)
    answer = desk.post(reverse("desk_undo", args=[post.pk, decision.pk])).content.decode()
    assert "Is she not called Delphine?" in answer


def test_a_question_of_claims_has_answers_of_one_key(desk: Client, written: Any, nell: User) -> None:
    post = written("Somebody counted: about half of all kettles sing.")
    assert "Common knowledge" in panel(desk, post)
    given = {"finding": finding(post, "claims.half"), "reason": "Our own figures."}
    desk.post(reverse("desk_right", args=[post.pk]), given)
    assert Decision.objects.get().reason == "Our own figures."


def test_without_a_reason_the_panel_says_so(desk: Client, written: Any) -> None:
    post = written()
    answer = desk.post(
        reverse("desk_right", args=[post.pk]), {"finding": finding(post, "names.spelling"), "reason": "x"}
    )
    assert answer.status_code == 422
    assert "Say in a few words why it is right." in answer.content.decode()


def test_nobody_decides_about_words_that_are_not_there(desk: Client, written: Any) -> None:
    post = written()
    panel(desk, post)
    answer = desk.post(reverse("desk_right", args=[post.pk]), {"finding": "0123", "reason": "Because."})
    assert answer.status_code == 404
    assert not Decision.objects.exists()


def test_asking_the_writer(desk: Client, written: Any) -> None:
    post = written()
    given = {"finding": finding(post, "people.crime"), "note": "Were you there?"}
    assert "The writer was asked." in desk.post(reverse("desk_ask", args=[post.pk]), given).content.decode()


def test_a_claim_is_sourced_or_vouched_for_and_never_sourced_from_nowhere(
    desk: Client, written: Any, nell: User
) -> None:
    post = written()
    panel(desk, post)
    row = Claim.objects.create(page_id=post.pk, identity="c1", saying="c1", text="72 per cent stay.", kind="statistic")
    address = reverse("desk_claim", args=[post.pk, row.pk])
    assert desk.post(address, {"status": "sourced"}).status_code == 422
    desk.post(address, {"status": "sourced", "source": "After the Worst", "url": "lindham.example/worst"})
    row.refresh_from_db()
    assert (row.status, row.url, row.cleared_by) == ("sourced", "https://lindham.example/worst", nell)
    desk.post(address, {"status": "open"})
    row.refresh_from_db()
    assert (row.status, row.cleared_at, row.source) == ("open", None, "After the Worst")


def test_the_right_of_reply_from_question_to_sign_off(desk: Client, written: Any, nell: User) -> None:
    magazine = MagazineSettings.load()
    magazine.contact_email = "nell@drawer.example"
    magazine.save()
    post = written()
    panel(desk, post)
    row = Statement.objects.get()

    def do(verb: str, **given: str) -> Any:
        return desk.post(reverse("desk_statement", args=[post.pk, row.pk, verb]), given)

    assert do("sign").status_code == 422
    do("basis", kind="allegation", basis="The court record of 2019.", person="Gideon Pryce")
    assert "ask them first" in do("sign").content.decode()
    assert do("ask", asked_address="nowhere", asked_message="Is it so?").status_code == 422
    assert do("ask", asked_address="pryce@lantern.example", asked_message=" ").status_code == 422
    answer = do("ask", asked_address="pryce@lantern.example", asked_message="We will say that you took it. Did you?")
    assert "They have until" in answer.content.decode()
    [sent] = mail.outbox
    assert (sent.to, sent.reply_to) == (["pryce@lantern.example"], ["nell@drawer.example"])
    assert "Did you?" in sent.body
    assert "still have time" in do("sign").content.decode()
    do("answer", answer="I did not.")
    assert "Signed off by Nell" in " ".join(do("sign").content.decode().split())
    do("basis", kind="fact", basis="The court record of 2019.")
    row.refresh_from_db()
    assert row.signed_off_at is None


def test_a_message_that_was_not_sent_asked_nobody(desk: Client, written: Any, settings: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    post = written()
    panel(desk, post)
    row = Statement.objects.get()
    given = {"asked_address": "pryce@lantern.example", "asked_message": "Did you?"}
    answer = desk.post(reverse("desk_statement", args=[post.pk, row.pk, "ask"]), given)
    assert answer.status_code == 422
    assert "Nobody was asked" in answer.content.decode()
    row.refresh_from_db()
    assert row.asked_at is None


def test_only_who_may_edit_the_piece_sits_at_its_desk(client: Client, written: Any, desk: Client) -> None:
    post = written()
    stranger = User.objects.create_user("odile@drawer.example", "four unrelated words")
    other = Client()
    other.force_login(stranger)
    for name, more in (("desk_panel", []), ("desk_right", []), ("desk_ask", [])):
        response = other.post(reverse(name, args=[post.pk, *more]), {"finding": "x", "reason": "because"})
        assert response.status_code in (302, 403)
    assert Client().get(reverse("desk_panel", args=[post.pk])).status_code == 302


def test_words_in_findings_are_never_markup(desk: Client, written: Any) -> None:
    post = written("&lt;img src=x onerror=alert(1)&gt; Delfine")
    assert "<img" not in panel(desk, post)


def test_the_panel_costs_the_same_for_many(
    desk: Client, written: Any, django_assert_num_queries: DjangoAssertNumQueries, django_assert_max_num_queries: Any
) -> None:
    post = written()
    panel(desk, post)
    with django_assert_max_num_queries(25) as few:
        panel(desk, post)
    for number in range(20):
        Claim.objects.create(page_id=post.pk, identity=f"c{number}", saying="", text="x", kind="quote")
    with django_assert_num_queries(len(few)):
        panel(desk, post)


def test_the_panel_proposes_people_nobody_has_entered(desk: Client, written: Any) -> None:
    post = written("Mr Gideon Pryce sang. Then Gideon Pryce called him a thief, and Pryce went home.")
    shown = panel(desk, post)
    assert "/admin/snippets/dossiers/dossier/add/?name=Gideon+Pryce" in shown
    assert Statement.objects.get().person == "Gideon Pryce"
    Dossier.objects.create(name="Gideon Pryce")
    desk.get(reverse("desk_panel", args=[post.pk]) + "?again")
    assert "?name=Gideon+Pryce" not in panel(desk, post)


def test_the_standards_of_the_house_are_chosen_on_a_screen(desk: Client, client: Client, magazine: Any) -> None:
    page = desk.get(reverse("desk_standards")).content.decode()
    assert "Which day is that?" in page
    desk.post(reverse("desk_standards"), {"dates.yesterday": "asks", "names.spelling": "", "people.crime": ""})
    assert "selected" in desk.get(reverse("desk_standards")).content.decode()

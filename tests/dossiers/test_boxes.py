"""Boxes in pieces are drawn from the people file."""

from typing import Any

from django.test import Client
from pytest_django import DjangoAssertNumQueries

from byline.dossiers import queries
from byline.dossiers.models import Dossier
from byline.posts.models import Post


def read(client: Client, post: Post) -> str:
    response = client.get(post.url)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def test_a_box_shows_public_facts_in_order_of_time(client: Client, delphine: Dossier, piece_about: Any) -> None:
    page = read(client, piece_about(delphine))
    assert "A singer." in page
    assert page.index("Meets Jonah Vale.") < page.index("Marries Jonah Vale.")
    assert "June 2013" in page
    assert "Ill." not in page


def test_only_chosen_facts_and_never_private_ones(client: Client, delphine: Dossier, piece_about: Any) -> None:
    marries, meets, ill = delphine.facts.all()
    page = read(
        client,
        piece_about(delphine, which="chosen", facts=[marries.pk, ill.pk], look="timeline", title="Thirteen years"),
    )
    assert "Marries Jonah Vale." in page
    assert "Thirteen years" in page
    assert meets.what not in page
    assert ill.what not in page


def test_a_corrected_fact_is_right_in_every_piece(client: Client, delphine: Dossier, piece_about: Any) -> None:
    whole = piece_about(delphine, "whole")
    fact = delphine.facts.get(what__startswith="Meets")
    chosen = piece_about(delphine, "chosen", which="chosen", facts=[fact.pk])
    fact.what = "Meets Jonah Vale in Lindham."
    fact.save()
    for post in (whole, chosen):
        assert "Meets Jonah Vale in Lindham." in read(client, post)


def test_the_file_knows_the_pieces_that_use_a_dossier(delphine: Dossier, piece_about: Any) -> None:
    fact = delphine.facts.first()
    whole, chosen = (
        piece_about(delphine, "whole"),
        piece_about(delphine, "chosen", which="chosen", facts=[fact.pk], dossier=None),
    )
    assert {page.pk for page in queries.pages_using(delphine)} == {whole.pk, chosen.pk}
    assert {page.pk for page in queries.pages_showing([fact])} == {whole.pk, chosen.pk}


def test_many_boxes_cost_few_queries(
    client: Client, delphine: Dossier, piece_about: Any, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    post = piece_about(delphine, which="chosen", facts=[fact.pk for fact in delphine.facts.all()])
    client.get(post.url)
    with django_assert_max_num_queries(30):
        client.get(post.url)

"""A piece as the desk reads it."""

from byline.contributors.models import Contributor
from byline.desk.pieces import context_for, document_of
from byline.dossiers.models import Alias, Dossier, Fact
from byline.posts.models import Post, PostByline
from byline.publication.models import FrontPage

BODY = [
    {"id": "a1", "type": "paragraph", "value": "<p>First <b>words</b>.</p><p>Second.</p>"},
    {"id": "b1", "type": "heading", "value": {"text": "A < B", "level": "2"}},
    {
        "id": "c1",
        "type": "dossier",
        "value": {"dossier": None, "look": "box", "which": "all", "facts": [], "title": "", "text": ""},
    },
    {"id": "d1", "type": "list", "value": {"style": "steps", "items": ["<p>Measure.</p>", "<p>Cut.</p>"]}},
    {"id": "e1", "type": "unconverted", "value": {"origin": "x", "reason": "y", "source": "[z]"}},
]


def a_piece(imogen: Contributor) -> Post:
    post = Post(title="They <owe> us", standfirst="<p>Hello.</p>", outro="<p>Thanks.</p>", slug="they")
    post.body = post.body.stream_block.to_python(BODY)
    post.bylines = [PostByline(contributor=imogen)]
    return post


def test_every_text_has_its_block_and_choices_are_no_text(imogen: Contributor) -> None:
    document = document_of(a_piece(imogen))
    found = [(block.id, block.kind, block.text) for block in document.blocks]
    assert found == [
        ("title", "title", "They <owe> us"),
        ("standfirst", "standfirst", "Hello."),
        ("byline", "byline", "Imogen Strand"),
        ("a1", "paragraph", "First words."),
        ("a1/1", "paragraph", "Second."),
        ("b1", "heading", "A < B"),
        ("d1", "paragraph", "Measure."),
        ("d1/1", "paragraph", "Cut."),
        ("bio", "bio", "Writes Slow Applause."),
        ("outro", "outro", "Thanks."),
    ]


def test_the_desk_knows_people_writers_and_earlier_pieces(magazine: FrontPage, imogen: Contributor) -> None:
    delphine = Dossier.objects.create(name="Delphine Marr", living="living", standing="private")
    Alias.objects.create(dossier=delphine, name="Del Marr")
    Alias.objects.create(dossier=delphine, name="Delphin Mar", kind="wrong")
    Fact.objects.create(dossier=delphine, when="2011", what="Meets Jonah.")
    Dossier.objects.create(name="Northlight", kind="organisation")
    post = a_piece(imogen)
    magazine.add_child(instance=Post(title="An older one", slug="older", live=False))
    known = context_for(post)
    [person] = known.people
    assert (person.name, person.aliases, person.living, person.private) == ("Delphine Marr", ("Del Marr",), True, True)
    assert person.facts[0].date == "2011"
    assert [each.name for each in known.organisations] == ["Northlight"]
    assert "Imogen Strand" in {each.name for each in known.contributors}
    assert [(each.title, each.published) for each in known.earlier] == [("An older one", False)]

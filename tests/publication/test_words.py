"""The words of a stream are those that readers see."""

import pytest

from byline.posts.models import Post
from byline.publication.words import links_in, plain_text, targets_of, words_of

BODY = [
    {"type": "paragraph", "value": "<p>One<br/>two &amp; <b>un</b>likely.</p><ul><li>three</li><li>four</li></ul>"},
    {"type": "heading", "value": {"text": "Five", "level": "2"}},
    {"type": "quote", "value": {"text": "<p>Six.</p>", "speaker": "Seven", "source_url": "https://no.example/"}},
    {
        "type": "list",
        "value": {"style": "steps", "items": [{"type": "item", "value": "<p>Eight</p>", "id": "x"}, "<p>Nine</p>"]},
    },
    {
        "type": "image",
        "value": {"image": {"image": 1, "alt_text": "Ten", "decorative": False}, "caption": "Eleven", "width": "wide"},
    },
    {
        "type": "table",
        "value": {
            "caption": "Twelve",
            "table": {
                "columns": [{"type": "text", "heading": "Thirteen"}],
                "rows": [{"values": ["<p>Fourteen</p>"]}],
                "caption": "",
            },
        },
    },
    {
        "type": "background",
        "value": {
            "title": "Fifteen",
            "text": "",
            "facts": [{"type": "item", "value": {"when": "1916", "fact": "Sixteen"}, "id": "y"}],
        },
    },
    {"type": "related_read", "value": {"piece": 1, "note": "Seventeen"}},
    {"type": "unconverted", "value": {"origin": "no", "reason": "no", "source": "no"}},
    {"type": "gone", "value": "no"},
]
WORDS = "One two & unlikely. three four Five Six. Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen 1916 Sixteen Seventeen"


@pytest.mark.django_db
def test_every_text_in_order_and_nothing_else() -> None:
    post = Post()
    post.body = post.body.stream_block.to_python(BODY)
    assert " ".join(words_of(post.body, leave_out={"unconverted"})) == WORDS


@pytest.mark.django_db
def test_a_text_not_saved_yet_is_read_as_well() -> None:
    post = Post()
    post.body = post.body.stream_block.to_python([])
    post.body.append(("paragraph", "<p>Fresh ink.</p>"))
    assert list(words_of(post.body)) == ["Fresh ink."]


def test_plain_text_keeps_words_apart() -> None:
    assert plain_text("<p>a</p><p>b<br>c</p>&lt;d&gt; e\xa0f") == "a b c <d> e f"


def test_what_stands_behind_the_words() -> None:
    body = [
        {
            "type": "paragraph",
            "value": '<p><a href="https://a.example/?a=1&amp;b">One</a> <a id="5" linktype="page">two</a></p>',
        },
        *BODY,
    ]
    post = Post(title="x", slug="x")
    post.body = post.body.stream_block.to_python(body)
    found = list(targets_of(post.body))
    assert found[:3] == ["https://a.example/?a=1&b", "page 5", "https://no.example/"]
    assert sum(each.endswith(" 1") for each in found) == 2, "the picture and the piece"
    assert list(links_in("<p>None <b>here</b></p>")) == []

"""What HTML becomes: one short example for each thing people and WordPress write."""

import pytest

from byline.manuscripts.html import from_html, from_wordpress
from byline.manuscripts.html.footnotes import footnotes_in
from byline.manuscripts.parts import (
    Audio,
    Background,
    Embed,
    Gallery,
    Heading,
    Image,
    List,
    Paragraph,
    Part,
    Picture,
    PullQuote,
    Quote,
    Source,
    Sources,
    Table,
    Unconverted,
)

P = Paragraph


class Album:
    """A library with two pictures and one picture's page."""

    def picture(self, number: str) -> Picture | None:
        return {"7": Picture("https://old.example/7.jpg", "Seven"), "8": Picture("https://old.example/8.jpg")}.get(
            number
        )

    def attached(self) -> list[Picture]:
        return [Picture("https://old.example/8.jpg")]

    def is_picture_page(self, address: str) -> bool:
        return address == "https://old.example/about-seven/"


def read(source: str, **kwargs: object) -> list[Part]:
    return list(from_wordpress(source, library=Album(), **kwargs).parts)  # type: ignore[arg-type]


IMG = '<img src="https://old.example/a.jpg" alt="A shed">'
SHED = Picture("https://old.example/a.jpg", "A shed")

EXAMPLES = [
    ("One line\nand its second\n\nNext.", [P("<p>One line<br>and its second</p><p>Next.</p>")]),
    ("<p>A <strong>b</strong> <em>c</em></p>", [P("<p>A <b>b</b> <i>c</i></p>")]),
    ("<strong>One\n\nTwo</strong>", [P("<p><b>One</b></p><p><b>Two</b></p>")]),
    ('<span style="font-weight: 700">loud</span>', [P("<p><b>loud</b></p>")]),
    ("H<sub>2</sub>O and <del>gone</del>", [P("<p>H<sub>2</sub>O and <s>gone</s></p>")]),
    ("<p>&nbsp;</p><p></p>", []),
    ("<h1>Top</h1><h5>Deep</h5>", [Heading("Top", 2), Heading("Deep", 3)]),
    (
        '<h2><a href="https://x.example/">Linked</a></h2>',
        [Heading("Linked", 2), P('<p><a href="https://x.example/">x.example</a></p>')],
    ),
    ("<ul><li>a</li><li>b</li></ul>", [List(("<p>a</p>", "<p>b</p>"), "bullets")]),
    ("<ol><li>a<ul><li>b</li></ul></li></ol>", [P("<ol><li>a<ul><li>b</li></ul></li></ol>")]),
    ("<ul><li>a</li><ul><li>b</li></ul></ul>", [P("<ul><li>a<ul><li>b</li></ul></li></ul>")]),
    (
        "<ul><li>a<ul><li>b</li></ul></li></ul><hr><p>http://x.example/</p>",
        [P("<ul><li>a<ul><li>b</li></ul></li></ul><hr><p>http://x.example/</p>")],
    ),
    ("above<hr>below", [P("<p>above</p><hr><p>below</p>")]),
    ("<pre>  two\n lines</pre>", [P("<p><code>&nbsp; two<br>&nbsp;lines</code></p>")]),
    (f"before {IMG} after", [P("<p>before</p>"), Image(SHED), P("<p>after</p>")]),
    (f"<b>bold {IMG} still</b>", [P("<p><b>bold </b></p>"), Image(SHED), P("<p><b> still</b></p>")]),
    (f'<a href="https://old.example/a.jpg">{IMG}</a>', [Image(SHED)]),
    (f'<a href="https://old.example/about-seven/">{IMG}</a>', [Image(SHED)]),
    (
        f'<a href="https://x.example/there">{IMG}</a>',
        [Image(SHED), P('<p><a href="https://x.example/there">x.example/there</a></p>')],
    ),
    (
        '<img src="data:image/gif;base64,R0" data-src="https://old.example/a.jpg" alt="A shed">',
        [Image(SHED)],
    ),
    (f"<figure>{IMG}<figcaption>Ours</figcaption></figure>", [Image(Picture(SHED.src, SHED.alt, "Ours"))]),
    (f'[caption id="x" width="300"]{IMG} Ours[/caption]', [Image(Picture(SHED.src, SHED.alt, "Ours"))]),
    (f'[caption caption="Ours"]{IMG}[/caption]', [Image(Picture(SHED.src, SHED.alt, "Ours"))]),
    ('[gallery ids="7,8"]', [Gallery((Picture("https://old.example/7.jpg", "Seven"), Picture("https://old.example/8.jpg")))]),
    ("[gallery]", [Gallery((Picture("https://old.example/8.jpg"),))]),
    ("<blockquote>So it goes.<cite>K. V.</cite></blockquote>", [Quote("<p>So it goes.</p>", "K. V.")]),
    (
        '<blockquote cite="https://x.example/">I read <cite>Emma</cite> twice.</blockquote>',
        [Quote("<p>I read <i>Emma</i> twice.</p>", source_url="https://x.example/")],
    ),
    (
        'I said it. <figure class="wp-block-pullquote"><blockquote><p>I said it.</p></blockquote></figure>',
        [P("<p>I said it.</p>"), PullQuote("I said it.")],
    ),
    (
        '<figure class="wp-block-pullquote"><blockquote><p>Said nowhere.</p></blockquote></figure>',
        [Quote("<p>Said nowhere.</p>")],
    ),
    (
        "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>",
        [Table(("A", "B"), (("<p>1</p>", "<p>2</p>"),))],
    ),
    (
        '<table><tr><td colspan="2">1</td></tr><tr><td>2</td><td>3</td></tr></table>',
        [Table((), (("<p>1</p>", ""), ("<p>2</p>", "<p>3</p>")))],
    ),
    (f"<table><tr><td>words</td></tr><tr><td>{IMG}</td></tr></table>", [P("<p>words</p>"), Image(SHED)]),
    ("https://youtu.be/abcdefghijk", [Embed("https://youtu.be/abcdefghijk")]),
    ("see\nhttps://vimeo.com/12\nnow", [P("<p>see</p>"), Embed("https://vimeo.com/12"), P("<p>now</p>")]),
    ("see https://vimeo.com/12 now", [P("<p>see https://vimeo.com/12 now</p>")]),
    ("[embed]https://vimeo.com/12[/embed]", [Embed("https://vimeo.com/12")]),
    ("[youtube abcdefghijk]", [Embed("https://www.youtube.com/watch?v=abcdefghijk")]),
    (
        '<iframe src="//www.youtube.com/embed/abcdefghijk?rel=0" title="Film"></iframe>',
        [Embed("https://www.youtube.com/watch?v=abcdefghijk", "Film")],
    ),
    ('[audio mp3="https://old.example/a.mp3"]', [Audio("https://old.example/a.mp3")]),
    ('<audio src="https://old.example/a.mp3"></audio>', [Audio("https://old.example/a.mp3")]),
    ("<details><summary>Who?</summary>Them.</details>", [Background("Who?", "<p>Them.</p>")]),
    ("A fact[ref]Said so.[/ref].", [P('<p>A fact<sup><a href="#source-1">[1]</a></sup>.</p>'), Sources((Source("<p>Said so.</p>"),))]),
    ("He [laughs] and [sic] left", [P("<p>He [laughs] and [sic] left</p>")]),
    ("[[gallery]] is how", [P("<p>[gallery] is how</p>")]),
    ('<a href="javascript:alert(1)">press</a>', [P("<p>press</p>")]),
    ("a < b & c <3", [P("<p>a &lt; b &amp; c &lt;3</p>")]),
    ("<byline-block name=footnotes>x</byline-block>", [P("<p>&lt;byline-block name=footnotes&gt;x&lt;/byline-block&gt;</p>")]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "parts"), EXAMPLES, ids=[source[:40] for source, _ in EXAMPLES])
def test_becomes(source: str, parts: list[Part]) -> None:
    assert read(source) == parts


BLOCKS = [
    ("<!-- wp:paragraph -->\n<p>One\nline</p>\n<!-- /wp:paragraph -->", [P("<p>One line</p>")]),
    ("<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->after", [P("<p>after</p>")]),
    (
        '<!-- wp:list --><ul><!-- wp:list-item --><li>a</li><!-- /wp:list-item --></ul><!-- /wp:list -->',
        [List(("<p>a</p>",))],
    ),
    (
        f'<!-- wp:gallery --><figure class="wp-block-gallery"><!-- wp:image --><figure>{IMG}<figcaption>Ours'
        f"</figcaption></figure><!-- /wp:image --><figcaption>All</figcaption></figure><!-- /wp:gallery -->",
        [Gallery((Picture(SHED.src, SHED.alt, "Ours"),), "All")],
    ),
    (
        '<!-- wp:embed {"url":"https://vimeo.com/12"} --><figure><div>https://vimeo.com/12</div>'
        "<figcaption>A film</figcaption></figure><!-- /wp:embed -->",
        [Embed("https://vimeo.com/12", caption="A film")],
    ),
    (
        '<!-- wp:cover {"url":"https://old.example/a.jpg","alt":"A shed"} --><div style="background:url(x)">'
        "<p>Over it</p></div><!-- /wp:cover -->",
        [Image(SHED), P("<p>Over it</p>")],
    ),
    (
        "<!-- wp:columns --><div><!-- wp:column --><div><p>L</p></div><!-- /wp:column -->"
        "<!-- wp:column --><div><p>R</p></div><!-- /wp:column --></div><!-- /wp:columns -->",
        [P("<p>L</p><p>R</p>")],
    ),
    (
        '<!-- wp:social-links --><ul><!-- wp:social-link {"url":"https://s.example/me"} /--></ul><!-- /wp:social-links -->',
        [P('<p><a href="https://s.example/me">s.example/me</a></p>')],
    ),
    ("<!-- wp:code --><pre><code>a &lt; b</code></pre><!-- /wp:code -->", [P("<p><code>a &lt; b</code></p>")]),
    ('<!-- wp:verse --><pre class="wp-block-verse">a<br>b</pre><!-- /wp:verse -->', [P("<p>a<br>b</p>")]),
    (
        '<!-- wp:file --><div><a href="/a.pdf">A file</a><a href="/a.pdf" download>Download</a></div><!-- /wp:file -->',
        [P('<p><a href="/a.pdf">A file</a><br><a href="/a.pdf">Download</a></p>')],
    ),
    (
        '<!-- wp:button --><div><a href="https://x.example/">Go</a></div><!-- /wp:button -->',
        [P('<p><a href="https://x.example/">Go</a></p>')],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("source", "parts"), BLOCKS, ids=[source[:30] for source, _ in BLOCKS])
def test_a_block_becomes(source: str, parts: list[Part]) -> None:
    assert read(source) == parts


def test_footnotes_beside_the_text_become_sources() -> None:
    meta = '[{"id":"aa-1","content":"See <a href=\\"https://x.example/p\\">the paper</a>."}]'
    source = 'Fact<sup data-fn="aa-1"><a href="#aa-1">1</a></sup><!-- wp:footnotes /-->'
    assert read(source, footnotes=footnotes_in(meta)) == [
        P('<p>Fact<sup><a href="#source-1">[1]</a></sup></p>'),
        Sources((Source('<p>See <a href="https://x.example/p">the paper</a>.</p>', url="https://x.example/p"),)),
    ]


UNCONVERTED = [
    '<form action="https://x.example/"><input name="q"> Ask</form>',
    "<script>alert(1)</script>",
    '<iframe src="https://unknown.example/widget"></iframe>',
    '<object data="https://x.example/a.swf"></object>',
    '<!-- wp:latest-posts {"postsToShow":3} /-->',
    '<!-- wp:acme/slider {"id":3} /-->',
    '[contact-form-7 id="12" title="Write to us"]',
    "[gallery ids='99']",
    '<video src="https://old.example/a.mov"></video>',
]


@pytest.mark.parametrize("source", UNCONVERTED)
def test_what_no_block_can_hold_is_kept_word_for_word_with_a_reason(source: str) -> None:
    [before, kept, after] = read(f"<p>Before</p>{source}<p>After</p>")
    assert (before, after) == (P("<p>Before</p>"), P("<p>After</p>"))
    assert isinstance(kept, Unconverted)
    assert kept.source.replace("'", '"') == source.replace("'", '"')
    assert kept.reason.endswith(".")


def test_an_unknown_shortcode_keeps_its_mark_for_the_host_and_its_words_for_readers() -> None:
    kept, text = read('[su_box title="Hm"]Inside[/su_box]')
    assert isinstance(kept, Unconverted)
    assert kept.source == '[su_box title="Hm"]…[/su_box]'
    assert text == P("<p>Inside</p>")


def test_a_tweet_keeps_its_words_without_its_script() -> None:
    tweet = (
        '<blockquote class="twitter-tweet"><p>Hello</p>— A (@a) <a href="https://twitter.com/a/status/1">May 1</a>'
        '</blockquote><script async src="https://platform.twitter.com/widgets.js"></script>'
    )
    [quote] = read(tweet)
    assert isinstance(quote, Quote)
    assert quote.source_url == "https://twitter.com/a/status/1"


def test_pasted_html_knows_no_shortcodes_and_no_line_ends() -> None:
    assert list(from_html("One\n\n[gallery]").parts) == [P("<p>One [gallery]</p>")]


def test_markup_too_deep_to_read_is_kept_whole() -> None:
    source = "<div>" * 5000 + "deep words" + "</div>" * 5000
    assert any(isinstance(part, Unconverted) and part.source == source for part in read(source))

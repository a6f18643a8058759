"""References and sources, joined both ways."""

from byline.theme.citations import join_citations

BACK = '<a class="sources__back" href="#cite-{0}">up</a>'


def test_the_first_reference_is_where_the_source_points_back_to() -> None:
    html = join_citations('<a href="#source-1">[1]</a> <a href="#source-1">[1]</a>' + BACK.format(1))
    assert html.count('id="cite-1"') == 1
    assert html.count('aria-label="Source [1]"') == 2
    assert 'href="#cite-1"' in html


def test_a_source_nobody_cites_has_no_way_back() -> None:
    assert join_citations(BACK.format(2)) == ""


def test_markup_in_a_reference_is_not_spoken() -> None:
    assert 'aria-label="Source &quot;1&quot;"' in join_citations('<a href="#source-1"><i>"1"</i></a>')


def test_the_editors_keys_do_not_reach_readers() -> None:
    assert join_citations('<p data-block-key="x1y2z">Text</p>') == "<p>Text</p>"

"""The standards for names and titles, read with a small people file."""

import pytest

from byline.desk.context import Context, context_from
from byline.desk.examine import examine
from byline.desk.readers import from_markdown
from byline.desk.shelf import standards

KNOWN = context_from(
    {
        "people": ["Theodora Wexley", "Joaquín Ibarra", "Siobhán Rafferty-Cole", "Malcolm Pryce", "Dr Anil Deshmukh"],
        "contributors": ["Katharine Ollerton"],
        "works": ["A History of Small Rooms", "The Lantern Bearers", "Goodnight, Marigold", "Saltwater"],
        "organisations": ["Harbourside Trust"],
    }
)

ONLY = [one.id for one in standards().values() if one.group == "names" and one.id != "names.no-full-name"]


def found(text: str, context: Context = KNOWN) -> list[str]:
    report = examine(from_markdown(f'---\nbyline: "Katharine Ollerton"\n---\n\n{text}'), context, only=ONLY)
    assert not report.faults
    return [finding.message for finding in report.findings]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, Theodora Wexly, opened the fair.",
        "Nobody liked Joaquin Ibarra's plan.",
        "“It will pass,” said Siobhan Rafferty-Cole.",
        "Malcom Pryce wrote back.",
        "Malcolm Price wrote back.",
        "I asked Dr Anil Deshmuk about it.",
        "Gregory Hallam came to tea. Hallam liked it. So did his dog. Afterwards Mr Hallum left.",
        "Sarah Tennant and I grew up next door. When Sara Tennant married I wept.",
        "My neighbour Geoffrey Blount mends clocks. Last year Jeffrey Blount mended mine.",
        "Katherine Moss is a nurse. For ten years Catherine Moss worked nights. Moss is tired.",
        "Philippa Dunstable sings. Phillipa Dunstable also plays.",
        "Mrs Macdonald was there, and so was the priest. Mrs McDonald stayed late.",
        "Nikolai Petrenko sold the boat. The buyer paid Nikolay Petrenko in cash.",
        "Her book, *A Brief History of Small Rooms*, sold well. *A Brief History of Small Room* is short.",
        "Her book, *The History of Small Rooms*, sold well.",
        "I have read “The Lantern Bearer” twice.",
        "The album *Good Night, Marigold* is out.",
        "*Salt Water* is the best of her novels.",
        "The Harborside Trust paid for it.",
        "The film follows Ruben Adeyemi. In one scene Reuben Adeyemi weeps.",
    ],
)
def test_a_name_that_is_nearly_right_is_asked_about(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Theodora Wexley opened the fair, and Theodora stayed.",
        "John Carter and his brother Jon Carter run the shop.",
        "Mary Ellis met Mark Ellis in 1990.",
        "The Smiths came, and Smith brought wine.",
        "Maria Lopez and Mario Lopez are twins.",
        "The lantern bearers walked in front.",
        "It was a history of small rooms and large debts.",
        "Malcolm Pryce and Duncan Price are not related.",
        "Emma Stone, Emily Stone and Emmeline Stone sat in a row.",
    ],
)
def test_two_people_and_plain_words_are_left_alone(text: str) -> None:
    assert not found(text)


def test_a_decision_lives_while_its_words_do() -> None:
    first = examine(from_markdown("Malcom Pryce wrote back."), KNOWN, only=ONLY).findings[0]
    later = examine(
        from_markdown("A new beginning.\n\nMalcom Pryce wrote back.\n\nAnd an end."), KNOWN, only=ONLY
    ).findings[0]
    assert later.id == first.id
    settled = Context(people=KNOWN.people, settled=frozenset({first.id}))
    report = examine(from_markdown("Malcom Pryce wrote back."), settled, only=ONLY)
    assert [f.id for f in report.settled] == [first.id]
    assert not report.findings
    changed = examine(from_markdown("Malcom Pryce wrote back again and again."), KNOWN, only=ONLY).findings[0]
    assert changed.id != first.id
    assert changed.saying == first.saying

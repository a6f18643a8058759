"""The standards for promises and craft, read on pieces in small."""

import pytest

from byline.desk.examine import examine
from byline.desk.readers import from_markdown
from byline.desk.shelf import standards

BODY = "Tea is best at four.\n\nThe kettle was bought in Leeds, and it has never boiled over."
HEAD = 'byline: "Ida Kettle"\nbio: "Ida Kettle writes a newsletter, *Steam*."\n'


def found(head: str, body: str = BODY) -> list[str]:
    """The standards of both groups that have something to say."""
    own = "byline.desk.standards"
    only = [
        one.id
        for one in standards().values()
        if one.group in ("promises", "craft") and one.reader.__module__.startswith(own)
    ]
    report = examine(from_markdown(f"---\n{head}---\n\n{body}\n"), only=only)
    assert not report.faults
    return [finding.standard for finding in report.findings]


@pytest.mark.parametrize(
    ("head", "body", "standard"),
    [
        ('standfirst: "A cook looks back. Plus: our ratings for all six pans."\n', BODY, "promises.content"),
        ('standfirst: "A cook looks back. With a shopping list for beginners."\n', BODY, "promises.content"),
        ('standfirst: "The timetable for the day is set out below."\n', BODY, "promises.content"),
        ('outro: "Try the calculator at the foot of this page."\n', BODY, "promises.content"),
        ('title: "Tea"\n', BODY + "\n\nThe full price is set out in the panel beside this article.", "promises.content"),
        ('title: "Tea"\n', BODY + "\n\nMy story about the red caravan is at the very end.", "promises.content"),
        ('title: "Four Easy Steps to Tea"\n', "1. Boil.\n2. Pour.\n3. Wait.", "promises.count"),
        ('standfirst: "Five jobs for the winter."\n', "## Dig\n\nDeep.\n\n## Prune\n\nHard.\n\n## Rest\n\nLong.", "promises.count"),
        ('title: "Six Questions for a Cook"\n', "**Why tea?**\n\nWhy not.\n\n**Why four?**\n\nHabit.\n\n**And milk?**\n\nNever.", "promises.count"),
        (HEAD + 'outro: "Hear her on the radio every Sunday."\n', BODY, "promises.channel"),
        ('outro: "Tell us in the comments how you drink yours. And do leave a comment with your worst cup."\n', BODY, "promises.double-call"),
        ('title: "Tea"\n', "The mill sent me its new two-handled copper kettle to try, and I love it.", "craft.disclosure"),
        ('title: "Tea"\n', "The line offered me a berth, with all meals, at their own cost, and I said yes.", "craft.disclosure"),
        ('title: "Tea"\n', "Sign up through [my link](https://tea.example/ref/ida) and we each get a packet.", "craft.disclosure"),
        ('outro: "A version of this review ran in the Hull Kettle in May."\n', BODY, "craft.first-published"),
    ],
)  # fmt: skip
def test_what_is_promised_and_not_there_is_asked_about(head: str, body: str, standard: str) -> None:
    assert standard in found(head, body)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('standfirst: "With a shopping list for beginners."\n', "- Tea\n- Milk\n- A kettle"),
        ('outro: "Try the [calculator](https://tea.example/calculator) at the foot of this page."\n', BODY + "\n\n[The calculator](https://tea.example/calculator)"),
        ('title: "Three Easy Steps to Tea"\n', "1. Boil.\n2. Pour.\n3. Wait."),
        ('title: "Three Questions for a Cook"\n', "**Why tea?**\n\nWhy not.\n\n**Why four?**\n\nHabit.\n\n**And milk?**\n\nNever."),
        (HEAD.replace("writes", "presents a radio show and writes") + 'outro: "Hear her on the radio every Sunday."\n', BODY),
        ('outro: "Tell us in the comments how you drink yours."\n', BODY),
        ('title: "Tea"\n', "My aunt sent me a letter and two pressed flowers, and I kept both."),
        ('title: "Tea"\n', "She gave the boy a kettle to mend. Nobody lent him a hand for free."),
    ],
)  # fmt: skip
def test_what_is_there_is_left_alone(head: str, body: str) -> None:
    assert not found(head, body)

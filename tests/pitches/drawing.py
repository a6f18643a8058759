"""The table of moves as a diagram and as rows for the manual: `python -m tests.pitches.drawing` writes them anew."""

from django.utils import translation

from byline.pitches.states import MOVES, TURN, Move, State
from tests.structure.rooms import ROOT

PAGE = ROOT / "docs/reference/states-of-a-pitch.md"
START, END = "<!-- drawn -->", "<!-- end of drawn -->"


def draw() -> str:
    """The diagram, whose turn it is in each state, and every move."""
    with translation.override("en"):
        return "\n".join(["```mermaid", *_diagram(), "```", "", *_states(), "", *_moves()])


def redraw(page: str) -> str:
    """The page of the manual with the drawn part made anew."""
    before, _start, rest = page.partition(START)
    return f"{before}{START}\n{draw()}\n{END}{rest.partition(END)[2]}"


def _diagram() -> list[str]:
    lines = ["stateDiagram-v2"]
    for row in MOVES:
        lines += [f"  {source} --> {row.target}: {row.verb}" for source in row.sources or ("[*]",)]
    return lines


def _states() -> list[str]:
    rows = [
        f"| `{state.value}` | {state.label} | {TURN[state].label if state in TURN else 'see below'} |"
        for state in State
    ]
    return ["| State | On screens | Whose turn |", "| --- | --- | --- |", *rows]


def _moves() -> list[str]:
    head = ["| Who | Verb | From | To | Message | In the history |", "| --- | --- | --- | --- | --- | --- |"]
    return [*head, *(_move(row) for row in MOVES)]


def _move(row: Move) -> str:
    sources = ", ".join(f"`{source.value}`" for source in row.sources) or "nothing"
    message = f"`{row.message}`" if row.message else "none"
    return f"| {row.who.label} | `{row.verb}` | {sources} | `{row.target.value}` | {message} | {row.log} |"


def main() -> None:
    """Write the manual's page anew."""
    import os

    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "byline.project.settings")
    django.setup()
    PAGE.write_text(redraw(PAGE.read_text()))


if __name__ == "__main__":
    main()

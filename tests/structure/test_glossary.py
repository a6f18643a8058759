"""The glossary has every model, block and choice, and names nothing that is not there."""

from collections.abc import Iterator

import pytest
from django.apps import apps
from django.db.models import Model
from django.utils.translation import override

from byline.posts.blocks import PieceBlocks
from tests.structure.glossary import exists, read_glossary
from tests.structure.rooms import ROOT

TEXT = (ROOT / "docs/reference/glossary.md").read_text()
ENTRIES = read_glossary(TEXT)
NAMES = {name for entry in ENTRIES for name in entry.names}


def our_models() -> Iterator[type[Model]]:
    for config in apps.get_app_configs():
        if config.name.startswith("byline."):
            yield from config.get_models()


def choice_labels() -> Iterator[tuple[str, str]]:
    """Where a choice is made, and what the form calls it in English."""
    with override("en"):
        for model in our_models():
            for field in model._meta.local_fields:
                yield from ((str(field), str(label)) for _, label in field.flatchoices or ())


def test_every_model_is_in_the_glossary() -> None:
    missing = sorted(model._meta.label for model in our_models() if model._meta.label not in NAMES)
    assert not missing, f"Add a row to docs/reference/glossary.md for: {', '.join(missing)}"


def test_every_block_is_in_the_glossary_under_the_name_the_editor_shows() -> None:
    words = {(entry.word, name) for entry in ENTRIES for name in entry.names}
    with override("en"):
        missing = [kind for kind, block in PieceBlocks().child_blocks.items() if (str(block.label), kind) not in words]
    assert not missing, f"Add a row to docs/reference/glossary.md for the blocks: {', '.join(missing)}"


def test_every_choice_is_in_the_glossary() -> None:
    missing = [f"{field}: “{label}”" for field, label in choice_labels() if f"“{label}”" not in TEXT]
    assert not missing, "Put these choices into docs/reference/glossary.md:\n" + "\n".join(missing)


def test_everything_the_glossary_names_exists() -> None:
    wrong = [f"{entry.word}: {name}" for entry in ENTRIES for name in entry.names if not exists(name)]
    assert not wrong, "These names in docs/reference/glossary.md lead nowhere:\n" + "\n".join(wrong)


def test_every_entry_says_where_it_lives_and_none_stands_twice_for_one_thing() -> None:
    assert all(entry.names for entry in ENTRIES)
    pairs = [(entry.word, entry.names) for entry in ENTRIES]
    assert len(pairs) == len(set(pairs))


@pytest.mark.parametrize(
    "name",
    [
        "posts.Poem",
        "posts.Post.rhyme",
        "reasons",
        "byline sing",
        "/nowhere-at-all/",
        "posts/none.html",
        "posts.gate.Open",
    ],
)
def test_a_name_that_leads_nowhere_is_found(name: str) -> None:
    assert not exists(name)


def test_rows_are_read() -> None:
    [entry] = read_glossary("| Word | Meaning | Where |\n| --- | --- | --- |\n| A | b “c” | `d.E`, `f` |\n")
    assert entry.names == ("d.E", "f")
    assert (entry.word, entry.meaning) == ("A", "b “c”")

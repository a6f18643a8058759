"""Every text that people see can be translated."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.db.models import Model
from django.utils.functional import Promise
from wagtail.admin.panels import get_edit_handler
from wagtail.blocks import BaseStreamBlock, BaseStructBlock, Block, ListBlock
from wagtail.models import Page
from wagtail.snippets.models import get_snippet_models

from byline.posts.blocks import PieceBlocks
from byline.publication.models import MagazineSettings
from tests.structure.rooms import PACKAGE
from tests.structure.texts import (
    bare_texts,
    dates_in_one_order,
    untranslated,
    untranslated_in_python,
    untranslated_in_templates,
)


def test_no_template_has_words_outside_translate_tags() -> None:
    found = untranslated_in_templates(PACKAGE)
    assert not found, "\n" + "\n".join(found)


def test_no_label_message_or_error_is_a_bare_string() -> None:
    found = untranslated_in_python(PACKAGE)
    assert not found, "\n" + "\n".join(found)


def test_no_date_is_written_in_one_order_for_all_languages(tmp_path: Path) -> None:
    found = dates_in_one_order(PACKAGE)
    assert not found, "\n" + "\n".join(found)
    (tmp_path / "front/templates").mkdir(parents=True)
    text = """{{ a|date:"j F Y" }} {{ a|date:_("j F Y") }} {{ a|date:"c" }}"""
    (tmp_path / "front/templates/a.html").write_text(text)
    assert dates_in_one_order(tmp_path) == ["front/templates/a.html: j F Y"]


def our_models() -> list[type[Model]]:
    return [
        model for config in apps.get_app_configs() if config.name.startswith("byline.") for model in config.get_models()
    ]


def edited() -> list[type[Model]]:
    """Models with an editor of their own in the host's rooms."""
    return [model for model in our_models() if issubclass(model, Page) or model in get_snippet_models()] + [
        MagazineSettings
    ]


def test_what_models_say_is_lazily_translated() -> None:
    wrong = []
    for model in our_models():
        for field in [*model._meta.local_fields, *model._meta.local_many_to_many]:
            if field.auto_created:
                continue
            said = [
                getattr(field, "_verbose_name", None),
                field.help_text,
                *(label for _, label in field.flatchoices or ()),
            ]
            wrong += [f"{field}: {text!r}" for text in said if text and not isinstance(text, Promise)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("model", edited(), ids=lambda model: model._meta.label)
def test_every_field_of_an_editor_has_a_name_in_every_language(model: type[Model]) -> None:
    assert isinstance(model._meta.verbose_name, Promise)
    form = get_edit_handler(model).get_form_class()
    ours = {field.name for field in model._meta.get_fields() if field.model is not Page}
    wrong = [name for name, field in form.base_fields.items() if name in ours and not isinstance(field.label, Promise)]
    assert not wrong


def blocks_below(block: Block, way: str = "") -> Iterator[tuple[str, Block]]:
    children: dict[str, Block] = {}
    if isinstance(block, BaseStreamBlock | BaseStructBlock):
        children = dict(block.child_blocks)
    elif isinstance(block, ListBlock):
        yield from blocks_below(block.child_block, f"{way}[]")
    for name, child in children.items():
        if not (child.__module__.startswith("wagtail.images") and way):
            yield f"{way}.{name}", child
        if not type(child).__module__.startswith("wagtail.images"):
            yield from blocks_below(child, f"{way}.{name}")


def test_every_block_and_field_of_a_block_has_a_name_in_every_language() -> None:
    found = dict(blocks_below(PieceBlocks()))
    wrong = [way for way, block in found.items() if not isinstance(block.meta.label, Promise)]
    wrong += [
        f"{way} (help)" for way, block in found.items() if isinstance(getattr(block.meta, "help_text", 0) or 0, str)
    ]
    assert len(found) > 40
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("<p>Hello</p>", ["Hello"]),
        ("<p>{% translate 'Hello' %} – {{ name }} · 404</p>", []),
        ("<p>{% blocktranslate with a=b %}Hello <em>{{ a }}</em>{% endblocktranslate %}</p>", []),
        ("{% blocktranslate %}a{% plural %}b{% endblocktranslate %} piece", ["piece"]),
        ("<img alt='A cat'>", ["A cat"]),
        ("<img alt='{% translate \"A cat\" %}'>", []),
        ("<a aria-label='Go' href='there'>→</a>", ["Go"]),
        ("<input type=submit value='Send'><input type=hidden value='secret'>", ["Send"]),
        ("<script>let it = be</script><style>p { a: b }</style>", []),
        ("{# a note #}{% comment %}more{% endcomment %}<!-- and more -->", []),
        ("<{% if a %}h1{% else %}p{% endif %} class='b c'>{{ d }}</p>", []),
        ("<svg><title>Play</title></svg>", ["Play"]),
        ("{% block body_class %}kind-{{ a }}{% endblock %}<p>RSS</p>", []),
    ],
)
def test_words_outside_translate_tags_are_found(template: str, found: list[str]) -> None:
    assert untranslated(template) == found


def test_words_in_a_mail_are_found() -> None:
    assert untranslated("{% translate 'Hello' %},\n\nsee you < soon.", plain=True) == ["see you < soon."]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("x = CharField(help_text='A name')", ["A name"]),
        ("x = CharField(help_text=_('A name'), label='')", []),
        ("class Meta:\n    verbose_name = 'piece'", ["piece"]),
        ("class Meta:\n    labels = {'name': 'Your name', 'age': _('Your age')}", ["Your name"]),
        ("raise ValidationError({'name': 'It is empty.'})", ["It is empty."]),
        ("raise ValidationError(_('It is empty.'), code='empty')", []),
        ("messages.success(request, f'{n} saved')", ["f'{n} saved'"]),
        ("messages.success(request, f'{n}')", []),
        ("logger.error('This is for the log.')", []),
        ("class Config:\n    label = 'posts'", []),
        ("yield Objection('no title', 'Give it a title.', 'title')", ["Give it a title."]),
    ],
)
def test_bare_strings_are_found(source: str, found: list[str]) -> None:
    assert [text for _, text in bare_texts(source)] == found


def test_a_text_that_is_made_up_at_run_time_cannot_be_translated() -> None:
    [(_, text)] = bare_texts("_(f'{n} pieces')")
    assert "cannot be found by makemessages" in text

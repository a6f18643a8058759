"""Rows as tags: which rows a page was made of, and which pages a changed row is on.

A room says which of its models readers see (`follow`, in the room's receivers). From then on a row that is loaded while
a page is rendered is noted by itself, and saving or deleting it prints those pages again. A page that reads a row
nobody follows is never printed: what was forgotten here makes the magazine slower, and not wrong.
"""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from django.db.models import Model
from django.db.models.signals import post_delete, post_init, post_save

from . import tags
from .actions import reprint

More = Callable[[Any], Iterable[str]]

_followed: set[str] = set()
_steady: set[str] = set()
_signposts: set[str] = set()
_parts: set[str] = set()


@cache
def label_of(model: type[Model]) -> str:
    """The model's name; of a model made of several tables the lowest one's, so that a piece and its page are one."""
    parents = [parent for parent in model._meta.get_parent_list() if not parent._meta.abstract]
    return (parents[-1] if parents else model._meta.concrete_model or model)._meta.label_lower


def row_tag(row: Model) -> str:
    """The tag of one row."""
    return f"{label_of(type(row))}:{row.pk}"


def follow(model: type[Model], *, more: More | None = None, unseen: Iterable[str] = (), signpost: bool = False) -> None:
    """Readers see rows of this model. `more` gives further tags that a saved or deleted row changes, such as those of
    the row it is a part of. A save of nothing but `unseen` fields changes no page. A `signpost` says where an address leads."""
    _followed.add(label_of(model))
    if signpost:
        _signposts.add(label_of(model))
    hidden = frozenset(unseen)

    def saved(sender: Any, instance: Any, raw: bool = False, update_fields: Any = None, **kwargs: Any) -> None:
        if update_fields is not None and set(update_fields) <= hidden:
            return
        reprint(row_tag(instance), *(more(instance) if more else ()))

    def deleted(sender: Any, instance: Any, **kwargs: Any) -> None:
        reprint(row_tag(instance), *(more(instance) if more else ()))

    uid = f"press:{model._meta.label}"
    post_save.connect(saved, sender=model, weak=False, dispatch_uid=f"{uid}:saved")
    post_delete.connect(deleted, sender=model, weak=False, dispatch_uid=f"{uid}:gone")


def follow_part(model: type[Model], *, of: str, more: Iterable[str] = ()) -> None:
    """Rows of this model are parts of another row: `of` is the foreign key that leads to it. Who changes one changes the other.
    `more` are further tags that change with it."""
    key: Any = model._meta.get_field(of)
    _parts.add(label_of(model))

    def changed(sender: Any, instance: Any, raw: bool = False, **kwargs: Any) -> None:
        reprint(f"{label_of(key.related_model)}:{getattr(instance, key.attname)}", *more)

    uid = f"press:part:{model._meta.label}"
    post_save.connect(changed, sender=model, weak=False, dispatch_uid=f"{uid}:saved")
    post_delete.connect(changed, sender=model, weak=False, dispatch_uid=f"{uid}:gone")


def never_changes(*models: type[Model]) -> None:
    """Rows of these may be read by a page without being noted: nobody changes them while the magazine runs."""
    _steady.update(label_of(model) for model in models)


def note_row(sender: type[Model], instance: Model, **kwargs: Any) -> None:
    """A row was loaded."""
    sheet = tags.current()
    if sheet is None or sheet.quiet or instance.pk is None:
        return
    label = label_of(sender)
    if label in _parts:
        return
    if label in _followed:
        sheet.tags.add(f"{label}:{instance.pk}")
        sheet.stands = sheet.stands or label in _signposts
    elif label not in _steady:
        sheet.refusals.append(f"it shows a row of {label}, which nobody follows")


def note_rows() -> None:
    """From now on."""
    post_init.connect(note_row, dispatch_uid="press:note_row")

"""Why something stayed as it was, in words for the host."""

from __future__ import annotations

from django.utils.translation import gettext as _


def dynamic_block(name: str) -> str:
    return _("WordPress filled in the block “%(name)s” by itself; the file does not hold what it showed.") % {
        "name": name
    }


def unknown_block(name: str) -> str:
    return _("The block “%(name)s” belongs to a plugin, and nothing here does the same.") % {"name": name}


def unknown_shortcode(name: str) -> str:
    return _("The shortcode “%(name)s” belongs to a plugin or theme, and nothing here does the same.") % {"name": name}


def element(name: str) -> str:
    if name in {"form", "input", "select", "textarea", "button"}:
        return _("This is a form; where it sent its answers is unknown here.")
    if name == "script":
        return _("Scripts from another site are kept for you to read, but never run.")
    if name == "video":
        return _("This is a video file; put it on a video site and embed it from there.")
    if name == "iframe":
        return _("This frame shows a site that Byline does not know how to embed.")
    return _("There is no safe block for the element “%(name)s”.") % {"name": name}


def missing_gallery() -> str:
    return _("The pictures of this gallery are not in the file.")


def missing_media() -> str:
    return _("This player names no file.")


def too_deep() -> str:
    return _("The markup is nested so deeply or so broken that part of it could not be read.")

"""What becomes of each kind of thing in the file, and why some of them stay behind."""

from __future__ import annotations

from django.utils.translation import gettext as _

PIECE, PAGE = "piece", "page"

_CODE_OF_KIND = {
    "nav_menu_item": "menu",
    "revision": "revision",
    "wp_navigation": "menu",
    "custom_css": "look",
    "wp_template": "look",
    "wp_template_part": "look",
    "wp_global_styles": "look",
    "wp_font_family": "look",
    "wp_font_face": "look",
    "customize_changeset": "look",
    "oembed_cache": "cache",
    "user_request": "cache",
    "wp_block": "reusable",
    "guest-author": "guest_author",
}


def becomes(kind: str, status: str, also: tuple[str, ...] = ()) -> str:
    """PIECE, PAGE, or nothing."""
    if status in {"trash", "auto-draft"} or kind == "attachment":
        return ""
    if kind == "page":
        return PAGE
    return PIECE if kind == "post" or kind in also else ""


def why_not(kind: str, status: str) -> tuple[str, str]:
    """Why a thing stays behind: a code for machines, a sentence for people."""
    if status == "trash":
        return "trash", _("It was in the bin.")
    if status == "auto-draft":
        return "auto_draft", _("WordPress made it by itself when somebody opened an empty editor.")
    code = _CODE_OF_KIND.get(kind, "type")
    return code, _sentence(code, kind)


def _sentence(code: str, kind: str) -> str:
    return {
        "menu": _("Menus are made anew here, from your columns and standing pages."),
        "revision": _("Only the newest version of each piece comes along."),
        "look": _("It belongs to the old theme."),
        "cache": _("WordPress keeps it only to work faster."),
        "reusable": _("Its words are put into each piece that used it."),
        "guest_author": _("It is read as a contributor."),
    }.get(code) or _(
        "Posts of the type “%(kind)s” belong to a plugin. Add --also %(kind)s to import them as pieces."
    ) % {"kind": kind}

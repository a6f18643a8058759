"""What the writing page shows."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from byline.posts.queries import count_words

from .. import actions, queries, texts
from ..drafts import Draft
from ..seats import Seat
from ..showing import changed

SAID = {
    "saved": _("Saved. The editor sees the same text."),
    "picture": _("The picture stands at the end of the text. Move it where it belongs."),
    "document": _("Your document is in. Read it through: this is the text the editor will see."),
    "answered": _("Your answer stands at the comment."),
    "told": _("The editor reads your answer beside the text. You can change it here."),
    "decided": _("Done. The text is as you decided."),
    "back": _("The earlier version is the text again. The other one is kept among the versions."),
}


def page_context(
    seat: Seat, draft: Draft, *, said: str = "", trouble: str = "", typed: Mapping[str, str] = queries.NOTHING
) -> dict[str, Any]:
    """Everything of the page for one draft; `typed` are answers that were not kept, by the names of their fields."""
    agreed = queries.agreed_text(seat, draft)
    line = queries.redline_for(seat, draft)
    has_new_title = agreed.title != draft.title
    return {
        "seat": seat,
        "draft": draft,
        "markdown": texts.as_markdown(draft),
        "sheet": texts.as_sheet(draft),
        "words": count_words(draft.piece),
        "remarks": queries.remarks(draft, typed),
        "questions": queries.questions(draft, typed),
        "changes": changed(line),
        "change_count": len(line.changes) + has_new_title,
        "old_title": agreed.title if has_new_title else "",
        "title_change": actions.TITLE,
        "said": str(SAID.get(said, "")),
        "trouble": trouble,
    }

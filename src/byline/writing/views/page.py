"""The writing page: one form, so that no button loses what was typed beside it."""

from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from byline.desk.actions import answer_question
from byline.manuscripts.arriving import Refused, read_document

from .. import actions, queries, rules, texts
from ..drafts import Draft, draft_of
from ..merging import merged
from ..seats import Seat
from ..showing import changed
from .context import page_context


@dataclass
class Typed:
    """What came with the form: her title and text as blocks, on top of which draft, and what else she wants."""

    title: str
    body: list[dict[str, Any]]
    mark: str
    wish: str = "save"
    troubles: list[str] = field(default_factory=list)


def write(request: HttpRequest, seat: Seat) -> HttpResponse:
    """The page on which she writes; a POST saves and then does what the button says."""
    draft = draft_of(seat)
    actions.begin_agreeing(seat, draft)
    if request.method != "POST":
        return render(request, "writing/page.html", page_context(seat, draft, said=request.GET.get("said", "")))
    typed = typed_in(request, seat, draft)
    try:
        saved = _save(seat, draft, typed)
        return _further(request, seat, saved, typed)
    except rules.Clash as clash:
        return _both(request, seat, typed, clash)
    except (rules.NotNow, rules.TooLong, Refused, ValidationError) as trouble:
        return _again(request, seat, draft_of(seat), typed, trouble)


def typed_in(request: HttpRequest, seat: Seat, draft: Draft) -> Typed:
    """The form as it was sent, from the editor or from the plain field."""
    form = request.POST
    if form.get("html"):
        body = texts.read_sheet(form["html"], seat, draft)
    elif "text" in form:
        body = texts.read_markdown(form["text"], seat, draft)
    else:
        body = draft.body
    return Typed(form.get("title", draft.title), body, form.get("mark", draft.mark), form.get("do", "save"))


def _save(seat: Seat, draft: Draft, typed: Typed) -> Draft:
    """Nothing to save is no trouble, wherever she may write."""
    is_same = typed.title == draft.title and typed.body == draft.body
    if is_same and typed.mark == draft.mark:
        return draft
    if is_same and not seat.may_write:
        return draft
    rules.check_length(" ".join(str(block["value"]) for block in typed.body))
    return actions.save_draft(seat, title=typed.title, body=typed.body, mark=typed.mark, by=seat.user)


def _further(request: HttpRequest, seat: Seat, draft: Draft, typed: Typed) -> HttpResponse:
    """What the button wants besides saving."""
    verb, _colon, what = typed.wish.partition(":")
    if verb == "picture":
        return _add_picture(request, seat, draft)
    if verb == "document":
        return _take_document(request, seat, draft)
    if verb == "answer":
        return _answer(request, seat, draft, what)
    if verb == "question":
        return _tell(request, seat, draft, what)
    if verb in {"accept", "restore"}:
        line = queries.redline_for(seat, draft)
        names = [actions.TITLE, *line.changes] if what == "all" else what.split(",")
        if verb == "accept":
            actions.accept_changes(seat, names, by=seat.user)
        else:
            actions.restore_changes(seat, names, mark=draft.mark, by=seat.user)
        return redirect(seat.at("?said=decided#changes"))
    if verb == "send" and seat.hand_over:
        return redirect(seat.hand_over)
    return redirect(seat.at("?said=saved"))


def _add_picture(request: HttpRequest, seat: Seat, draft: Draft) -> HttpResponse:
    rules.check_may_write(seat)
    file, alt = request.FILES.get("picture"), request.POST.get("alt", "").strip()
    if file is None:
        raise ValidationError(_("Choose a picture first, then press the button again."))
    picture = actions.add_picture(seat, file, alt=alt, by=seat.user)
    block = {"type": "image", "id": "", "value": texts.picture_value(picture.pk, alt)}
    body = texts.with_ids([*draft.body, block])
    actions.save_draft(seat, title=draft.title, body=body, mark=draft.mark, by=seat.user)
    return redirect(seat.at("?said=picture#text"))


def _take_document(request: HttpRequest, seat: Seat, draft: Draft) -> HttpResponse:
    """The document's text in place of the draft's, or behind it; the report stands above the text."""
    rules.check_may_write(seat)
    file = request.FILES.get("document")
    if file is None:
        raise ValidationError(_("Choose a document first, then press the button again."))
    arrival = read_document(file.read(), file.name or "")

    def keep(held: Any, *, alt: str) -> Any:
        return actions.add_picture(seat, held, alt=alt, by=seat.user)

    blocks, reasons = texts.arrived(arrival, keep)
    body = blocks if request.POST.get("place") == "instead" or not draft.body else [*draft.body, *blocks]
    title = arrival.title[: rules.TITLE_MOST] if arrival.title and not draft.body else draft.title
    saved = actions.save_draft(seat, title=title, body=texts.with_ids(body), mark=draft.mark, by=seat.user)
    context = page_context(seat, saved, said="document")
    return render(request, "writing/page.html", {**context, "report": [*arrival.report, *reasons]})


def _answer(request: HttpRequest, seat: Seat, draft: Draft, number: str) -> HttpResponse:
    text = request.POST.get(f"answer-{number}", "").strip()
    remark = next((each for each in queries.remarks(draft) if str(each.comment.pk) == number), None)
    if remark is None:
        raise ValidationError(_("This comment is not open any more. Your answer was: “%(text)s”") % {"text": text})
    if not text:
        raise ValidationError(_("Write your answer first, then press the button again."))
    already = any(each.user_id == seat.user.pk and each.text == text for each in remark.replies)
    if not already:  # the button was pressed twice
        actions.answer_comment(seat, remark.comment, text=text, by=seat.user)
    return redirect(seat.at(f"?said=answered#comment-{number}"))


def _tell(request: HttpRequest, seat: Seat, draft: Draft, number: str) -> HttpResponse:
    """Her answer to a question of the desk's, which may be settled by the words that she changed along with it."""
    text, asked = request.POST.get(f"question-{number}", ""), queries.question(draft, number)
    if asked is None:
        raise ValidationError(_("This question is not open any more. Your answer was: “%(text)s”") % {"text": text})
    answer_question(asked, answer=text, by=seat.user)
    return redirect(seat.at("?said=told#questions"))


def _both(request: HttpRequest, seat: Seat, typed: Typed, clash: rules.Clash) -> HttpResponse:
    """Two texts: hers with the other's changes set in, not saved, and what those changes are."""
    actions.end_version(seat, by=seat.user)
    body, theirs, is_merged = merged(seat, typed.mark, typed.body, clash.now)
    proposal = clash.now.with_text(typed.title or clash.now.title, body)
    context = page_context(seat, proposal, trouble=str(clash), typed=request.POST.dict())
    both = {"clash": clash, "clash_lines": changed(theirs), "is_merged": is_merged, "is_unsaved": True}
    return render(request, "writing/page.html", {**context, **both}, status=409)


def _again(request: HttpRequest, seat: Seat, draft: Draft, typed: Typed, trouble: Exception) -> HttpResponse:
    """The page again with what she typed, and why it was not taken."""
    sentence = " ".join(trouble.messages) if isinstance(trouble, ValidationError) else str(trouble)
    shown = draft.with_text(typed.title, typed.body)
    context = page_context(seat, shown, trouble=sentence, typed=request.POST.dict())
    status = 403 if isinstance(trouble, rules.NotNow) else 422
    is_unsaved = (typed.title, typed.body) != (draft.title, draft.body)
    return render(request, "writing/page.html", {**context, "is_unsaved": is_unsaved}, status=status)

"""Publishing many at once: each piece goes through the gate alone, and one refusal stops no other."""

from collections.abc import Iterator
from typing import Any

from django.db import transaction
from wagtail.admin.views.pages.bulk_actions.publish import PublishBulkAction
from wagtail.models import Page

from .. import gate
from .refusing import tell_refusal


class GatedPublishBulkAction(PublishBulkAction):
    """Wagtail's own bulk action, with refusals told instead of raised."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.refused: list[tuple[Page, gate.PublishRefused]] = []

    def get_execution_context(self) -> dict[str, Any]:
        return {**super().get_execution_context(), "refused": self.refused}

    @classmethod
    def execute_action(
        cls,
        objects: list[Page],
        include_descendants: bool = False,
        user: Any = None,
        refused: list[tuple[Page, gate.PublishRefused]] | None = None,
        **kwargs: Any,
    ) -> tuple[int, int]:
        refused = [] if refused is None else refused
        parents = sum(_publish(page, user, refused) for page in objects)
        children = (
            sum(_publish(page, user, refused) for page in _drafts_below(objects, user)) if include_descendants else 0
        )
        return parents, children

    def form_valid(self, form: Any) -> Any:
        response = super().form_valid(form)
        for page, refusal in self.refused:
            tell_refusal(self.request, page, refusal.objections)
        return response

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str | None:
        if self.refused and not num_parent_objects + num_child_objects:
            return None
        return super().get_success_message(num_parent_objects, num_child_objects)


def _publish(page: Page, user: Any, refused: list[tuple[Page, gate.PublishRefused]]) -> bool:
    revision = page.get_latest_revision() or page.specific.save_revision(user=user)
    try:
        with transaction.atomic():
            revision.publish(user=user)
    except gate.PublishRefused as refusal:
        refused.append((page.specific, refusal))
        return False
    return True


def _drafts_below(objects: list[Page], user: Any) -> Iterator[Page]:
    for page in objects:
        for draft in page.get_descendants().not_live().defer_streamfields().specific().iterator():
            if user is None or draft.permissions_for_user(user).can_publish():
                yield draft

"""Wagtail's admin as a Django app, with one mail for each submission instead of two."""

from wagtail.admin.apps import WagtailAdminAppConfig

SECOND_MAIL = "workflow_state_submitted_email_notification"


class OneMailAdminConfig(WagtailAdminAppConfig):
    """Wagtail writes to the owner that a workflow has begun, and to her and her co-editors that a task waits: once is enough."""

    default = False

    def ready(self) -> None:
        from wagtail.models import WorkflowState
        from wagtail.signals import workflow_submitted

        super().ready()
        if not workflow_submitted.disconnect(sender=WorkflowState, dispatch_uid=SECOND_MAIL):
            raise RuntimeError(f"Wagtail has no {SECOND_MAIL} any more.")

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PitchesConfig(AppConfig):
    name = "byline.pitches"
    label = "pitches"
    verbose_name = _("Pitches")

    def ready(self) -> None:
        from . import archive, consent, host_messages, list_messages, messages, offering, receivers  # noqa: F401  what each registers

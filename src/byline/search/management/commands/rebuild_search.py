"""`byline manage rebuild_search`: bring the search index up to date with the magazine."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import gettext_lazy as _

from byline.search import actions


class Command(BaseCommand):
    """Readers can go on searching while it runs, unless --fresh is given."""

    help = str(_("Bring the search index up to date. It follows the magazine by itself; this mends it."))

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--fresh",
            action="store_true",
            help=str(_("Empty it and fill it in one go: quicker, but it holds the database.")),
        )

    def handle(self, *args: Any, **options: Any) -> None:
        verb = actions.fill if options["fresh"] else actions.rebuild
        verb(self._report)
        self.stdout.write(str(_("The search index is up to date.")))

    def _report(self, kind: str, done: int) -> None:
        if self.stdout.isatty():
            self.stdout.write(f"{kind}: {done}", ending="\r")

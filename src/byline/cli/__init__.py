"""The command line: `byline`.

Its verbs are run, check, link, mail, import, demo and manage.
It holds no behaviour of the magazine: commands call the rooms' actions.
"""

import os
import sys


def main() -> None:
    """The entry point of `byline`."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "byline.project.settings")
    from django.core.management import execute_from_command_line

    if sys.argv[1:2] == ["manage"]:
        execute_from_command_line(["byline manage", *sys.argv[2:]])

"""The command line: `byline`.

Its verbs are run, link, mail, check, desk, import, demo, move-database, web, worker, manage and version.
It holds no behaviour of the magazine: commands call the rooms' actions.
"""

import os

from .lazy import LazyGroup

# One row per command: where it lives and what `byline --help` says of it. Nothing is imported before it is called.
COMMANDS = {
    "run": ("byline.cli.commands.run:run", "Start the magazine: the site and its background worker."),
    "link": ("byline.cli.commands.link:link", "Print a new one-time link for the owner to sign in with."),
    "mail": ("byline.cli.commands.mail:mail", "Read the mailbox in which messages wait while no mail server is set."),
    "check": ("byline.cli.commands.check:check", "Say in plain words what is wrong with this set-up."),
    "desk": ("byline.cli.commands.desk:desk", "Read pieces as a copy-desk does, without a site."),
    "import": ("byline.cli.commands.importing:import_group", "Move a magazine in from another system."),
    "demo": ("byline.cli.commands.demo:demo", "Fill an empty magazine with the demo magazine."),
    "move-database": (
        "byline.cli.commands.move_database:move_database",
        "Copy the magazine to another database, as to PostgreSQL.",
    ),
    "web": ("byline.cli.commands.web:web", "Start the site alone, without its background worker."),
    "worker": ("byline.cli.commands.worker:worker", "Run a background worker alone."),
    "manage": ("byline.cli.commands.manage:manage", "Django's own commands."),
    "version": ("byline.cli.commands.version:version", "Print the versions of Byline and of what it stands on."),
}

program = LazyGroup(
    name="byline",
    commands_at=COMMANDS,
    help="A self-hosted magazine for independent publishers who print other people's writing.",
)


def main() -> None:
    """The entry point of `byline`."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "byline.project.settings")
    program(prog_name="byline")

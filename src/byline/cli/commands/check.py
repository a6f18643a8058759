"""`byline check`."""

import sys

import click

from byline.cli.options import data_option

COLOURS = {"fine": "green", "reminder": "yellow", "WRONG": "red"}


@click.command()
@data_option
def check() -> None:
    """Say in plain words what is wrong with this set-up. The exit status is 1 when something is."""
    from byline.project.checkup import Grade, examine

    grades = []
    for finding in examine():
        grades.append(finding.grade)
        word = click.style(f"{finding.grade.value:<9}", fg=COLOURS[finding.grade.value])
        click.echo(f"{word} {finding.sentence}")
    sys.exit(1 if Grade.WRONG in grades else 0)

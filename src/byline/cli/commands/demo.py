"""`byline demo`."""

import click

from byline.cli.options import data_option
from byline.project.loading import open_magazine


@click.command()
@data_option
@click.option(
    "--posts",
    type=click.IntRange(1, 1_000_000),
    help="Add this many generated pieces instead, to try a large magazine.",
)
def demo(posts: int | None) -> None:
    """Fill an empty magazine with the demo magazine."""
    open_magazine()
    if posts:
        _add_many(posts)
        return
    from byline.demo.actions import fill_magazine

    click.echo("The demo magazine is in." if fill_magazine() else "Somebody already writes here: left as it is.")


def _add_many(number: int) -> None:
    from byline.demo.bulk import add_posts

    with click.progressbar(length=number, label="Writing") as bar:
        add_posts(number, report=lambda done: bar.update(done - bar.pos))
    click.echo(f"{number} pieces are in.")

"""`byline mail`."""

import click

from byline.cli.options import data_option
from byline.project.loading import open_magazine


@click.command()
@data_option
@click.argument("number", type=click.IntRange(min=1), required=False)
def mail(number: int | None) -> None:
    """List the messages in the mailbox, newest first, or show the one with NUMBER."""
    open_magazine()
    from byline.mail.models import KeptMessage

    if number is None:
        for message in KeptMessage.objects.all()[:50]:
            click.echo(f"{message.pk:>5}  {message.kept_at:%Y-%m-%d %H:%M}  {message.recipients}  {message.subject}")
        if not KeptMessage.objects.exists():
            click.echo("The mailbox is empty.")
        return
    found = KeptMessage.objects.filter(pk=number).first()
    if found is None:
        raise click.UsageError(f"There is no message {number}. `byline mail` lists them.")
    click.echo(f"To: {found.recipients}\nSubject: {found.subject}\n\n{found.text}")

"""The demo's people, columns, topics, standing pages, and the magazine they make."""

from byline.contributors.models import Contributor, ContributorLink
from byline.posts.models import Column, Topic
from byline.publication.models import FrontPage, HostLink, MagazineSettings, StandingPage

from .bodies import body
from .files import read, read_all
from .media import picture


def add_contributors() -> None:
    """Everybody who writes."""
    for row in read("contributors")["contributor"]:
        person = Contributor(
            slug=row["slug"],
            name=row["name"],
            pronouns=row["pronouns"],
            standing=row["standing"],
            bio=row["bio"],
            portrait=picture(row["portrait"], row["portrait_alt"]),
        )
        person.links = [ContributorLink(sort_order=place, **link) for place, link in enumerate(row.get("links", []))]
        person.save()


def add_shelves() -> None:
    """Columns and topics."""
    faces = {person.slug: person for person in Contributor.objects.all()}
    for place, row in enumerate(read("columns")["column"]):
        fields = {key: row[key] for key in ("slug", "title", "kind", "description")}
        Column.objects.create(**fields, face=faces.get(row.get("face", "")), sort_order=place)
    for row in read("topics")["topic"]:
        Topic.objects.create(**row)


def name_magazine() -> None:
    """The settings, with the host's own box."""
    row = read("magazine")
    host = Contributor.objects.get(slug=row["host"])
    settings = MagazineSettings.load()
    settings.name, settings.tagline = row["name"], row["tagline"]
    settings.description = row["welcome"]
    settings.contact_email = row["contact_email"]
    settings.host_name, settings.host_about, settings.host_portrait = host.name, row["host_about"], host.portrait
    settings.host_links = [
        HostLink(sort_order=place, kind=link.kind, label=link.label, url=link.url)
        for place, link in enumerate(host.links.all())
    ]
    settings.save()


def add_standing_pages(front: FrontPage) -> None:
    """About, ethics, contribute, privacy."""
    for row in read_all("pages"):
        front.refresh_from_db()
        page = StandingPage(
            title=row["title"],
            slug=row["slug"],
            purpose=row["purpose"],
            search_description=row.get("summary", ""),
            show_in_menus=True,
        )
        page.body = page.body.stream_block.to_python(_raw(row))
        front.add_child(instance=page)
        page.save_revision().publish()


def _raw(row: dict[str, object]) -> list[dict[str, object]]:
    return [{"type": kind, "value": value} for kind, value in body(row["body"], {})]  # type: ignore[arg-type]

"""The demo's people file, and what the host did at the desk of its op-ed."""

from byline.desk.actions import clear_claim, read_page
from byline.desk.models import Claim, HouseRules
from byline.dossiers.models import Alias, Dossier, Fact, Tie
from byline.posts.models import Post

from .files import Table, read

OWN = ("names", "facts", "ties")


def add_people_file() -> None:
    """House rules, and everybody written about."""
    table = read("desk")
    rules = HouseRules.load()
    rules.country, rules.show_sources = table["house"]["country"], table["house"]["show_sources"]
    rules.dictionary = "\n".join(table["house"]["dictionary"])
    rules.save()
    rows = table["dossier"]
    made = {row["name"]: Dossier.objects.create(**{k: v for k, v in row.items() if k not in OWN}) for row in rows}
    for row in rows:
        _add_parts(made[row["name"]], row, made)


def clear_the_op_ed() -> None:
    """The desk reads the op-ed, and some of its claims are cleared."""
    piece = read("desk")["piece"]
    post = Post.objects.get(slug=piece["slug"])
    read_page(post.get_latest_revision_as_object())
    for row in piece["cleared"]:
        claim = Claim.objects.filter(page_id=post.pk, text__contains=row.pop("words")).first()
        if claim is not None:
            clear_claim(claim, by=None, **row)


def _add_parts(dossier: Dossier, row: Table, made: dict[str, Dossier]) -> None:
    for place, name in enumerate(row.get("names", [])):
        Alias.objects.create(dossier=dossier, sort_order=place, **name)
    for place, fact in enumerate(row.get("facts", [])):
        Fact.objects.create(dossier=dossier, sort_order=place, **fact)
    for place, tie in enumerate(row.get("ties", [])):
        Tie.objects.create(dossier=dossier, sort_order=place, **{**tie, "other": made[tie["other"]]})

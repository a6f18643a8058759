"""People in the news of the drawer's world."""

from typing import Any

import pytest

from byline.contributors.models import Contributor
from byline.dossiers.models import Alias, Dossier, Fact
from byline.posts.models import Post, PostByline
from byline.publication.models import FrontPage


@pytest.fixture
def delphine(db: None) -> Dossier:
    """A singer with two facts readers may see and one they may not."""
    dossier = Dossier.objects.create(name="Delphine Marr", about="<p>A singer.</p>", born="1984-05-03", living="living")
    Alias.objects.create(dossier=dossier, name="Delphine Vale", kind="former", sort_order=0)
    for place, (when, what, private) in enumerate(
        [("2013-06", "Marries Jonah Vale.", False), ("2011", "Meets Jonah Vale.", False), ("2020", "Ill.", True)]
    ):
        Fact.objects.create(dossier=dossier, when=when, what=what, private=private, sort_order=place)
    return dossier


@pytest.fixture
def double(db: None) -> Dossier:
    """The same singer, entered a second time."""
    dossier = Dossier.objects.create(name="D. Marr", born="1984", notes="From the radio.")
    Alias.objects.create(dossier=dossier, name="Delphine Vale", kind="also")
    Fact.objects.create(dossier=dossier, when="2009", what="First record.")
    return dossier


@pytest.fixture
def piece_about(magazine: FrontPage, imogen: Contributor) -> Any:
    """`piece_about(dossier, **block)`: a public piece with a box."""

    def make(about: Dossier, slug: str = "about-her", **block: Any) -> Post:
        post = Post(title="They owe us nothing", slug=slug, live=False)
        post.bylines = [PostByline(contributor=imogen)]
        value = {"dossier": about.pk, "look": "box", "which": "all", "facts": [], **block}
        post.body = post.body.stream_block.to_python([{"type": "dossier", "value": value}])
        magazine.refresh_from_db()
        magazine.add_child(instance=post)
        post.save_revision().publish()
        return Post.objects.get(pk=post.pk)

    return make

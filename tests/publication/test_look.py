"""The host chooses a look: she sees it first, and one that nobody could read is refused."""

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from byline.publication.models import FrontPage, MagazineSettings
from byline.theme.look import Look


@pytest.fixture
def settings_form(magazine: FrontPage, client: Client) -> tuple[MagazineSettings, dict[str, str]]:
    """The saved settings, and what their form would send."""
    client.force_login(get_user_model().objects.create_superuser("nell@open-drawer.example"))
    saved = MagazineSettings.load()
    fields = {
        "name": "The Open Drawer",
        "accent": "#1d4e9e",
        "paper": "#fbf8f2",
        "fonts": "modern",
        "host_about": "null",
    }
    lists = {"host_links-TOTAL_FORMS": "0", "host_links-INITIAL_FORMS": "0"}
    return saved, {**fields, **lists, "ai_crawlers": "refuse", "timezone": "UTC"}


@pytest.mark.parametrize(("field", "value"), [("accent", "#ffcc00"), ("paper", "#222222")])
def test_an_unreadable_colour_is_refused_with_a_suggestion(db: None, field: str, value: str) -> None:
    settings = MagazineSettings(**{field: value})
    with pytest.raises(ValidationError) as refused:
        settings.clean()
    sentences = {name: told[0] for name, told in refused.value.message_dict.items()}
    assert field in sentences
    suggested = {name: told.rstrip(".").rsplit(" ", 1)[1] for name, told in sentences.items()}
    MagazineSettings(**suggested).clean()


def test_what_is_no_colour_is_left_to_the_fields_own_words(db: None) -> None:
    with pytest.raises(ValidationError, match="six digits"):
        MagazineSettings(accent="red").full_clean(exclude=["host_about"])


def test_the_preview_shows_what_is_not_saved(
    settings_form: tuple[MagazineSettings, dict[str, str]], client: Client
) -> None:
    saved, data = settings_form
    address = reverse("wagtailsettings:preview_on_edit", args=["publication", "magazinesettings", saved.pk])
    assert client.post(address, data).json() == {"is_valid": True, "is_available": True}
    night = client.get(address, {"mode": "dark"}).content.decode()
    assert Look("#1d4e9e", "#fbf8f2", "modern").url in night
    assert 'data-scheme="dark"' in night
    assert MagazineSettings.load().accent == saved.accent


def test_readers_get_the_saved_look(settings_form: tuple[MagazineSettings, dict[str, str]], client: Client) -> None:
    MagazineSettings.objects.update(accent="#1f6a4d")
    client.logout()
    assert Look("#1f6a4d").url in client.get("/").content.decode()

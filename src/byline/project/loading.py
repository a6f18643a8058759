"""Loading Django, with what may be wrong in the environment said in a sentence."""

import os

from .database import guarded, require_magazine
from .folder import data_folder, open_folder
from .soundness import complaints
from .trouble import Trouble


def read_settings() -> None:
    """Check the environment and load Django. Raises Trouble."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "byline.project.settings")
    check_settings()
    open_folder(data_folder())
    import django
    from django.core.exceptions import ImproperlyConfigured

    try:
        django.setup()
    except (ImproperlyConfigured, ValueError, OSError) as error:
        raise Trouble(f"The settings cannot be used: {error}") from error


def check_settings() -> None:
    """Raises Trouble with the first setting that cannot be understood."""
    for complaint in complaints():
        raise Trouble(complaint)


def open_magazine() -> None:
    """Load Django and make sure that a database with our tables is there. Raises Trouble."""
    read_settings()
    with guarded():
        require_magazine()

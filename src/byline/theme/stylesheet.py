"""The theme's rules: the files of `css/`, each folder one layer, put together when the server starts.

No bundler: a theme author adds a file to a folder. Within a folder files come in alphabetical order, and a file that
must come first says so with its name. In debug mode every request reads them again.
"""

import hashlib
import re
from functools import lru_cache
from pathlib import Path

from django.conf import settings

FOLDER = Path(__file__).parent / "css"
LAYERS = ("base", "layout", "parts", "blocks", "pages", "media")


def bundle() -> str:
    """All rules as one text, without comments and indentation."""
    return _read() if settings.DEBUG else _kept()


def version() -> str:
    """Eight digits that change when a rule changes."""
    return hashlib.sha256(bundle().encode()).hexdigest()[:8]


@lru_cache(maxsize=1)
def _kept() -> str:
    return _read()


def _read() -> str:
    layers = (f"@layer {layer}{{{_layer(layer)}}}" for layer in LAYERS)
    return f"@layer {','.join(LAYERS)};" + "".join(layers)


def _layer(name: str) -> str:
    return "".join(squeeze(path.read_text("utf-8")) for path in sorted((FOLDER / name).glob("*.css")))


def squeeze(css: str) -> str:
    """The same rules in fewer bytes; strings keep their spaces."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    css = re.sub(r"\s+", " ", css)
    return re.sub(r" ?([{};,]) ?", r"\1", css).replace(";}", "}").strip()

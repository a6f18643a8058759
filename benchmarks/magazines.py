"""Magazines of several sizes for the benchmarks, made once and kept; all in one process, so that sizes can take turns.

Taking turns matters: on a machine that does other things too, ratios between sizes stay true where moments do not.
"""

import os
import shutil
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[1]


class Magazines:
    """Opens the magazine of a size. `server` is the address of a PostgreSQL database from which others may be made."""

    def __init__(self, folder: Path, server: str = "") -> None:
        self.folder, self.server = folder.resolve(), server
        self.folder.mkdir(parents=True, exist_ok=True)
        sys.path.insert(0, str(ROOT / "src"))
        os.environ.update(BYLINE_DATA=str(self.folder), DJANGO_SETTINGS_MODULE="byline.project.settings")
        os.environ.pop("DATABASE_URL", None)
        if server:
            os.environ["DATABASE_URL"] = server
        import django

        django.setup()
        from django.conf import settings

        settings.ALLOWED_HOSTS = ["*"]
        settings.DRAW_PICTURES_LATER = False

    def open(self, size: int) -> None:
        """From here on the database is that of this size; it is made where it is missing."""
        if not self._exists(size):
            self._make(size)
        self._use(self._name(size))

    def _name(self, size: int) -> str:
        return f"byline_bench_{size}" if self.server else str(self.folder / f"{size}.sqlite3")

    def _exists(self, size: int) -> bool:
        if not self.server:
            return Path(self._name(size)).exists()
        self._use(urlsplit(self.server).path.strip("/"))
        return bool(self._run("SELECT 1 FROM pg_database WHERE datname = %s", self._name(size)))

    def _make(self, size: int) -> None:
        """An empty one from migrations, and then as many pieces. Under another name until it is whole."""
        from django.core.management import call_command

        from byline.demo.bulk import add_posts

        draft = f"{self._name(size)}_draft" if self.server else f"{self._name(size)}.draft"
        if self.server:
            self._run(f'DROP DATABASE IF EXISTS "{draft}"')
            self._run(f'CREATE DATABASE "{draft}"')
        elif Path(draft).exists():
            Path(draft).unlink()
        self._use(draft)
        call_command("migrate", verbosity=0)
        began = time.monotonic()
        add_posts(size)
        print(f"{size:>7} pieces made in {time.monotonic() - began:.0f} s", flush=True)
        self._settle(draft, self._name(size))

    def _settle(self, draft: str, name: str) -> None:
        if self.server:
            self._run("ANALYZE")
            self._use(urlsplit(self.server).path.strip("/"))
            self._run(f'ALTER DATABASE "{draft}" RENAME TO "{name}"')
        else:
            self._run("ANALYZE")
            self._run("PRAGMA wal_checkpoint(TRUNCATE)")
            self._close()
            shutil.move(draft, name)

    def _use(self, name: str) -> None:
        from django.contrib.contenttypes.models import ContentType
        from django.core.cache import cache
        from django.db import connection

        self._close()
        connection.settings_dict["NAME"] = name
        ContentType.objects.clear_cache()
        cache.clear()

    def _close(self) -> None:
        from django.db import connection

        connection.close()

    def _run(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        from django.db import connection

        with connection.cursor() as cursor:
            cursor.execute(statement, values or None)
            return cursor.fetchall() if cursor.description else []

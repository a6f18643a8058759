"""A magazine with one seat in the writing room, as a process that may be killed: `python -m tests.writing.serving FOLDER PORT`."""

import os
import sys
from pathlib import Path


def main(folder: Path, port: int) -> None:
    os.environ.update(BYLINE_DATA=str(folder), DJANGO_SETTINGS_MODULE="byline.project.settings")
    import django
    from django.conf import settings

    settings.ROOT_URLCONF = "tests.writing.rooms"
    django.setup()
    _fill()
    _serve(port)


def _fill() -> None:
    """The piece and its seat; made when the folder is empty."""
    from django.core.management import call_command

    from byline.project.prepared import prepared_database

    database = Path(os.environ["BYLINE_DATA"]) / "byline.sqlite3"
    prepared = prepared_database()
    if not database.exists() and prepared:
        database.write_bytes(prepared)
    elif not database.exists():
        call_command("migrate", verbosity=0, interactive=False)

    from byline.accounts.models import User
    from byline.posts.models import Post
    from byline.publication.actions import found_magazine
    from byline.writing.seats import Seat
    from tests.writing import rooms

    user = User.objects.filter(email="guest-1@byline.invalid").first()
    user = user or User.objects.create_user("guest-1@byline.invalid", is_active=False)
    post = Post.objects.filter(slug="the-song").first()
    if post is None:
        post = Post(
            title="The Song",
            slug="the-song",
            live=False,
            body=[{"type": "paragraph", "id": "a", "value": "<p>Once.</p>"}],
        )
        found_magazine().add_child(instance=post)
        post.save_revision()
    rooms.SEATS["imogen"] = Seat(post, user, "/w/imogen/")


def _serve(port: int) -> None:
    from socketserver import ThreadingMixIn
    from wsgiref.simple_server import WSGIServer, make_server

    from django.contrib.staticfiles.handlers import StaticFilesHandler
    from django.core.wsgi import get_wsgi_application

    class Server(ThreadingMixIn, WSGIServer):
        daemon_threads = True

    with make_server("127.0.0.1", port, StaticFilesHandler(get_wsgi_application()), Server) as server:
        print("ready", flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

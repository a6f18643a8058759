"""Django's settings, made from the environment table beside this file."""

import sys
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import dj_database_url
from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from byline import __version__
from byline.kit.players import PLAYER_ORIGINS
from byline.kit.secrets import secret_key

from .environment import read
from .files import cdn_backend, content_mark, media_origins, media_storage

PACKAGE = Path(__file__).resolve().parent.parent
TESTING = "pytest" in sys.modules

DATA = Path(read("BYLINE_DATA")).expanduser().resolve()
DEBUG = read("BYLINE_DEBUG") == "1"
ADDRESS = read("BYLINE_ADDRESS").rstrip("/")
BIND, PORT = read("BYLINE_BIND"), read("BYLINE_PORT")
LOCAL_ADDRESS = f"http://localhost:{PORT}"
SECRET_KEY = "testing-only" if TESTING else read("BYLINE_SECRET_KEY") or secret_key(DATA)

_public_host = urlsplit(ADDRESS).hostname
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", "testserver", *([_public_host] if _public_host else [])]
CSRF_TRUSTED_ORIGINS = [ADDRESS] if ADDRESS else []
TRUSTED_PROXIES = read("BYLINE_TRUSTED_PROXIES")  # the press's front believes them, and Django the front
THREADS = int(read("BYLINE_THREADS"))
METRICS_TOKEN = read("BYLINE_METRICS")
UPLOAD_LIMIT = int(read("BYLINE_UPLOAD_LIMIT")) * 1024 * 1024
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = ADDRESS.startswith("https://")
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_HSTS_SECONDS = 31_536_000 if ADDRESS.startswith("https://") else 0
X_FRAME_OPTIONS = "SAMEORIGIN"  # the editor's preview is a frame of our own

INSTALLED_APPS = [
    "byline.kit",
    "byline.theme",
    "byline.accounts",
    "byline.mail",
    "byline.press",
    "byline.timetable",
    "byline.search",
    "byline.publication",
    "byline.contributors",
    "byline.desk",
    "byline.dossiers",
    "byline.posts",
    "byline.writing",
    "byline.conversation",
    "byline.syndication",
    "byline.front",
    "byline.moving",
    "byline.pitches",
    "byline.demo",
    "wagtail.contrib.settings",
    "wagtail.contrib.redirects",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "byline.publication.wagtail_admin.OneMailAdminConfig",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "byline.press.middleware.PrintingMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "byline.publication.middleware.AdminPolicyMiddleware",
    "byline.publication.middleware.GoneMiddleware",
    "byline.moving.middleware.OldAddressesMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "byline.project.second_try.SecondTryMiddleware",
]

# The press: what anonymous readers see is kept ready here. Under these addresses nothing is ever printed.
PRINTED = DATA / "printed"
PRINTED_MEMORY = int(read("BYLINE_PAGES_MEMORY")) * 1024 * 1024
NEVER_PRINTED = (
    "/-/", "/out/", "/pitch/sent/", "/pitch/tell-me/", "/pitch/address/", "/yours/", "/admin/", "/documents/",
    "/gallery/", "/sign-in/", "/sign-out/",
)  # fmt: skip
PRESS = "" if TESTING else "byline.project.presses.make_own_press"
PRESS_OUTLETS = [
    *(["byline.press.mirror.Mirror"] if read("BYLINE_MIRROR") else []),
    *(["byline.press.purging.Cdn"] if read("BYLINE_CDN") else []),
]
MIRROR = Path(read("BYLINE_MIRROR")).expanduser().resolve() if read("BYLINE_MIRROR") else None
WAGTAILFRONTENDCACHE = cdn_backend(read("BYLINE_CDN"))
PRIVATE_COOKIES = ("sessionid=", "messages=")

ROOT_URLCONF = "byline.project.urls"
WSGI_APPLICATION = "byline.project.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "byline.publication.context.magazine",
            ],
        },
    }
]

SQLITE_OPTIONS = {
    # IMMEDIATE: a transaction that reads and then writes waits for its turn instead of failing at once.
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA mmap_size=268435456; PRAGMA cache_size=-32000;"
    ),
}
if read("DATABASE_URL"):
    DATABASES = {"default": dj_database_url.parse(read("DATABASE_URL"), conn_max_age=60, conn_health_checks=True)}
else:
    DATABASES = {
        "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(DATA / "byline.sqlite3"), "CONN_MAX_AGE": 600}
    }
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = SQLITE_OPTIONS
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "accounts.User"
LOGIN_URL = "/sign-in/"
LOGIN_REDIRECT_URL = "/admin/"
if TESTING:  # slow hashes are for real passwords
    PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

LANGUAGE_CODE = read("BYLINE_LANGUAGE")
LANGUAGES = [("en", _("English")), ("en-gb", _("English (United Kingdom)")), ("de", _("German"))]
LOCALE_PATHS = [PACKAGE / "locale"]
TIME_ZONE = read("BYLINE_TIME_ZONE")
USE_TZ = USE_I18N = True

# The version and a mark of the content in the address let browsers keep every file for a year.
STATIC_URL = f"/static/{__version__}-{content_mark(PACKAGE)}/"
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA / "media"


MEDIA_ORIGINS = media_origins(read("BYLINE_MEDIA"))
STORAGES = {
    "default": media_storage(read("BYLINE_MEDIA")),
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

TASKS = {
    "default": {
        "BACKEND": "django_tasks.backends.immediate.ImmediateBackend" if TESTING else "django_tasks_db.DatabaseBackend",
    }
}

DRAW_PICTURES_LATER = not TESTING  # tests run tasks at once, and an AVIF takes a second

_mail = urlsplit(read("EMAIL_URL"))
EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend" if _mail.hostname else "byline.mail.backends.MailboxBackend"
)
MAIL_STAYS = not _mail.hostname  # in the mailbox that the host reads in the admin
EMAIL_HOST, EMAIL_PORT = _mail.hostname or "", _mail.port or (465 if _mail.scheme == "smtps" else 587)
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = unquote(_mail.username or ""), unquote(_mail.password or "")
EMAIL_USE_SSL = _mail.scheme == "smtps"
EMAIL_USE_TLS = _mail.scheme == "smtp" and "plain" not in parse_qs(_mail.query, keep_blank_values=True)
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = SERVER_EMAIL = read("BYLINE_MAIL_FROM") or f"byline@{_public_host or 'localhost'}"

WAGTAIL_SITE_NAME = "Byline"
WAGTAILADMIN_BASE_URL = ADDRESS or LOCAL_ADDRESS
WAGTAILADMIN_LOGIN_URL = LOGIN_URL
WAGTAIL_I18N_ENABLED = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAILIMAGES_IMAGE_MODEL = "publication.Picture"
WAGTAILDOCS_DOCUMENT_MODEL = "publication.Recording"
WAGTAILDOCS_SERVE_METHOD = "direct"  # recordings leave from the front, with ranges
WAGTAILDOCS_EXTENSIONS = ["mp3", "m4a", "ogg", "opus", "wav", "flac", "pdf"]
WAGTAILIMAGES_IMAGE_FORM_BASE = "byline.publication.uploads.PictureForm"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 60_000_000
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "byline.search.editors", "AUTO_UPDATE": False}}
SEARCH_SERVER = read("BYLINE_SEARCH")
WAGTAILIMAGES_FORMAT_CONVERSIONS = {"avif": "avif", "webp": "webp"}
WAGTAIL_WORKFLOW_ENABLED = True
WAGTAIL_MODERATION_ENABLED = True
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000  # a long piece has a form field for every part of every block

# Nothing but our own origin, and no inline scripts or styles, on any page a reader sees.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:", *MEDIA_ORIGINS],
        "media-src": [SELF, *MEDIA_ORIGINS],
        "frame-src": [SELF, *PLAYER_ORIGINS],  # a reader's click may load a player
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [SELF],
    }
}

CSRF_FAILURE_VIEW = "byline.front.refusals.stale_form"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {
            "()": "byline.project.logs.WithoutPeople",
            "format": "{asctime} {levelname} {name}: {message}",
            "style": "{",
        },
        "json": {"()": "byline.project.logs.AsJson"},
    },
    "filters": {"route": {"()": "byline.project.logs.RouteInsteadOfAddress"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": read("BYLINE_LOG")}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "byline": {"level": "INFO"},
        "django.request": {"level": "ERROR", "filters": ["route"]},
        "django.security": {"level": "CRITICAL"},  # strangers who knock at the wrong door
    },
}

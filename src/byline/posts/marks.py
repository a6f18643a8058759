"""What lists of pieces depend on, as the press calls it. A row says what stands in it; these say which rows a list has."""

from datetime import date

EVERY = "posts"  # any piece readers may see, by date
MONTHS = "posts:months"
CORRECTIONS = "posts:corrections"
COLUMNS = "posts:columns"
TOPICS = "posts:topics"
FORMATS = "posts:formats"
FRONT = "posts:front"
PER_SITEMAP = 10_000


def of_column(key: int) -> str:
    """The pieces of a column."""
    return f"posts:column:{key}"


def of_topic(key: int) -> str:
    """The pieces of a topic."""
    return f"posts:topic:{key}"


def of_contributor(key: int) -> str:
    """The pieces somebody stands on."""
    return f"posts:contributor:{key}"


def of_year(day: date) -> str:
    """The pieces of a year."""
    return f"posts:year:{day.year}"


def of_month(day: date) -> str:
    """The pieces of a month."""
    return f"posts:month:{day.year}-{day.month}"


def of_sitemap(key: int) -> str:
    """The pieces in one file of the sitemap."""
    return f"posts:sitemap:{key // PER_SITEMAP}"


def neighbours_of(key: int) -> str:
    """The pieces before and after a piece in its column."""
    return f"posts:neighbours:{key}"


def related_to(key: int) -> str:
    """What is worth reading after a piece."""
    return f"posts:related:{key}"


def piece(key: int) -> str:
    """A piece's own row."""
    return f"wagtailcore.page:{key}"

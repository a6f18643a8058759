"""Podcast, newsletter, blog: sent to one that nobody knows of."""

import re
from collections.abc import Iterator

from byline.desk.context import Channel, Context, Contributor
from byline.desk.document import Document, Span
from byline.desk.finding import Flag
from byline.desk.registry import standard
from byline.desk.spelling import plain

KINDS = {
    "podcast": ("podcast", "show"),
    "newsletter": ("newsletter", "substack", "mailing list"),
    "blog": ("blog",),
    "book": ("book", "novel", "memoir", "poems", "stories", "biography"),
    "youtube": ("youtube", "video channel", "channel"),
    "social": ("instagram", "twitter", "bluesky", "mastodon", "tiktok", "facebook", "threads"),
    "website": ("website", "web site", "site"),
    "course": ("course", "workshop", "masterclass", "class"),
}
_ON_AIR = re.compile(
    r"\b(?:catch|hear|see|watch|find|listen to|tune in to) (?:her|him|them|me|[A-Z]\w+)(?: \w+)? on (?:the |national |local )?(?P<where>radio|television|tv|air|breakfast television)\b",
    re.IGNORECASE,
)
HEARD = ("podcast", "newsletter", "blog")
_OWN = r"\b(?:her|his|their|my|[A-Z][\w-]+[\u2019']s?)\s+(?:(?:own|weekly|monthly|daily|new|free|latest|first|second|popular|award-winning|[a-z]+,|[a-z]+|and)\s+){0,4}?"


@standard(
    "promises.channel",
    title="Sent to a channel that is not there",
    what="An outro or standfirst that sends readers to the writer’s podcast, newsletter, blog or book, which neither the bio nor the magazine knows.",
    why="Outros are copied from one piece to the next; the reader looks for what does not exist.",
    source="The house: what is promised is there",
    severity="asks",
    scope="document",
    passing='---\nbyline: "Ida Kettle"\nbio: "Ida Kettle writes a newsletter, *Steam*."\noutro: "Read more in her newsletter."\n---\n\nTea.',
    failing='---\nbyline: "Ida Kettle"\nbio: "Ida Kettle writes a newsletter, *Steam*."\noutro: "Hear more on her podcast."\n---\n\nTea.',
)
def channel(document: Document, context: Context) -> Iterator[Flag]:
    """Each channel named in the outro must be in the bio, in the body or among the contributor’s."""
    byline, bio = document.field("byline"), document.field("bio")
    if bio is None and byline is None:
        return
    writer = _contributor(byline.text if byline else "", context)
    if bio is None and writer is None:
        return
    for start, block in document.placed():
        heard = _ON_AIR.search(block.text) if block.kind == "outro" else None
        if heard and not re.search(r"radio|broadcast|present|television|\btv\b", plain(bio.text if bio else "")):
            yield Flag(
                (Span(start + heard.start(), start + heard.end()),),
                f"The outro sends readers to {heard['where']}; the bio has nothing of it. Is there such a thing?",
                confidence=0.7,
            )
    known = _known(bio.text if bio else "", writer)
    for start, block in document.placed():
        if block.kind not in ("outro", "standfirst"):
            continue
        for kind, words in KINDS.items():
            if block.kind == "standfirst" and kind not in HEARD:
                continue  # a standfirst speaks of the book under review
            for word in words:
                match = re.search(_OWN + rf"(?P<word>{word})s?\b", block.text, re.IGNORECASE)
                if match and kind not in known:
                    yield Flag(
                        (Span(start + match.start("word"), start + match.end("word")),),
                        f"The {block.kind} speaks of a {word}; the bio has none. Is there one?",
                        confidence=0.75,
                    )
                    break


def _contributor(byline: str, context: Context) -> Contributor | None:
    return next((each for each in context.contributors if plain(each.name) in plain(byline)), None)


def _known(bio: str, writer: Contributor | None) -> set[str]:
    words = plain(bio)
    found = {kind for kind, names in KINDS.items() if any(re.search(rf"\b{name}", words) for name in names)}
    channels: tuple[Channel, ...] = writer.channels if writer else ()
    return found | {each.kind for each in channels} | ({"book"} if re.search(r"author of|published", words) else set())

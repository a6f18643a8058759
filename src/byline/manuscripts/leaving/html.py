"""One page of HTML that needs nothing else: its pictures stand inside."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from html import escape

from byline.manuscripts.leaving.leaving import Flat, Leaving, flattened
from byline.manuscripts.redline.tokens import inner

_TAGS = {"p": "p", "h2": "h2", "h3": "h3", "quote": "blockquote"}


def as_html(leaving: Leaving) -> str:
    """The whole page."""
    title, canonical = escape(leaving.title), escape(leaving.canonical)
    link = f'<link rel="canonical" href="{canonical}">\n' if canonical else ""
    first = f'<p>First published at <a href="{canonical}">{canonical}</a>.</p>\n' if canonical else ""
    by = f"<p>{escape(', '.join(leaving.authors))}</p>\n" if leaving.authors else ""
    return (
        f'<!doctype html>\n<html lang="{escape(leaving.language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{title}</title>\n{link}</head>\n<body>\n<h1>{title}</h1>\n{by}{''.join(_body(leaving))}{first}</body>\n</html>\n"
    )


def _body(leaving: Leaving) -> Iterator[str]:
    stack: list[str] = []
    sources = 0
    for flat in flattened(leaving):
        wanted = flat.depth + 1 if flat.kind in {"li", "source"} else 0
        while len(stack) > wanted or (flat.begins and stack):
            yield f"</li></{stack.pop()}>\n"
        if flat.kind not in {"li", "source"}:
            yield _alone(flat, leaving)
            continue
        sources += flat.kind == "source"
        own = f' id="source-{sources}"' if flat.kind == "source" else ""
        if len(stack) < wanted:
            stack.append("ol" if flat.is_numbered or flat.kind == "source" else "ul")
            yield f"<{stack[-1]}>\n"
        else:
            yield "</li>\n"
        yield f"<li{own}>{inner(flat.words)}"
    while stack:
        yield f"</li></{stack.pop()}>\n"


def _alone(flat: Flat, leaving: Leaving) -> str:
    if flat.kind == "hr":
        return "<hr>\n"
    if flat.kind == "picture":
        data = leaving.pictures.get(flat.picture, b"")
        source = f"data:image/{_kind(data)};base64,{base64.b64encode(data).decode()}"
        words = inner(flat.words)
        image = f'<img src="{source}" alt="{escape(words)}">' if data else ""
        return f"<figure>{image}<figcaption>{words}</figcaption></figure>\n"
    tag = _TAGS.get(flat.kind, "p")
    return f"<{tag}>{inner(flat.words)}</{tag}>\n"


def _kind(data: bytes) -> str:
    if data.startswith(b"\x89PNG"):
        return "png"
    if data.startswith(b"GIF8"):
        return "gif"
    return "webp" if data[8:12] == b"WEBP" else "avif" if data[4:12] == b"ftypavif" else "jpeg"

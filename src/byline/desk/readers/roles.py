"""What a block is for, where the file does not say: a title on top, "By Somebody" beneath it, a bio in italics at the end."""

import re
from dataclasses import replace

from byline.desk.document import FIELDS, Block

_BYLINE = re.compile(r"by [A-Z\u00c0-\u017d][^.!?,;:]{2,60}$", re.IGNORECASE)
_BIO = re.compile(r"(?:about the (?:author|writer)|bio(?:graphy)?)\s*[:\u2013\u2014-]\s*\S", re.IGNORECASE)


def with_roles(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks, those at either end given their role. Nothing is done where the file names its fields itself."""
    found = list(blocks)
    if not blocks:
        return blocks
    if any(block.kind in FIELDS for block in blocks):
        if blocks[0].kind == "heading" and blocks[0].level == 1:
            found[0] = replace(blocks[0], kind="title")
        return tuple(found)
    body = _name_the_head(found)
    _name_the_foot(found, body)
    return tuple(found)


def _name_the_head(blocks: list[Block]) -> int:
    """Title, standfirst and byline. Says where the body begins."""
    at = 0
    if blocks[0].kind == "heading" or _looks_like_a_title(blocks):
        blocks[0] = replace(blocks[0], kind="title")
        at = 1
    for _ in range(2):
        if at < len(blocks) - 1 and _BYLINE.match(blocks[at].text) and blocks[at].kind == "paragraph":
            blocks[at] = replace(blocks[at], kind="byline")
        elif at == 1 and at < len(blocks) - 1 and (_all_emphasis(blocks[at]) or _byline_follows(blocks, at)):
            blocks[at] = replace(blocks[at], kind="standfirst")
        else:
            break
        at += 1
    return at


def _looks_like_a_title(blocks: list[Block]) -> bool:
    """A short first line that ends without a stop and stands before a byline."""
    text = blocks[0].text
    short = len(text.split()) <= 16 and not text.endswith((".", ":", ";", ","))
    return short and any(_BYLINE.match(block.text) for block in blocks[1:3])


def _byline_follows(blocks: list[Block], at: int) -> bool:
    return at + 1 < len(blocks) and bool(_BYLINE.match(blocks[at + 1].text)) and blocks[at].kind == "paragraph"


def _name_the_foot(blocks: list[Block], body: int) -> None:
    """A bio: the last paragraph in italics, or one that is called so."""
    for at in range(len(blocks) - 1, max(body, len(blocks) - 4), -1):
        block = blocks[at]
        if block.kind == "paragraph" and (_BIO.match(block.text) or (_all_emphasis(block) and at == len(blocks) - 1)):
            blocks[at] = replace(block, kind="bio")
            return


def _all_emphasis(block: Block) -> bool:
    covered = sum(mark.end - mark.start for mark in block.marks if mark.kind == "emphasis")
    return block.kind == "paragraph" and covered >= max(1, len(block.text) - 2) and len(block.text.split()) >= 6

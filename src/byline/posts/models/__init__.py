"""The piece's rows."""

from .choices import FrontChoices
from .corrections import Correction, Severity
from .credits import Credit, PostByline
from .labels import ContentNote, Disclosure, DisclosureKind
from .months import Month
from .post import Post
from .refusals import LostRead, Refusal
from .related import RelatedPost
from .shelves import Column, ColumnKind, Format, FormatKind, PostTopic, Topic
from .waivers import Waiver

__all__ = [
    "Column",
    "ColumnKind",
    "ContentNote",
    "Correction",
    "Credit",
    "Disclosure",
    "DisclosureKind",
    "Format",
    "FormatKind",
    "FrontChoices",
    "LostRead",
    "Month",
    "Post",
    "PostByline",
    "PostTopic",
    "Refusal",
    "RelatedPost",
    "Severity",
    "Topic",
    "Waiver",
]

"""The piece's rows."""

from .corrections import Correction, Severity
from .credits import Credit, PostByline
from .labels import ContentNote, Disclosure, DisclosureKind
from .post import Post
from .refusals import LostRead, Refusal
from .related import RelatedPost
from .shelves import Column, ColumnKind, Format, FormatKind, PostTopic, Topic

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
    "LostRead",
    "Post",
    "PostByline",
    "PostTopic",
    "Refusal",
    "RelatedPost",
    "Severity",
    "Topic",
]

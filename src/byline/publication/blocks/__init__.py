"""The blocks that any page of the magazine may be made of."""

from .basic import CalloutBlock, HeadingBlock, ListTextBlock, ParagraphBlock, PullQuoteBlock, QuoteBlock
from .media import AudioBlock, EmbedLinkBlock, GalleryBlock, PictureBlock
from .offering import PageBlocks
from .streams import StandingBlocks, basic_blocks
from .table import TableOfTextBlock
from .unconverted import UnconvertedBlock

__all__ = [
    "AudioBlock",
    "CalloutBlock",
    "EmbedLinkBlock",
    "GalleryBlock",
    "HeadingBlock",
    "ListTextBlock",
    "PageBlocks",
    "ParagraphBlock",
    "PictureBlock",
    "PullQuoteBlock",
    "QuoteBlock",
    "StandingBlocks",
    "TableOfTextBlock",
    "UnconvertedBlock",
    "basic_blocks",
]

"""Which blocks a page may be made of."""

from wagtail import blocks

from .basic import CalloutBlock, HeadingBlock, ListTextBlock, ParagraphBlock, PullQuoteBlock, QuoteBlock
from .media import AudioBlock, EmbedLinkBlock, GalleryBlock, PictureBlock
from .offering import PageBlocks
from .table import TableOfTextBlock
from .unconverted import UnconvertedBlock


def basic_blocks() -> list[tuple[str, blocks.Block]]:
    """The blocks every page has, by name, in the order of the editor's menu."""
    return [
        ("paragraph", ParagraphBlock()),
        ("heading", HeadingBlock()),
        ("quote", QuoteBlock()),
        ("pull_quote", PullQuoteBlock()),
        ("list", ListTextBlock()),
        ("image", PictureBlock()),
        ("gallery", GalleryBlock()),
        ("audio", AudioBlock()),
        ("embed", EmbedLinkBlock()),
        ("callout", CalloutBlock()),
        ("table", TableOfTextBlock()),
    ]


class StandingBlocks(PageBlocks):
    """What a standing page is made of."""

    def __init__(self, local_blocks: object = None, **kwargs: object) -> None:
        super().__init__(local_blocks or [*basic_blocks(), ("unconverted", UnconvertedBlock())], **kwargs)

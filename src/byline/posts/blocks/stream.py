"""Which blocks a piece may be made of."""

from wagtail import blocks

from byline.publication.blocks import PageBlocks, UnconvertedBlock, basic_blocks

from .apparatus import CallForCommentsBlock, HelpLinesBlock, RelatedReadBlock, SourcesBlock
from .argument import BackgroundBlock, CounterArgumentBlock, ReasonBlock
from .dossier import DossierBlock


def piece_blocks() -> list[tuple[str, blocks.Block]]:
    """Every block of a piece by name, in the order of the editor's menu."""
    return [
        *basic_blocks(),
        ("reason", ReasonBlock()),
        ("counter_argument", CounterArgumentBlock()),
        ("background", BackgroundBlock()),
        ("dossier", DossierBlock()),
        ("related_read", RelatedReadBlock()),
        ("call_for_comments", CallForCommentsBlock()),
        ("help_lines", HelpLinesBlock()),
        ("sources", SourcesBlock()),
        ("unconverted", UnconvertedBlock()),
    ]


class PieceBlocks(PageBlocks):
    """The text of a piece."""

    def __init__(self, local_blocks: object = None, **kwargs: object) -> None:
        super().__init__(local_blocks or piece_blocks(), **kwargs)

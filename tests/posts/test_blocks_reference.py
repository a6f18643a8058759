"""The reference of blocks in the manual is made from the blocks, and has been."""

import runpy
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = runpy.run_path(str(ROOT / "scripts" / "write_blocks.py"))


def test_the_page_is_what_the_blocks_say() -> None:
    assert SCRIPT["PAGE"].read_text() == SCRIPT["reference"](), "Run scripts/write_blocks.py"


def test_it_has_every_block_of_a_piece() -> None:
    from byline.posts.blocks import PieceBlocks

    page = SCRIPT["reference"]()
    assert [name for name in PieceBlocks().child_blocks if f"Name: `{name}`" not in page] == []

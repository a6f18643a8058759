"""What the press does again and again."""

from byline.kit.timetable import every

from .giving import fill_mirror, has_mirror
from .house import press_here


@every(10 * 60, "fill the mirror")
def fill() -> None:
    """What the mirror lacks, where there is one."""
    press = press_here()
    if has_mirror() and press is not None:
        fill_mirror(press)

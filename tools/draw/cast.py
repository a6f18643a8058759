"""The people of The Open Drawer, so that each keeps one face wherever they are drawn."""

from __future__ import annotations

from dataclasses import replace

from hair import STYLES
from hair_short import moustache
from heads import Face, ear, head, neck
from inks import BRICK, BROWN, DAMSON, FAIR, MOSS, OLIVE, PLUM, PORCELAIN, SEA, SLATE, TAWNY, UMBER
from shapes import at, swash

NELL = Face(UMBER, hair="#8b8886", hair_lit="#cfccc6", brow="#5b5351", brow_w=6.5, brow_arch=4, mouth="smile", age=0.6,
            nose="broad", cheek=3, jaw=2, lip="#8f352d", extra={"style": "cropped"})  # fmt: skip
IMOGEN = Face(PORCELAIN, hair="#2b2230", hair_lit="#655468", brow="#2b2230", brow_w=6, brow_arch=2, brow_tilt=1, iris="#5b7a86", lashes=True, mouth="wry",
              lip="#b0503f", nose="straight", chin=-3, jaw=-3, age=0.3, extra={"style": "fringe_plait"})  # fmt: skip
THEO = Face(OLIVE, hair="#2a2322", hair_lit="#77706c", brow="#2a2322", brow_w=10, brow_arch=2, mouth="grin", nose="aquiline", eye="smile",
            jaw=10, chin=3, cheek=3, blush=0.45, age=0.55, extra={"style": "curly", "moustache": "1"})  # fmt: skip
YUSRA = Face(TAWNY, brow="#2a1812", brow_w=7, brow_arch=4, mouth="soft", eye="almond", lashes=True, nose="long", lip="#a3483f", blush=0.35, age=0.35,
             extra={"style": "hijab", "cloth": PLUM, "deep": DAMSON, "tile": ""})  # fmt: skip
CALLUM = Face(FAIR, hair="#c98f4e", hair_lit="#efc98a", brow="#a06a35", brow_w=6, brow_arch=3, mouth="smile", iris=MOSS, nose="button", eye="round",
              chin=3, jaw=-5, blush=0.45, lip="#bf7a60", extra={"style": "cap", "wool": SLATE, "deep": "#26364a"})  # fmt: skip
PRIYA = Face(BROWN, hair="#1c1a22", hair_lit="#514d5e", brow="#1c1a22", brow_w=6.5, brow_arch=5, lashes=True, mouth="grin", nose="straight",
             lip="#9c3a33", cheek=2, blush=0.4, extra={"style": "sleek"})  # fmt: skip
ODILE = Face(FAIR, hair="#c4c3bf", hair_lit="#f6f3ea", brow="#6b6a6a", brow_w=4.5, brow_arch=7, age=0.45, mouth="flat", eye="hood", nose="long",
             lip="#8a1f2b", chin=3, jaw=-4, blush=0.3, extra={"style": "jaw_cut"})  # fmt: skip
SAMIR = Face(TAWNY, hair="#6a6766", hair_lit="#b9b6ae", brow="#3d3937", brow_w=9, brow_arch=1, age=0.6, mouth="soft", eye="hood", nose="aquiline", jaw=6,
             blush=0.25, lip="#9a5744", extra={"style": "receding"})  # fmt: skip
WREN = Face(OLIVE, hair="#3c2a22", hair_lit="#3c2a22", brow="#3c2a22", brow_w=7, brow_arch=2, freckles=True, mouth="wry", eye="almond", nose="broad",
            lip="#b0604c", chin=-5, jaw=-3, extra={"style": "shaved"})  # fmt: skip
BEA = Face(FAIR, hair="#f1ece0", hair_lit="#b9b2a4", brow="#a39d90", brow_w=5.5, brow_arch=3, age=1, mouth="laugh", eye="smile", nose="button", cheek=6,
           jaw=9, chin=-4, iris=SEA, blush=0.95, extra={"style": "ponytail", "tie": BRICK})  # fmt: skip


def face_and_hair(f: Face, fine: bool = True) -> tuple[str, str]:
    """Hair behind; then head, ear, hair before."""
    behind, before = STYLES[f.extra["style"]](f)
    whiskers = ""
    if f.extra.get("moustache"):
        whiskers = moustache(replace(f, hair="#26201f", hair_lit="#8d8680"))
        whiskers += swash([(-2, 57), (-10, 55), (-11, 62)], "#e9e4da", 9, (0.3, 0.4)) + swash([(58, 56), (64, 53), (66, 50)], "#e9e4da", 8, (0.3, 0.4))
    return behind, head(f, fine) + ear(f) + before + whiskers


def bare(f: Face, wide: float = 1) -> str:
    """Head, hair and neck about the face's centre; clothes go over the neck."""
    behind, front = face_and_hair(f)
    return behind + neck(f, wide) + front


def person_head(f: Face, x: float, y: float, s: float, turn: float = 0, flip: bool = False, fine: bool = False) -> str:
    """A head without its neck, placed."""
    return at(x, y, *face_and_hair(f, fine), s=s, turn=turn, flip=flip)


def feeling(f: Face, **changes: object) -> Face:
    """The same person with another look on the face."""
    return replace(f, **changes)  # type: ignore[arg-type]

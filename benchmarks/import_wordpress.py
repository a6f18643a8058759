"""How fast a WordPress blog moves in, and what memory that takes: `python -m benchmarks.import_wordpress [PIECES]`.

Writes an export of a tenth of the pieces and one of all of them (10,000 unless told), with pictures, comments, topics and links
between pieces, and imports each into an empty magazine of its own, in a process of its own. Prints pieces a second, peak
memory, and how both grew from the smaller to the larger.
"""

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Large</title><link>https://large.example</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://large.example</wp:base_blog_url>
"""
ITEM = """<item><title><![CDATA[{title}]]></title><link>https://large.example/2020/01/piece-{n}/</link>
<dc:creator><![CDATA[writer{writer}]]></dc:creator><guid>https://large.example/?p={n}</guid>
<content:encoded><![CDATA[{text}]]></content:encoded><excerpt:encoded><![CDATA[{title}.]]></excerpt:encoded>
<wp:post_id>{n}</wp:post_id><wp:post_date_gmt>20{year:02}-0{month}-03 04:05:06</wp:post_date_gmt>
<wp:post_name>piece-{n}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="c{category}"><![CDATA[Category {category}]]></category>
<category domain="post_tag" nicename="t{tag}"><![CDATA[Tag {tag}]]></category>
<wp:comment><wp:comment_id>{n}</wp:comment_id><wp:comment_author>A reader</wp:comment_author>
<wp:comment_date_gmt>2021-01-01 00:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[{comment}]]></wp:comment_content>
<wp:comment_approved>1</wp:comment_approved><wp:comment_parent>0</wp:comment_parent></wp:comment></item>
"""


def write_export(path: Path, pieces: int) -> None:
    """An export of so many pieces of about 600 words; every tenth shows a picture of its own."""
    chance = random.Random(7)
    words = [f"{a}{b}" for a in ("lamp", "quay", "rope", "salt", "gull", "brick", "tide") for b in range(300)]
    with path.open("w") as file:
        file.write(HEAD)
        for n in range(1, pieces + 1):
            file.write(_item(n, pieces, words, chance))
        file.write("</channel></rss>\n")


def _item(n: int, pieces: int, words: list[str], chance: random.Random) -> str:
    def sentences(count: int) -> str:
        return " ".join(chance.choices(words, k=count)).capitalize() + "."

    paragraphs = [sentences(60) for _paragraph in range(10)]
    paragraphs[3] = f'<a href="https://large.example/?p={chance.randint(1, pieces)}">See also</a> {paragraphs[3]}'
    paragraphs.insert(5, "<h2>And then</h2>")
    if n % 10 == 0:
        paragraphs.insert(2, f'<img src="https://large.example/wp-content/uploads/p{n}.jpg" alt="Picture {n}" />')
    return ITEM.format(
        n=n, title=sentences(6), text="\n\n".join(paragraphs), comment=sentences(30), writer=n % 40,
        year=10 + n % 15, month=1 + n % 9, category=n % 12, tag=n % 400,
    )  # fmt: skip


def write_media(folder: Path, pieces: int) -> None:
    """A picture for every tenth piece."""
    import PIL.Image

    (folder / "wp-content" / "uploads").mkdir(parents=True)
    for n in range(10, pieces + 1, 10):
        PIL.Image.effect_noise((320, 200), 60).save(folder / "wp-content" / "uploads" / f"p{n}.jpg")


def measure(pieces: int) -> dict[str, float]:
    """Import so many pieces into an empty magazine, in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="byline-import-") as folder:
        base = Path(folder)
        write_export(base / "export.xml", pieces)
        write_media(base / "media", pieces)
        environ = {**os.environ, "BYLINE_DATA": str(base / "data"), "PYTHONPATH": str(ROOT / "src"), "DATABASE_URL": ""}
        command = [sys.executable, "-W", "ignore", "-m", "benchmarks.import_wordpress", "--one", folder]
        done = subprocess.run(command, env=environ, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
        found: dict[str, float] = json.loads(done.stdout)
        found["file"] = (base / "export.xml").stat().st_size / 1e6
        return found


def one(folder: Path) -> dict[str, float]:
    """The import itself, timed. Memory is what the process held at most, Django and all."""
    from byline.project.loading import read_settings

    read_settings()
    from byline.project.database import make_ready
    from byline.publication.actions import found_magazine

    make_ready()
    found_magazine()
    from byline.moving.wordpress.importing import import_wordpress
    from byline.moving.wordpress.options import Options

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    wall, cpu = time.perf_counter(), time.process_time()
    report = import_wordpress([folder / "export.xml"], options=Options(folder / "media", fetch=False))
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    pieces = report.imported()["pieces"]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"pieces": pieces, "wall": wall, "cpu": cpu, "before": before, "peak": peak}


def show(found: dict[str, float]) -> None:
    """One run in one line."""
    rate, cpu = found["pieces"] / found["wall"], found["pieces"] / found["cpu"]
    print(
        f"{found['pieces']:>7,.0f} pieces ({found['file']:.1f} MB): {found['wall']:.1f} s, {rate:.1f} pieces/s"
        f" ({cpu:.1f} a second of processor time), peak {found['peak']:.0f} MB ({found['before']:.0f} MB before it began)"
    )


def main() -> None:
    """Measure a tenth and the whole, and print the growth."""
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(one(Path(sys.argv[2]))))
        return
    pieces = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    small, large = measure(max(10, pieces // 10)), measure(pieces)
    show(small)
    show(large)
    each = (large["cpu"] / large["pieces"]) / (small["cpu"] / small["pieces"])
    print(
        f"growth from a tenth to the whole: processor time a piece ×{each:.2f}, memory +{large['peak'] - small['peak']:.0f} MB"
    )


if __name__ == "__main__":
    main()

"""Broken and hostile exports: each trouble gives a line in the report and a safe result, and the rest comes in."""

from pathlib import Path
from typing import Any

import PIL.Image
import pytest
from django.test import Client

from byline.conversation.models import Comment
from byline.moving.wordpress.export import NoExport
from byline.posts.models import Post, Topic
from byline.publication.models import Picture
from tests.moving.conftest import FOOT, HEAD, Moved, codes, item, text_of


def titles() -> set[str]:
    return set(Post.objects.values_list("title", flat=True))


def export(*items: str, head: str = HEAD) -> str:
    return head + "".join(items) + FOOT


def test_a_file_that_is_cut_off_gives_what_it_holds(move_in: Moved) -> None:
    whole = export(item(1), item(2), item(3, content="<p>The last words of it.</p>"))
    report = move_in(whole[: whole.index("last words")])
    assert titles() == {"Piece 1", "Piece 2", "Piece 3"}
    assert "cut_off" in codes(report)
    half = Post.objects.get(title="Piece 3")
    assert not half.live  # half a piece is no piece
    assert "The" in text_of(half)


@pytest.mark.parametrize("at", range(700, 1700, 37))
def test_a_file_cut_off_anywhere_is_read_up_to_there(move_in: Moved, at: int) -> None:
    move_in(export(item(1), item(2), item(3))[:at])
    assert titles() <= {"Piece 1", "Piece 2", "Piece 3"}


def test_the_rest_of_a_cut_off_file_comes_in_later(move_in: Moved) -> None:
    whole = export(item(1), item(2))
    move_in(whole[: whole.index("Words of piece 2")])
    report = move_in(whole)
    assert titles() == {"Piece 1", "Piece 2"}
    assert "changed" in codes(report)  # the half that is here is left to the host, who is told


def test_control_characters_are_left_out(move_in: Moved) -> None:
    report = move_in(export(item(1, title="Be\x07ll", content="<p>Ri\x00ng\x1b</p>"), item(2)))
    assert titles() == {"Bell", "Piece 2"}
    assert "Ring" in text_of(Post.objects.get(title="Bell"))
    assert "damaged" in codes(report)


def test_a_doctype_bomb_goes_off_nowhere(move_in: Moved) -> None:
    bomb = '<!DOCTYPE lolz [<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {new} "{f"&{old};" * 50}">' for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    )
    bomb += '<!ENTITY file SYSTEM "file:///etc/passwd">]>'
    head = HEAD.replace("<rss", bomb + "<rss")
    odd = item(1).replace("<![CDATA[Piece 1]]>", "Piece &i; &file;")
    report = move_in(export(odd, item(2), head=head))
    assert titles() == {"Piece &i; &file;", "Piece 2"}
    assert "doctype" in codes(report)


def test_a_script_in_a_title_is_taken_out(move_in: Moved, client: Client) -> None:
    report = move_in(export(item(1, title="Before <script>alert(1)</script><b>after</b> &lt;i&gt;")))
    piece = Post.objects.get()
    assert piece.title == "Before after <i>"
    assert "title_code" in codes(report)
    page = client.get(piece.get_url()).content.decode()
    assert "alert(1)" not in page
    assert "<h1" in page


def test_scripts_in_texts_never_reach_a_reader(move_in: Moved, client: Client) -> None:
    evil = (
        '<p onclick="alert(1)">Hello <a href="javascript:alert(1)">you</a></p><script>alert(1)</script>'
        '<img src=x onerror=alert(1)><iframe src="javascript:alert(1)"></iframe><svg onload=alert(1)></svg>'
        '[caption]<img src="data:text/html,alert(1)">x[/caption]<style>alert(1)</style>'
    )
    report = move_in(export(item(1, content=evil)))
    page = client.get("/piece-1/").content.decode()
    assert "alert(1)" not in page
    assert "Hello" in page
    assert "unconverted" in codes(report)


def test_duplicate_slugs_each_get_an_address(move_in: Moved, client: Client) -> None:
    report = move_in(export(item(1, slug="same"), item(2, slug="same"), item(3, slug="same", kind="page")))
    addresses = sorted(page.get_url() for page in Post.objects.all())
    assert addresses == ["/same-3/", "/same/"] or addresses == ["/same-2/", "/same/"]
    assert "slug" in codes(report)
    assert all(client.get(address).status_code == 200 for address in ("/same/", "/same-2/", "/same-3/"))


@pytest.mark.parametrize("slug", ["admin", "archive", "search", "feed.xml", "static", "media", "documents", "topics"])
def test_a_reserved_address_is_not_taken(move_in: Moved, client: Client, slug: str) -> None:
    move_in(export(item(1, slug=slug)))
    piece = Post.objects.get()
    assert piece.live
    assert piece.slug != slug
    assert client.get(piece.get_url()).status_code == 200


def test_two_items_that_claim_one_number_both_come_in(move_in: Moved) -> None:
    move_in(export(item(1), item(1, title="Another", slug="another"), item(1)))
    assert titles() == {"Piece 1", "Another"}


def test_a_thousand_tags_are_too_many_for_a_page(move_in: Moved) -> None:
    tags = "".join(f'<category domain="post_tag" nicename="t{n}"><![CDATA[Tag {n}]]></category>' for n in range(1000))
    report = move_in(export(item(1, more=tags), item(2)))
    assert Post.objects.get(title="Piece 1").post_topics.count() == 30
    assert Topic.objects.count() == 30
    [line] = [row for row in report["lines"] if row["code"] == "topics"]
    assert "Tag 999" in line["message"]


def test_a_post_without_a_title_is_called_by_its_first_words(move_in: Moved) -> None:
    words = "<p>It was a dark and stormy night; the rain fell in torrents, except at occasional intervals.</p>"
    report = move_in(export(item(1, title="", slug="", content=words), item(2, title="", slug="", content="")))
    assert titles() == {"It was a dark and stormy night; the rain fell in torrents,…", "Untitled (2)"}
    assert "no_title" in codes(report)


@pytest.mark.parametrize("date", ["0000-00-00 00:00:00", "", "yesterday", "2024-13-45 99:00:00", "-1", "99999-01-01"])
def test_a_post_without_a_date_is_still_a_piece(move_in: Moved, date: str) -> None:
    report = move_in(export(item(1, date=date)))
    piece = Post.objects.get()
    assert piece.live
    assert piece.listed_at is not None
    assert "no_date" in codes(report)


def picture(move_in: Moved, folder: Path, name: str, content: bytes) -> dict[str, Any]:
    """Import a piece whose picture is this file."""
    (folder / "media/wp-content/uploads").mkdir(parents=True)
    (folder / "media/wp-content/uploads" / name).write_bytes(content)
    src = f"https://old.example/wp-content/uploads/{name}"
    text = f'<p>Before</p><figure><img src="{src}" alt="What"><figcaption>Why</figcaption></figure>'
    return move_in(export(item(1, content=text)), media=folder / "media")


SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
NOT_PICTURES = {
    "html": ("a.jpg", b"<!DOCTYPE html><html><script>alert(1)</script></html>", "web page"),
    "svg": ("a.svg", SVG, "SVG"),
    "svg called png": ("a.png", SVG, "SVG"),
    "nonsense": ("a.jpg", b"\x00\x01nonsense" * 50, "not a picture"),
    "nothing": ("a.jpg", b"", "not a picture"),
    "half": ("a.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01", "damaged"),
    "php": ("a.php.jpg", b"<?php echo 1; ?>", "not a picture"),
}


@pytest.mark.parametrize(("name", "content", "reason"), NOT_PICTURES.values(), ids=NOT_PICTURES)
def test_what_is_no_picture_is_not_kept(move_in: Moved, tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    report = picture(move_in, tmp_path, name, content)
    [row] = [row for row in report["skipped"] if row["code"] == "picture_lost"]
    assert reason in row["reason"]
    assert not Picture.objects.exists()
    assert not list((tmp_path / "kept").rglob("*.*"))
    assert [block.block_type for block in Post.objects.get().body] == ["paragraph", "unconverted"]
    assert "Why" in Post.objects.get().body[1].value["source"]


def test_an_image_bomb_is_not_unpacked(move_in: Moved, tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.png"
    PIL.Image.new("1", (20_000, 20_000)).save(bomb)
    assert bomb.stat().st_size < 1_000_000
    report = picture(move_in, tmp_path, "bomb.png", bomb.read_bytes())
    [row] = [row for row in report["skipped"] if row["code"] == "picture_lost"]
    assert "million points" in row["reason"]


def test_a_picture_too_large_is_not_read(move_in: Moved, tmp_path: Path, settings: Any) -> None:
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 100
    report = picture(move_in, tmp_path, "large.jpg", b"x" * 101)
    assert "picture_lost" in codes(report)


@pytest.mark.parametrize("name", ["../../secret.jpg", "..%2f..%2fsecret.jpg", "%2e%2e/%2e%2e/secret.jpg", "a%00.jpg"])
def test_no_picture_is_taken_from_outside_the_folder(move_in: Moved, tmp_path: Path, name: str) -> None:
    PIL.Image.new("RGB", (9, 9)).save(tmp_path / "secret.jpg")
    (tmp_path / "media/wp-content/uploads").mkdir(parents=True)
    (tmp_path / "media/link.jpg").symlink_to(tmp_path / "secret.jpg")
    src = f"https://old.example/wp-content/uploads/{name}"
    text = f'<img src="{src}"><img src="https://old.example/link.jpg">'
    move_in(export(item(1, content=text)), media=tmp_path / "media")
    assert not Picture.objects.exists()


def test_without_leave_nothing_is_fetched(move_in: Moved, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("byline.moving.finding.fetch", lambda *args, **kwargs: pytest.fail("asked another site"))
    report = move_in(export(item(1, content='<img src="https://old.example/a.jpg">')), fetch=False)
    assert "picture_lost" in codes(report)


def test_an_export_may_not_lead_us_into_our_own_network(move_in: Moved) -> None:
    text = '<img src="http://127.0.0.1:1/a.jpg"><img src="http://169.254.169.254/latest/meta-data/a.jpg">'
    report = move_in(export(item(1, content=text)), fetch=True)
    reasons = {row["reason"] for row in report["skipped"] if row["code"] == "picture_lost"}
    assert reasons == {
        "Only plain http and https addresses are fetched.",
        "The address does not lead to a public site.",
    }


def test_other_damage_to_the_xml_spoils_only_its_item(move_in: Moved) -> None:
    broken = {
        "an ampersand": item(1).replace("/piece-1/", "/piece-1/?a=1&b=2"),
        "text that ends its own CDATA": item(2, content="<p>One ]]> two</p>"),
        "an entity of HTML": item(3).replace("<![CDATA[Piece 3]]>", "Caf&eacute; &nbsp; &copy;"),
        "an unknown prefix": item(4, more="<itunes:author>x</itunes:author>"),
        "a tag that is not closed": item(5).replace("</wp:status>", ""),
        "a number that is no character": item(6).replace("<![CDATA[Piece 6]]>", "Piece&#0;&#x1f; 6"),
        "markup without CDATA": item(7).replace("<![CDATA[Piece 7]]>", "<b>Piece</b> 7"),
    }
    move_in(export(*broken.values(), item(8)))
    assert titles() == {"Piece 1", "Piece 2", "Café ©", "Piece 4", "Piece 5", "Piece 6", "Piece 7", "Piece 8"}
    assert "One" in text_of(Post.objects.get(title="Piece 2"))
    assert "two" in text_of(Post.objects.get(title="Piece 2"))


def test_text_that_never_ends_swallows_only_its_own_item(move_in: Moved) -> None:
    endless = item(1).replace("</p>]]></content:encoded>", "</p>")
    report = move_in(export(endless, item(2), item(3)))
    assert {"Piece 2", "Piece 3"} <= titles()
    assert "cut_off" in codes(report)


def test_bytes_that_are_not_what_they_claim_are_read_as_windows_wrote_them(move_in: Moved, tmp_path: Path) -> None:
    path = tmp_path / "mixed.xml"
    path.write_bytes(export(item(1, title="Cafés ACCENT"), item(2)).encode().replace(b"ACCENT", b"\x93caf\xe9\x94"))
    report = move_in(path)
    assert titles() == {"Cafés “café”", "Piece 2"}
    assert "damaged" in codes(report)


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "utf-8-sig", "windows-1252"])
def test_other_encodings_are_read(move_in: Moved, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "encoded.xml"
    path.write_bytes(export(item(1, title="Café")).replace('"UTF-8"', f'"{encoding}"').encode(encoding))
    move_in(path)
    assert titles() == {"Café"}


def test_an_item_that_would_fill_the_memory_is_passed_over(move_in: Moved, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("byline.moving.wordpress.chunks.RECORD_MOST", 400_000)
    report = move_in(export(item(1), item(2, content="x" * 2_000_000), item(3)))
    assert titles() == {"Piece 1", "Piece 3"}
    assert "unread" in codes(report)


@pytest.mark.parametrize(
    "content", ["", "not xml at all", "<html><body>404</body></html>", "\x00" * 5000, '{"db": []}']
)
def test_what_is_no_export_is_said_so(move_in: Moved, content: str) -> None:
    with pytest.raises(NoExport):
        move_in(content)


def test_what_goes_wrong_with_one_piece_stops_no_other(move_in: Moved, monkeypatch: pytest.MonkeyPatch) -> None:
    from byline.moving.wordpress import keep as keeping

    def stumble(prepared: Any, move: Any, page: Any) -> Any:
        if prepared.title == "Piece 1":
            raise RuntimeError("stumbled")
        return blocks_of(prepared, move, page)

    blocks_of = keeping.blocks_of
    monkeypatch.setattr(keeping, "blocks_of", stumble)
    report = move_in(export(item(1), item(2)))
    assert titles() == {"Piece 2"}
    [row] = [row for row in report["skipped"] if row["code"] == "error"]
    assert "stumbled" in row["reason"]
    monkeypatch.setattr(keeping, "blocks_of", blocks_of)
    report = move_in(export(item(1), item(2)))
    assert titles() == {"Piece 1", "Piece 2"}
    assert "error" not in codes(report)


def test_comments_that_answer_each_other_in_a_ring_lose_nothing_but_the_ring(move_in: Moved) -> None:
    comment = (
        "<wp:comment><wp:comment_id>{n}</wp:comment_id><wp:comment_content>Number {n}</wp:comment_content>"
        "<wp:comment_approved>1</wp:comment_approved><wp:comment_parent>{above}</wp:comment_parent></wp:comment>"
    )
    ring = [comment.format(n=n, above=above) for n, above in ((1, 2), (2, 1), (3, 3), (4, 1), (5, 99))]
    move_in(HEAD + item(1, more="".join(ring)) + FOOT)
    above = dict(Comment.objects.values_list("origin_id", "parent__origin_id"))
    assert above == {"1": None, "2": None, "3": None, "4": "1", "5": None}

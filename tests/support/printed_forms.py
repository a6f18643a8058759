"""The contract that each form on a printed page must pass."""

from html.parser import HTMLParser
from typing import Any

from django.test import Client
from django.urls import resolve

from byline.press.printed_forms import MARK

HERE = "http://testserver"
FROM_ELSEWHERE: dict[str, dict[str, str]] = {
    "another site": {"Sec-Fetch-Site": "cross-site", "Origin": "https://elsewhere.example"},
    "another site that hides": {"Sec-Fetch-Site": "cross-site"},
    "a neighbour under the same domain": {"Sec-Fetch-Site": "same-site", "Origin": "http://blog.testserver"},
    "an older browser at another site": {"Origin": "https://elsewhere.example"},
    "a frame in a sandbox": {"Origin": "null"},
    "the same host under another port": {"Origin": "http://testserver:8080"},
    "the same host in the clear, from https": {"Origin": "https://testserver"},
    "a name that begins like ours": {"Origin": "http://testserver.elsewhere.example"},
    "a name in the user part": {"Origin": "http://testserver@elsewhere.example"},
    "no address at all": {"Origin": "http://[", "Referer": HERE},
    "a link from elsewhere": {"Referer": f"https://elsewhere.example/?from={HERE}"},
    "a header that contradicts itself": {"Sec-Fetch-Site": "same-origin", "Origin": "https://elsewhere.example"},
}
FROM_HERE: dict[str, dict[str, str]] = {
    "a browser of today": {"Sec-Fetch-Site": "same-origin", "Origin": HERE},
    "an older browser": {"Origin": HERE},
    "a browser that says only where it was": {"Referer": f"{HERE}/a-piece/"},
    "a program without cookies": {},
}


def assert_safe_printed_form(client: Client, address: str, data: dict[str, Any], *, good: tuple[int, ...]) -> None:
    """Refused from elsewhere whatever is said, taken from here (`good`: the statuses of a form that was taken)."""
    client.cookies.clear()
    for who, headers in FROM_ELSEWHERE.items():
        answer = client.post(address, data, headers=headers)
        assert answer.status_code == 403, f"{who} could send this form: {answer.status_code}"
    client.cookies["sessionid"] = "somebody"
    assert client.post(address, data).status_code == 403, "a request that says nothing was taken with its cookies"
    client.cookies.clear()
    strict = Client(enforce_csrf_checks=True)
    for who, headers in FROM_HERE.items():
        answer = strict.post(address, data, headers=headers)
        assert answer.status_code in good, f"{who} could not send this form: {answer.status_code}"
        assert not answer.cookies, "a form on a printed page sets no cookie"


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[tuple[str, str]] = []
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append((found.get("method", "get").lower(), found.get("action", "")))
        self.names.add(found.get("name", ""))


def assert_forms_can_be_printed(html: str) -> int:
    """Each form of a page either asks a question (GET) or is taken by a view made for it; none has a token. How many."""
    page = _Forms()
    page.feed(html)
    assert "csrfmiddlewaretoken" not in page.names, "csrfmiddlewaretoken stands in a page for everybody"
    for method, action in page.forms:
        assert action.startswith("/"), f"a form leads to {action!r}, and not to an address of ours"
        if method == "post":
            view = resolve(action.partition("?")[0]).func
            assert getattr(view, MARK, False), f"{action} takes a form from printed pages and is no printed_form"
    return len(page.forms)

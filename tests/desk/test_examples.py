"""Every standard is read on its own two examples."""

import pytest

from byline.desk.examine import examine
from byline.desk.finding import SEVERITIES
from byline.desk.readers import from_markdown
from byline.desk.registry import Standard
from byline.desk.shelf import standards

# A standard that asks a site's database has tests of its own, and no examples.
SHOWN = [standard for standard in standards().values() if standard.failing]


@pytest.mark.parametrize("standard", SHOWN, ids=lambda standard: standard.id)
def test_the_failing_example_is_found_and_the_passing_one_is_not(standard: Standard) -> None:
    def found(text: str) -> list[str]:
        report = examine(from_markdown(text), standard.example_context, only=[standard.id])
        assert not report.faults
        return [finding.message for finding in report.findings]

    assert found(standard.failing)
    assert not found(standard.passing)


@pytest.mark.parametrize("standard", standards().values(), ids=lambda standard: standard.id)
def test_a_standard_introduces_itself(standard: Standard) -> None:
    assert standard.severity in SEVERITIES
    for words in (standard.title, standard.what, standard.why, standard.source):
        assert len(words) >= 8, standard.id
        assert words[0].isupper(), standard.id

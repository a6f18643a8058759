"""The desk's core stands alone."""

import subprocess
import sys

ASK = """
import sys, time
started = time.process_time()
from byline.desk.examine import examine
from byline.desk.readers import from_markdown
report = examine(from_markdown("# A title\\n\\nBy Ann Ostrander\\n\\nOne paragraph."))
assert not report.faults, report.faults
print(sorted(name for name in sys.modules if name.split(".")[0] in {"django", "wagtail", "lxml"}))
print(time.process_time() - started)
"""


def test_importing_the_desk_imports_no_django_and_is_quick() -> None:
    answer = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True).stdout.splitlines()
    assert answer[0] == "[]"
    assert float(answer[1]) < 1.0

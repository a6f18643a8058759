"""What people sent in: pictures, their sizes, recordings."""

from pathlib import Path

from .answers import Answer, Headers
from .asked import Asked
from .files import answer_file
from .kinds import UNKNOWN, kind_of_upload

DAY = "public, max-age=86400"


class MediaFiles:
    """Serves the files of one folder, and nothing beside it, whatever the address says."""

    def __init__(self, *, prefix: str, folder: Path) -> None:
        self.prefix, self.folder = prefix, folder.resolve()

    async def answer(self, asked: Asked) -> Answer | None:
        """The file, or None when there is none."""
        if not asked.reads or not asked.path.startswith(self.prefix):
            return None
        path = self._path(asked.path.removeprefix(self.prefix))
        return answer_file(asked, path, self._headers(path.name)) if path else None

    def _path(self, name: str) -> Path | None:
        """The place of a name in the folder. Hidden files, steps upward and links that lead out are refused."""
        parts = name.split("/")
        if "\0" in name or "\\" in name or any(not part or part.startswith(".") for part in parts):
            return None
        try:
            path = self.folder.joinpath(*parts).resolve()
        except (OSError, RuntimeError):
            return None
        return path if path.is_relative_to(self.folder) else None

    def _headers(self, name: str) -> Headers:
        kind = kind_of_upload(name)
        headers = [("content-type", kind), ("cache-control", DAY), ("cross-origin-resource-policy", "cross-origin")]
        if kind == UNKNOWN:
            headers.append(("content-disposition", "attachment"))
        if kind != "application/pdf":  # a browser's own reader of these does not start in a sandbox
            headers.append(("content-security-policy", "default-src 'none'; sandbox"))
        return headers

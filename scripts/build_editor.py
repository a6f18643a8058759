"""Bundle the writing room's editor: `python scripts/build_editor.py`. Needs Node; run it when tools/editor changes.

The built file is committed, so that nobody needs Node to install or run Byline. `tools/editor/built.json` says from
which sources it was built; a test compares.
"""

import hashlib
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "tools" / "editor"
BUILT = ROOT / "src" / "byline" / "writing" / "static" / "writing" / "editor.js"
RECORD = SOURCE / "built.json"


def main() -> None:
    """Build in a folder of its own, so that no node_modules stays in the tree."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "editor"
        shutil.copytree(SOURCE, folder)
        subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=folder, check=True)
        licences = _licences(folder / "node_modules")
        out = folder / "out.js"
        command = ["npx", "esbuild", "src/editor.js", "--bundle", "--minify", "--format=iife", "--target=es2020"]
        subprocess.run([*command, "--legal-comments=none", f"--outfile={out}"], cwd=folder, check=True)
        BUILT.parent.mkdir(parents=True, exist_ok=True)
        BUILT.write_text(f"/*! Built by scripts/build_editor.py from tools/editor.\n{licences}\n*/\n" + out.read_text())
    RECORD.write_text(json.dumps(record(), indent=2) + "\n")
    print(f"{BUILT.relative_to(ROOT)}: {BUILT.stat().st_size} bytes")


def record() -> dict[str, str]:
    """What the sources and the built file are, by their hashes."""
    sources = hashlib.sha256()
    for path in sorted([*SOURCE.glob("src/*.js"), SOURCE / "package.json", SOURCE / "package-lock.json"]):
        sources.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return {"sources": sources.hexdigest(), "built": hashlib.sha256(BUILT.read_bytes()).hexdigest()}


def _licences(modules: Path) -> str:
    """Name, version and licence of everything that is inside, and the text that they share."""
    lines = []
    for file in sorted(modules.glob("*/package.json")):
        package = json.loads(file.read_text())
        if package["name"] != "esbuild":
            assert package["license"] == "MIT", package["name"]
            lines.append(f"{package['name']} {package['version']}, {package['license']}")
    text = next(modules.glob("prosemirror-view/LICENSE")).read_text()
    return "\n".join([*lines, "", text.strip()])


if __name__ == "__main__":
    main()

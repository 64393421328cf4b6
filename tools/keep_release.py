"""Keep a release for the tests of old and new together: a wheel under tests/releases.

    python -m tools.keep_release COMMIT VERSION

The wheel holds the program and its languages; fonts stay out, for nothing is printed there.
"""

import subprocess
import sys
import tarfile
import tempfile
import zipfile
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RELEASES = ROOT / "tests" / "releases"
KEPT = ("propdesk/", "resources/i18n/")


def main(commit: str, version: str) -> int:
    """Write the wheel of a commit; return 0."""
    archive = subprocess.run(
        ["git", "archive", commit], cwd=ROOT, check=True, capture_output=True
    ).stdout
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=BytesIO(archive)) as tar:
            tar.extractall(folder, filter="data")
        wheel = RELEASES / f"propdesk-{version}-py3-none-any.whl"
        wheel.parent.mkdir(exist_ok=True)
        with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
            _pack(Path(folder), packed, version)
    print(f"{wheel}: {wheel.stat().st_size:,} bytes")
    return 0


def _pack(tree: Path, wheel: zipfile.ZipFile, version: str) -> None:
    for file in sorted(tree.rglob("*")):
        name = file.relative_to(tree).as_posix()
        if file.is_file() and name.startswith(KEPT):
            wheel.write(file, name)
    info = f"propdesk-{version}.dist-info"
    tag = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    wheel.writestr(
        f"{info}/METADATA", f"Metadata-Version: 2.1\nName: propdesk\nVersion: {version}\n"
    )
    wheel.writestr(f"{info}/WHEEL", tag)
    names = "".join(f"{name},,\n" for name in [*wheel.namelist(), f"{info}/RECORD"])
    wheel.writestr(f"{info}/RECORD", names)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

"""One command for all checks: format, lint, types, strings, generated docs, tests."""

import subprocess
import sys
import time
from pathlib import Path

BIN = Path(sys.executable).parent
STEPS: tuple[tuple[str, list[str]], ...] = (
    ("format", [str(BIN / "ruff"), "format", "--check", "."]),
    ("lint", [str(BIN / "ruff"), "check", "."]),
    ("types", [str(BIN / "mypy")]),
    ("strings", [sys.executable, "-m", "tools.i18n", "check"]),
    ("docs", [sys.executable, "-m", "tools.docs", "--check"]),
    ("tests", [sys.executable, "-m", "pytest", "-n", "auto", "--dist", "worksteal"]),
)


def main(wanted: list[str]) -> int:
    """Run the named steps, or all; return 1 if any fails."""
    failed = []
    for name, command in STEPS:
        if wanted and name not in wanted:
            continue
        begun = time.monotonic()
        status = subprocess.run(command, check=False).returncode
        print(f"{name}: {'ok' if status == 0 else 'FAILED'} ({time.monotonic() - begun:.0f} s)")
        if status:
            failed.append(name)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

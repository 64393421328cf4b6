"""Run every benchmark and print one table: `make bench`, or `python -m benchmarks NAME ...`."""

import sys
from importlib import import_module
from pathlib import Path

from benchmarks.measurement import Measurement

NAMES = tuple(
    file.stem
    for file in sorted(Path(__file__).parent.glob("*.py"))
    if not file.stem.startswith("_") and file.stem != "measurement"
)


def main(wanted: list[str]) -> int:
    """Print a line a measurement; return 1 if any limit is broken."""
    broken = 0
    print(f"{'measurement':<58}{'value':>10}{'limit':>10}  unit")
    for name in wanted or NAMES:
        for found in import_module(f"benchmarks.{name}").measure():
            print(_line(found), flush=True)
            broken += not found.holds
    return 1 if broken else 0


def _line(found: Measurement) -> str:
    mark = "" if found.holds else "  OVER"
    note = f"   {found.note}" if found.note else ""
    return f"{found.name:<58}{found.value:>10.2f}{found.limit:>10.2f}  {found.unit}{mark}{note}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Each of three hundred kinds of import files ends as it must (faults.md R23)."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from propdesk.domain.errors import SpokenError
from propdesk.i18n import speaking
from propdesk.imports import file_errors
from propdesk.imports.child import read_file
from propdesk.imports.notes import NOTES
from propdesk.imports.parsed import Parsed
from propdesk.imports.raw import RawWorkbook
from propdesk.imports.reader import Cancelled, gathered
from propdesk.imports.rows import read_rows
from tests.imports.corpus import HARMFUL, READABLE
from tests.imports.kinds import archives, cells, foreign, layouts, texts
from tests.imports.kinds.kind import Faulty, Refused, Understood
from tests.imports.workbooks import SPECS

ROOT = Path(__file__).resolve().parents[2]
KINDS = {
    kind.name: kind
    for module in (cells, layouts, archives, texts, foreign)
    for kind in module.kinds()
}


class Taster:
    """A limited process that says how a file ends before anything opens it here."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.imports.mutant_child", "512"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def ends(self, path: Path) -> str:
        """Return "rows" or the name of the error."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{path}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


@pytest.fixture(scope="module")
def taster() -> Iterator[Taster]:
    made = Taster()
    yield made
    made.close()


def read_here(path: Path, *, cancelled: Cancelled) -> RawWorkbook:
    """Read in this process what was found harmless."""
    workbook = gathered(read_file(path))
    assert workbook is not None
    return workbook


def refusal(path: Path) -> SpokenError:
    with pytest.raises(SpokenError) as caught:
        read_rows(path, SPECS, read=read_here)
    return caught.value


def assert_faulty(parsed: Parsed, must: Faulty) -> None:
    (bad,) = parsed.bad
    assert (bad.cell, bad.value, type(bad.reason)) == tuple(must)
    assert bad.cell.endswith(str(bad.row))
    assert bad.column
    assert [(row.sheet, row.row) for row in parsed.failed] == [(bad.sheet, bad.row)]
    assert parsed.rows
    assert (bad.sheet, bad.row) not in {(row.sheet, row.row) for row in parsed.rows}


def assert_understood(parsed: Parsed, must: Understood) -> None:
    assert not parsed.bad
    values = {row.row: row.values for row in parsed.rows}[must.row]
    assert {key: values[key] for key in must.values} == must.values
    codes = {message: code for code, message in NOTES.items()}
    told = {codes[note.message] for note in parsed.notes}
    assert set(must.notes) == told


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_of_file_ends_as_it_must(tmp_path: Path, taster: Taster, name: str) -> None:
    kind = KINDS[name]
    path = tmp_path / kind.file
    path.write_bytes(kind.make())
    ends = taster.ends(path)
    must = kind.must
    if isinstance(must, Refused):
        error = refusal(path) if ends == "rows" else file_errors.rebuilt(ends, {})
        assert type(error) is must.error, ends
        if ends == "rows":
            with speaking("en"):
                assert must.says in error.message()
        return
    assert ends == "rows"
    parsed = read_rows(path, SPECS, read=read_here)
    if isinstance(must, Faulty):
        assert_faulty(parsed, must)
    else:
        assert_understood(parsed, must)


def test_there_are_three_hundred_kinds_and_no_two_are_the_same_file() -> None:
    contents = {kind.make() for kind in KINDS.values()}
    assert len(contents) == len(KINDS)
    assert len(KINDS) >= 300
    assert len(KINDS) + len(HARMFUL) + len(READABLE) >= 390

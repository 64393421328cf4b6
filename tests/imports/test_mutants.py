"""Thousands of damaged files: rows or one clear error each, and never an unexplained end."""

import io
import random
import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from propdesk.domain.errors import SpokenError
from propdesk.imports import file_errors
from propdesk.imports.reader import read_workbook
from tests.imports.corpus import CSV
from tests.imports.workbooks import Raw, good_rows, packed, sheet_xml, written, zipped
from tests.soak import SOAKING

MUTANTS = 10_000 if SOAKING else 500
ROOT = Path(__file__).resolve().parents[2]
NASTY = (b"<", b">", b"&", b'"', b"\x00", b"\xff", b"A1", b"XFD1048576", b"9" * 12, b"]]>", b"<!--")


def parents() -> list[bytes]:
    """Return good files of every kind we read."""
    formulas = sheet_xml(
        [
            ["房号", "欠费"],
            ["1-101", Raw("", "<f>1+1</f><v>2</v>")],
            ["1-102", Raw('t="e"', "<v>#REF!</v>")],
            [Raw('t="s"', "<v>0</v>"), Raw('s="1"', "<v>46027</v>")],
        ],
        '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    )
    return [
        written(good_rows(20)),
        packed({"S": formulas, "T": sheet_xml([["房号"], ["1-101"]])}),
        CSV.encode("utf-8-sig"),
        CSV.encode("gb18030") * 5,
        CSV.encode("utf-16"),
    ]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return the bytes with a few of them changed, lost, doubled or made nasty."""
    content = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        place = chance.randrange(len(content) + 1)
        length = chance.choice((1, 1, 4, 30))
        match chance.randrange(5):
            case 0:
                content[place : place + 1] = bytes([chance.randrange(256)])
            case 1:
                del content[place : place + length]
            case 2:
                content[place:place] = content[place : place + length]
            case 3:
                content[place:place] = chance.choice(NASTY)
            case _:
                other = chance.randrange(len(content) + 1)
                content[place : place + length] = content[other : other + length]
        content = content or bytearray(b"x")
    return bytes(
        content[: chance.randrange(1, len(content) + 1)] if chance.random() < 0.1 else content
    )


def mutants(count: int) -> Iterator[bytes]:
    """Yield damaged files; workbooks are damaged outside, or inside and packed again."""
    chance = random.Random(20260105)
    families = parents()
    for number in range(count):
        data = families[number % len(families)]
        if data.startswith(b"PK") and chance.random() < 0.75:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                inside = {name: archive.read(name) for name in archive.namelist()}
            for name in chance.sample(sorted(inside), k=chance.choice((1, 1, 2))):
                inside[name] = mutated(inside[name], chance)
            yield zipped(inside)
        else:
            yield mutated(data, chance)


def outcomes(files: list[Path]) -> Iterator[tuple[Path, str]]:
    """Yield how each file ended; 'died' for one that took its process down."""
    remaining = iter(files)
    path = next(remaining, None)
    while path is not None:
        with subprocess.Popen(
            [sys.executable, "-m", "tests.imports.mutant_child", "512"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            answer = "alive"
            while path is not None and answer:
                process.stdin.write(f"{path}\n")
                process.stdin.flush()
                answer = process.stdout.readline().strip()
                yield path, answer or "died"
                path = next(remaining, None)
            process.stdin.close()


@pytest.mark.timeout(1800 if SOAKING else 120)
def test_a_damaged_file_ends_in_rows_or_a_clear_error(tmp_path: Path) -> None:
    files = []
    for number, content in enumerate(mutants(MUTANTS)):
        path = tmp_path / f"{number}.xlsx"
        path.write_bytes(content)
        files.append(path)
    seen: Counter[str] = Counter()
    for path, outcome in outcomes(files):
        seen[outcome] += 1
        if outcome == "died":
            with pytest.raises(SpokenError):  # the real reader tells it and lives on
                read_workbook(path)
        elif outcome != "rows":
            assert issubclass(getattr(file_errors, outcome), SpokenError)
    assert sum(seen.values()) == MUTANTS
    assert seen["rows"] > MUTANTS // 20
    assert seen["DamagedFileError"] > MUTANTS // 20
    assert not seen["died"], seen

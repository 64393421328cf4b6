"""A file appears whole or not at all, and the reason is told."""

import subprocess
import sys
from pathlib import Path

import pytest

from propdesk.exports import csv
from propdesk.exports.atomic import ExportNotWrittenError, replaced
from tests.exports.ledgers import ledger

FULL_DISK = """
import resource, sys
from pathlib import Path
from propdesk.exports import beancount, csv, pdf, xlsx
from propdesk.exports.atomic import ExportNotWrittenError
from tests.exports.ledgers import ledger
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
for writer in (csv, xlsx, pdf):
    try:
        writer.write(ledger(20_000), Path(sys.argv[1]) / "out.file")
    except ExportNotWrittenError:
        print("refused")
"""


def test_the_old_file_stays_until_the_new_one_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("old", encoding="utf-8")
    with replaced(path) as part:
        part.write_text("new", encoding="utf-8")
        assert path.read_text(encoding="utf-8") == "old"
    assert path.read_text(encoding="utf-8") == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_a_problem_of_the_surroundings(tmp_path: Path) -> None:
    with pytest.raises(ExportNotWrittenError) as caught:
        csv.write(ledger(1), tmp_path / "gone" / "out.csv")
    assert "out.csv" in caught.value.message()


@pytest.mark.skipif(sys.platform == "win32", reason="no file size limit there")
def test_a_full_disk_leaves_nothing_behind_and_is_told(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert run.stdout.split() == ["refused"] * 3, run.stderr
    assert not list(tmp_path.iterdir())

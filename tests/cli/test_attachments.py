"""`propdesk attachment`: files of a case without a window."""

from pathlib import Path

import pytest

from tests.attachments.pictures import jpeg
from tests.cli.conftest import Run
from tests.cli.test_cases import OPEN


@pytest.fixture
def number(run: Run) -> str:
    return str(run(*OPEN).answer["number"])


def test_a_file_is_added_listed_saved_and_deleted(run: Run, number: str, tmp_path: Path) -> None:
    (tmp_path / "id.jpg").write_bytes(jpeg())
    added = run("attachment", "add", number, str(tmp_path / "id.jpg"), "--sort", "identity")
    (row,) = added.answer["files"]
    assert (row["name"], row["sort"], row["where"]) == ("id.jpg", "identity", "here")
    out, file_id = str(tmp_path / "out.jpg"), str(added.answer["id"])
    assert run("attachment", "save", file_id, out).answer["error"] == "ReasonNeeded"
    saved = run("attachment", "save", file_id, out, "--reason", "核对身份")
    assert (saved.status, Path(out).read_bytes()) == (0, jpeg())
    assert run("attachment", "check").answer["ok"] is True
    words = ("remove", file_id, "--reason", "传错了", "--second", "manager")
    gone = run("attachment", *words, second="manager")
    assert gone.status == 0
    (row,) = run("attachment", "list", number).answer["files"]
    assert (row["where"], row["removed"]) == ("removed", "传错了")
    assert run("attachment", "save", file_id, out, "--reason", "x").answer["error"] == (
        "AttachmentRemoved"
    )


def test_what_is_no_picture_is_refused(run: Run, number: str, tmp_path: Path) -> None:
    (tmp_path / "a.exe").write_bytes(b"MZ")
    ran = run("attachment", "add", number, str(tmp_path / "a.exe"))
    assert (ran.status, ran.answer["error"]) == (1, "AttachmentKind")
    assert run("attachment", "save", "nonsense", str(tmp_path / "x")).status == 2

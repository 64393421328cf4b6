"""Attached files: kept whole, sealed, under names of our own (faults R27, R29, R35)."""

from pathlib import Path

import pytest

from propdesk.attachments import FOLDER, attach_file, save_file, store_of
from propdesk.domain.attachments import (
    LARGEST,
    AttachmentEmptyError,
    AttachmentLostProblem,
    AttachmentSort,
    AttachmentTooLargeError,
    AttachmentUnreadableProblem,
    ending_of,
    shown_name,
)
from propdesk.domain.errors import NotFoundError, PermissionDeniedError
from propdesk.domain.permissions import Role
from propdesk.services import case_files, casework
from tests.builders import World

HOSTILE = [
    "../../etc/passwd",
    "..\\..\\windows\\system32\\a.dll",
    "/absolute/name.jpg",
    "C:\\Users\\x\\照片.jpg",
    "\\\\server\\share\\a.pdf",
    "CON",
    "NUL.txt",
    "name. ",
    "trailing...",
    "a:b.jpg",
    "长" * 300 + ".jpg",
    "e\u0301.jpg",
    "UPPER.JPG",
    "a\x00b.jpg",
    "\u202egpj.exe",
    ".",
    "..",
    "",
    " ",
    "-rf",
    "~",
]


@pytest.fixture
def case_id(centre: World) -> bytes:
    return centre.desk.execute(
        casework.open_case,
        workflow="notices",
        values={"title": "通知", "sort": "reminder", "wording": "内容"},
    ).case_id


def stored(centre: World) -> list[Path]:
    """Return every file in the store."""
    return [path for path in (centre.path.parent / FOLDER).rglob("*") if path.is_file()]


def test_a_file_comes_back_as_it_was_and_lies_sealed(
    centre: World, case_id: bytes, tmp_path: Path
) -> None:
    photo, out = tmp_path / "身份证.jpg", tmp_path / "out.jpg"
    photo.write_bytes(b"11010519491231002X" * 100)
    file_id = attach_file(centre.desk, case_id, photo, AttachmentSort.PHOTO, "正面")
    (row,) = centre.desk.query(case_files.files, case_id=case_id)
    assert (row.name, row.size, row.sort, row.person) == (
        "身份证.jpg",
        1800,
        AttachmentSort.PHOTO,
        "admin",
    )
    save_file(centre.desk, file_id, out)
    assert out.read_bytes() == photo.read_bytes()
    (sealed,) = stored(centre)
    assert b"11010519491231002X" not in sealed.read_bytes()


def test_equal_contents_are_kept_once(centre: World, case_id: bytes, tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg"):
        (tmp_path / name).write_bytes(b"same")
        attach_file(centre.desk, case_id, tmp_path / name)
    assert len(stored(centre)) == 1
    assert len(centre.desk.query(case_files.files, case_id=case_id)) == 2


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_shown_and_never_a_path(centre: World, case_id: bytes, name: str) -> None:
    shown = shown_name(name)
    assert shown
    assert not set(shown) & set("/\\:\x00\u202e")
    assert len(shown) <= 100
    digest = store_of(centre.desk).put(b"content")
    centre.desk.execute(case_files.attach, case_id=case_id, digest=digest, name=name, size=7)
    root = (centre.path.parent / FOLDER).resolve()
    assert all(path.resolve().is_relative_to(root) for path in stored(centre))
    assert all(set(path.stem) <= set("0123456789abcdef") for path in stored(centre))


@pytest.mark.parametrize(
    ("name", "ending"), [("a.JPG", "jpg"), ("a", ""), ("a.b c", ""), ("a.tar.gz", "gz")]
)
def test_the_ending_is_plain(name: str, ending: str) -> None:
    assert ending_of(name) == ending


def test_too_large_empty_and_strange_files_are_refused(
    centre: World, case_id: bytes, tmp_path: Path
) -> None:
    large, empty = tmp_path / "large.bin", tmp_path / "empty.bin"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    empty.write_bytes(b"")
    with pytest.raises(AttachmentTooLargeError, match="21 MB"):
        attach_file(centre.desk, case_id, large)
    with pytest.raises(AttachmentEmptyError):
        attach_file(centre.desk, case_id, empty)
    for strange in (tmp_path, tmp_path / "missing"):
        with pytest.raises(AttachmentUnreadableProblem):
            attach_file(centre.desk, case_id, strange)
    assert centre.desk.query(case_files.files, case_id=case_id) == []


@pytest.mark.parametrize("damage", ["flip", "cut", "gone", "swap"])
def test_a_damaged_file_is_said_so_and_never_shown(
    centre: World, case_id: bytes, tmp_path: Path, damage: str
) -> None:
    (tmp_path / "a").write_bytes(b"first")
    file_id = attach_file(centre.desk, case_id, tmp_path / "a")
    (path,) = stored(centre)
    sealed = bytearray(path.read_bytes())
    if damage == "gone":
        path.unlink()
    elif damage == "cut":
        path.write_bytes(sealed[:5])
    elif damage == "flip":
        sealed[-1] ^= 1
        path.write_bytes(sealed)
    else:
        store_of(centre.desk).put(b"other")
        (other,) = (found for found in stored(centre) if found != path)
        path.write_bytes(other.read_bytes())
    with pytest.raises(AttachmentLostProblem):
        save_file(centre.desk, file_id, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_who_works_with_no_cases_reads_no_files(
    centre: World, case_id: bytes, tmp_path: Path
) -> None:
    (tmp_path / "a").write_bytes(b"first")
    file_id = attach_file(centre.desk, case_id, tmp_path / "a")
    with pytest.raises(PermissionDeniedError):
        save_file(centre.as_role(Role.AUDITOR), file_id, tmp_path / "out")
    with pytest.raises(NotFoundError):
        save_file(centre.desk, bytes(16), tmp_path / "out")

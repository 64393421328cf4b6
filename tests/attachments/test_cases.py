"""Attached files: kept whole, sealed, under names of our own (faults R27, R29, R35)."""

import zlib
from pathlib import Path

import pytest

from propdesk.attachments.cases import (
    attach_content,
    attach_file,
    keep,
    open_file,
    save_file,
    store_of,
)
from propdesk.attachments.store import FOLDER
from propdesk.domain.attachments import (
    LARGEST,
    AttachmentElsewhereProblem,
    AttachmentEmptyError,
    AttachmentKindError,
    AttachmentLostProblem,
    AttachmentRemovedError,
    AttachmentSealedProblem,
    AttachmentSort,
    AttachmentTooLargeError,
    AttachmentUnreadableProblem,
    MediaKind,
    PictureBrokenError,
    PictureTooLargeError,
    Whereabouts,
    ending_of,
    kind_of,
    shown_name,
    with_ending,
)
from propdesk.domain.errors import NotFoundError, PermissionDeniedError
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.services import audit, case_files, casework, file_places, file_retention
from propdesk.services.accounts import Approval, SecondPersonNeededError
from propdesk.services.charges import ReasonNeededError
from propdesk.services.file_sealing import seal
from tests.attachments.facts import named_elsewhere
from tests.attachments.pictures import jpeg, noise, pdf, png
from tests.builders import World, password_of

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
    photo.write_bytes(jpeg() + b"11010519491231002X" * 100)
    file_id = attach_file(centre.desk, case_id, photo, AttachmentSort.PHOTO, "正面")
    (row,) = centre.desk.query(case_files.files, case_id=case_id)
    assert (row.name, row.size, row.sort, row.person) == (
        "身份证.jpg",
        photo.stat().st_size,
        AttachmentSort.PHOTO,
        "admin",
    )
    save_file(centre.desk, file_id, out)
    assert out.read_bytes() == photo.read_bytes()
    (sealed,) = stored(centre)
    assert b"11010519491231002X" not in sealed.read_bytes()


def test_equal_contents_are_kept_once(centre: World, case_id: bytes, tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg"):
        (tmp_path / name).write_bytes(jpeg())
        attach_file(centre.desk, case_id, tmp_path / name)
    assert len(stored(centre)) == 1
    assert len(centre.desk.query(case_files.files, case_id=case_id)) == 2


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_shown_and_never_a_path(centre: World, case_id: bytes, name: str) -> None:
    shown = shown_name(name)
    assert shown
    assert not set(shown) & set("/\\:\x00\u202e")
    assert len(shown) <= 100
    digest = keep(centre.desk, jpeg(), AttachmentSort.PAPER)
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
    (tmp_path / "a").write_bytes(jpeg())
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
        keep(centre.desk, png(), AttachmentSort.PAPER)
        (other,) = (found for found in stored(centre) if found != path)
        path.write_bytes(other.read_bytes())
    with pytest.raises(AttachmentLostProblem):
        save_file(centre.desk, file_id, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_who_works_with_no_cases_reads_no_files(
    centre: World, case_id: bytes, tmp_path: Path
) -> None:
    (tmp_path / "a").write_bytes(jpeg())
    file_id = attach_file(centre.desk, case_id, tmp_path / "a")
    with pytest.raises(PermissionDeniedError):
        save_file(centre.as_role(Role.AUDITOR), file_id, tmp_path / "out")
    with pytest.raises(NotFoundError):
        save_file(centre.desk, bytes(16), tmp_path / "out")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (jpeg(), MediaKind.JPEG),
        (png(), MediaKind.PNG),
        (pdf(), MediaKind.PDF),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", MediaKind.WEBP),
        (b"GIF89a\x01", MediaKind.GIF),
        (b"BM\x00\x00", MediaKind.BMP),
        (b"II*\x00", MediaKind.TIFF),
        (b"MZ\x90\x00", None),
        (b"PK\x03\x04", None),
        (b"<html>%PDF-", None),
        (b"", None),
    ],
)
def test_what_a_file_holds_is_told_by_its_first_bytes(
    content: bytes, kind: MediaKind | None
) -> None:
    assert kind_of(content) is kind


@pytest.mark.parametrize(
    ("name", "kind", "kept"),
    [
        ("a.jpg", MediaKind.JPEG, "a.jpg"),
        ("a.JPEG", MediaKind.JPEG, "a.JPEG"),
        ("a.png", MediaKind.JPEG, "a.jpg"),
        ("virus.exe", MediaKind.PNG, "virus.png"),
        ("", MediaKind.PDF, "file.pdf"),
        ("长" * 120 + ".bmp", MediaKind.JPEG, "长" * 95 + ".jpg"),
    ],
)
def test_a_name_ends_as_what_the_file_holds(name: str, kind: MediaKind, kept: str) -> None:
    assert with_ending(name, kind) == kept


def test_only_pictures_and_pdfs_are_kept_and_it_is_said_in_chinese(
    centre: World, case_id: bytes
) -> None:
    for content in (b"MZ\x90\x00 program", b"hello"):
        with pytest.raises(AttachmentKindError) as refused:
            attach_content(centre.desk, case_id, "报价.exe", content)
    with speaking("zh_CN"):
        assert refused.value.message() == (
            "“报价.exe”既不是图片（JPEG、PNG、WebP、GIF、BMP、TIFF），也不是 PDF。"
            "请先另存为其中一种格式。"
        )
    assert stored(centre) == []


def test_a_large_photograph_is_made_small_and_a_small_one_stays_as_it_is(
    centre: World, case_id: bytes
) -> None:
    large = noise(2900, 900)
    assert len(large) > 1_500_000
    attach_content(centre.desk, case_id, "现场.png", large)
    small = attach_content(centre.desk, case_id, "b.png", png())
    rows = centre.desk.query(case_files.files, case_id=case_id)
    assert [row.name for row in rows] == ["现场.jpg", "b.png"]
    assert rows[0].size < len(large)
    assert open_file(centre.desk, small).data == png()


def test_a_bomb_and_a_broken_picture_are_refused_before_they_fill_the_memory(
    centre: World, case_id: bytes
) -> None:
    ihdr = (60_000).to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00"
    bomb = bytearray(png())
    bomb[16:29] = ihdr
    bomb[29:33] = zlib.crc32(b"IHDR" + ihdr).to_bytes(4, "big")
    with pytest.raises((PictureTooLargeError, PictureBrokenError)):
        attach_content(centre.desk, case_id, "bomb.png", bytes(bomb))
    for broken in (jpeg(400, 300)[:600], b"BM" + bytes(60), b"\x89PNG\r\n\x1a\n"):
        with pytest.raises(PictureBrokenError):
            attach_content(centre.desk, case_id, "a.jpg", broken)


def test_an_identity_paper_is_shown_with_a_reason_a_right_and_a_line_in_the_audit_list(
    centre: World, case_id: bytes, tmp_path: Path
) -> None:
    clerk = centre.as_role(Role.RECEPTIONIST)
    file_id = attach_content(clerk, case_id, "id.jpg", jpeg(), AttachmentSort.IDENTITY)
    ordinary = attach_content(clerk, case_id, "id.jpg", jpeg())
    with pytest.raises(ReasonNeededError):
        open_file(clerk, file_id)
    with pytest.raises(PermissionDeniedError):
        open_file(centre.as_role(Role.TECHNICIAN), file_id, "curious")
    assert open_file(centre.as_role(Role.TECHNICIAN), ordinary).data == jpeg()
    save_file(clerk, file_id, tmp_path / "out.jpg", "核对身份")
    assert (tmp_path / "out.jpg").read_bytes() == jpeg()
    shown = centre.desk.query(audit.lines, only=audit.AuditFilter(text="核对身份"))
    assert [line.act for line in shown.rows] == ["case_files.reveal"]
    assert len(stored(centre)) == 2, "one content under two keys is two files"


def test_what_has_not_arrived_says_at_which_desk_it_is(centre: World, case_id: bytes) -> None:
    file_id = attach_content(centre.desk, case_id, "a.jpg", jpeg())
    (row,) = centre.desk.query(case_files.files, case_id=case_id)
    centre.desk.execute(file_places.note_here, digests=[row.digest], is_here=False)
    store_of(centre.desk).drop(row.digest)
    with pytest.raises(AttachmentLostProblem):
        open_file(centre.desk, file_id)  # taken in here, and gone
    centre.desk.execute(named_elsewhere, case_id=case_id, digest=bytes(32), station="C001-D02")
    there = centre.desk.query(case_files.files, case_id=case_id)[-1]
    assert there.whereabouts is Whereabouts.ELSEWHERE
    with pytest.raises(AttachmentElsewhereProblem, match="C001-D02"):
        open_file(centre.desk, there.file_id)


def test_a_file_is_deleted_by_two_people_and_says_why(centre: World, case_id: bytes) -> None:
    clerk = centre.as_role(Role.RECEPTIONIST, login="王芳")
    centre.as_role(Role.SUPERVISOR, login="李主管")
    file_id = attach_content(clerk, case_id, "a.jpg", jpeg())
    with pytest.raises(SecondPersonNeededError):
        clerk.execute(file_retention.remove, file_id=file_id, reason="传错了", approval=None)
    approval = Approval("李主管", password_of("李主管"))
    clerk.execute(file_retention.remove, file_id=file_id, reason="传错了", approval=approval)
    (row,) = clerk.query(case_files.files, case_id=case_id)
    assert (row.whereabouts, row.removed) == (Whereabouts.REMOVED, "传错了")
    with pytest.raises(AttachmentRemovedError, match="传错了"):
        open_file(clerk, file_id)
    assert clerk.query(file_places.removed) == {row.digest}


def test_a_key_that_has_not_come_is_said_so(centre: World, case_id: bytes) -> None:
    digest = store_of(centre.desk).put(seal(jpeg(), bytes(64)[:63] + b"\x01"))
    file_id = centre.desk.execute(
        named_elsewhere, case_id=case_id, digest=digest, station="C001-D02"
    )
    with pytest.raises(AttachmentSealedProblem):
        open_file(centre.desk, file_id)

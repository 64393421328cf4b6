"""Files go with every backup, come back with a restore, are checked and swept (R04, R07, R08)."""

import errno
import os
import time
from datetime import timedelta
from pathlib import Path

import pytest

from propdesk import backups
from propdesk.attachments import keeping
from propdesk.attachments.cases import attach_content, open_file, ring_of, store_of
from propdesk.attachments.keeping import BACKUP_FOLDER, Copied, Swept
from propdesk.attachments.store import FileStore, digest_of
from propdesk.domain.attachments import AttachmentLostProblem, AttachmentSort, Whereabouts
from propdesk.domain.permissions import Permission
from propdesk.models.keys import KEY_FILE
from propdesk.models.problems import DiskFullProblem
from propdesk.paths import DataFolder
from propdesk.services import case_files, casework
from propdesk.services.file_removal import remove_of_cases
from propdesk.services.file_sealing import seal
from propdesk.services.work import Actor, Work, use_case
from propdesk.verify import verify
from tests.attachments.pictures import jpeg, png
from tests.builders import PASSWORD, TEST_KEY, World


@pytest.fixture
def case_id(centre: World) -> bytes:
    values = {"title": "通知", "sort": "reminder", "wording": "内容"}
    return centre.desk.execute(casework.open_case, workflow="notices", values=values).case_id


@use_case(Permission.CASES)
def forget(work: Work, *, case_id: bytes) -> None:
    remove_of_cases(work, [case_id], "clock")
    work.about(case_id)


def sealed_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.sealed"))


def age(path: Path, days: float) -> None:
    """Make a file look as old as that."""
    moment = time.time() - timedelta(days=days).total_seconds()
    os.utime(path, (moment, moment))


def test_a_backup_copies_each_file_once_and_heals_its_own_damage(
    centre: World, case_id: bytes, tmp_path: Path
) -> None:
    attach_content(centre.desk, case_id, "a.jpg", jpeg())
    attach_content(centre.desk, case_id, "b.png", png())
    place = tmp_path / "usb"
    assert keeping.back_up_files(centre.desk, place) == Copied(2, 0, 0)
    assert keeping.back_up_files(centre.desk, place) == Copied(0, 2, 0)
    attach_content(centre.desk, case_id, "c.png", png(9, 9))
    assert keeping.back_up_files(centre.desk, place) == Copied(1, 2, 0)
    kept = sealed_in(place)
    assert [path.name for path in kept] == [
        path.name for path in sealed_in(store_of(centre.desk).folder)
    ]
    kept[0].write_bytes(b"rotten")
    for _ in range(keeping.LOOKS):
        centre.clock.advance(hours=1)
        keeping.back_up_files(centre.desk, place)
    assert FileStore(place / BACKUP_FOLDER).is_sound(bytes.fromhex(kept[0].stem))


def test_a_restore_brings_the_files_back_and_what_is_nowhere_stops_nothing(
    centre: World, case_id: bytes, tmp_path: Path
) -> None:
    folder = DataFolder(centre.path.parent)
    (folder.root / KEY_FILE).write_text(TEST_KEY.hex(), "ascii")
    kept = attach_content(centre.desk, case_id, "a.jpg", jpeg(), AttachmentSort.IDENTITY)
    lost = attach_content(centre.desk, case_id, "b.png", png())
    made = backups.back_up(centre.desk, folder, tmp_path / "usb" / "mine.db")
    centre.desk.database.close()
    store = store_of(centre.desk)
    for path in sealed_in(store.folder):
        path.unlink()
    rows = {row.file_id: row.digest for row in centre.desk.query(case_files.files, case_id=case_id)}
    FileStore(made.path.parent / BACKUP_FOLDER).drop(rows[lost])
    centre.desk.database.close()
    answer = backups.restore_backup(folder, made.path, "admin", PASSWORD, centre.clock)
    assert isinstance(answer.actor, Actor)
    assert open_file(centre.desk, kept, "核对").data == jpeg()
    with pytest.raises(AttachmentLostProblem):
        open_file(centre.desk, lost)
    states = [row.whereabouts for row in centre.desk.query(case_files.files, case_id=case_id)]
    assert states == [Whereabouts.HERE, Whereabouts.ELSEWHERE]


@pytest.mark.parametrize("at", [0, 1])
def test_a_full_disk_leaves_no_half_file_and_is_said_so(
    centre: World,
    case_id: bytes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    at: int,
) -> None:
    """The disk is full while the bytes are written, or when they are forced to it."""

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "no space")

    attach_content(centre.desk, case_id, "a.jpg", jpeg())
    with monkeypatch.context() as trouble:
        trouble.setattr(*((Path, "write_bytes", full), (os, "fsync", full))[at])
        with pytest.raises(DiskFullProblem):
            keeping.back_up_files(centre.desk, tmp_path / "usb")
        with pytest.raises(DiskFullProblem):
            attach_content(centre.desk, case_id, "b.png", png())
    for place in (tmp_path / "usb", store_of(centre.desk).folder):
        assert not list(place.rglob("*.part"))
    assert len(centre.desk.query(case_files.files, case_id=case_id)) == 1
    assert keeping.back_up_files(centre.desk, tmp_path / "usb") == Copied(1, 0, 0)
    attach_content(centre.desk, case_id, "b.png", png())


def test_verify_names_what_is_missing_or_damaged(centre: World, case_id: bytes) -> None:
    for name, content in (("a.jpg", jpeg()), ("b.png", png()), ("c.png", png(7, 7))):
        attach_content(centre.desk, case_id, name, content)
    assert verify(centre.desk).ok
    rows = centre.desk.query(case_files.files, case_id=case_id)
    store = store_of(centre.desk)
    store.path(rows[0].digest).unlink()
    store.path(rows[1].digest).write_bytes(b"rotten")
    (check,) = [check for check in verify(centre.desk).checks if not check.ok]
    assert (check.name, check.detail) == ("attached_files", "2 found; the first: a.jpg, b.png")


def test_a_file_without_its_fact_is_swept_after_two_days_and_not_before(
    centre: World, case_id: bytes
) -> None:
    """A kill between the file and the fact that names it leaves the file only."""
    store = store_of(centre.desk)
    orphan = store.put(seal(png(), ring_of(centre.desk).ordinary))
    file_id = attach_content(centre.desk, case_id, "a.jpg", jpeg())
    for path in sealed_in(store.folder):
        age(path, 1.9)
    assert keeping.sweep(centre.desk) == Swept(0, 0)
    for path in sealed_in(store.folder):
        age(path, 2.1)
    begun = store.part(bytes(32))
    begun.parent.mkdir(exist_ok=True)
    begun.write_bytes(b"half")
    age(begun, 1)
    assert store.put(seal(png(), ring_of(centre.desk).ordinary)) == orphan
    assert keeping.sweep(centre.desk) == Swept(0, 0), "attached once more, it is young again"
    age(store.path(orphan), 3)
    age(begun, 3)
    assert keeping.sweep(centre.desk) == Swept(0, 2)
    assert open_file(centre.desk, file_id).data == jpeg()


def test_what_is_deleted_leaves_the_store_and_every_backup_at_once(
    centre: World, case_id: bytes, tmp_path: Path
) -> None:
    attach_content(centre.desk, case_id, "a.jpg", jpeg(), AttachmentSort.IDENTITY)
    keeping.back_up_files(centre.desk, tmp_path / "usb")
    centre.desk.execute(forget, case_id=case_id)
    assert keeping.sweep(centre.desk) == Swept(1, 0)
    assert sealed_in(store_of(centre.desk).folder) == []
    keeping.back_up_files(centre.desk, tmp_path / "usb")
    assert sealed_in(tmp_path / "usb") == []
    assert verify(centre.desk).ok, "a file that was deleted is not missed"


def test_a_fetched_file_is_taken_for_whole_only_when_it_is(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "store")
    sealed = b"sealed bytes of a file"
    digest = digest_of(sealed)
    store.extend(digest, 0, sealed[:10])
    assert (store.begun(digest), store.has(digest)) == (10, False)
    assert not store.finish(digest)
    assert store.begun(digest) == 0
    store.extend(digest, 0, sealed[:10])
    store.extend(digest, 10, b"wrong")
    store.extend(digest, 10, sealed[10:])
    assert store.finish(digest)
    assert store.get(digest) == sealed

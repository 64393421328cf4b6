"""Attached files go through the hub on both stores: sealed, once, resumed, deleted everywhere."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from propdesk.attachments.cases import open_file, store_of
from propdesk.attachments.keeping import take_stock
from propdesk.domain.attachments import (
    AttachmentElsewhereProblem,
    AttachmentLostProblem,
    AttachmentRemovedError,
    AttachmentSealedProblem,
    AttachmentSort,
    Whereabouts,
)
from propdesk.hub import backup, files, tables
from propdesk.hub.store import Store
from propdesk.services import file_places
from propdesk.services.file_removal import remove_of_cases
from propdesk.services.work import Work, use_case
from propdesk.sync.files import (
    LARGEST_FILE,
    PIECE_BYTES,
    Ask,
    Fetch,
    FileReply,
    FileRequest,
    Held,
    Known,
    Send,
)
from propdesk.sync.protocol import Refusal, Refused
from tests.attachments.pictures import jpeg, noise
from tests.hub.file_stage import Cut, FileStage, KeyedDesk, file_stage
from tests.sync.simulator.stage import TENANT

PHOTO = noise(700, 700)  # several pieces


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[FileStage]:
    with file_stage(store, tmp_path) as made:
        yield made


@use_case(None)
def forget(work: Work, *, case_id: bytes) -> int:
    """Delete the files of a case, as the retention does."""
    count = remove_of_cases(work, [case_id], "clock")
    work.about(case_id)
    return count


def held(stage: FileStage) -> dict[bytes, tuple[int, int]]:
    """Return what lies at the hub: size and bytes of each file."""
    piece = tables.blob_piece.c
    with stage.store.ledger(TENANT) as ledger:
        rows = ledger.connection.execute(
            select(piece.digest, func.count(), func.sum(func.length(piece.bytes))).group_by(
                piece.digest
            )
        )
        return {bytes(row[0]): (int(row[1]), int(row[2])) for row in rows}


def stand(stage: FileStage) -> tuple[int, int]:
    """Return the hub's epoch and head."""
    with stage.store.ledger(TENANT) as ledger:
        centre = ledger.centre("C001")
    return centre.epoch, centre.head


def test_a_picture_taken_at_one_desk_opens_at_the_other(stage: FileStage) -> None:
    first, second = stage.desks
    case_id = first.attach(PHOTO)
    stage.meet(first)
    stage.meet(second)
    row = second.row(case_id)
    assert row.whereabouts is Whereabouts.ELSEWHERE
    with pytest.raises(AttachmentElsewhereProblem, match="C001-D01"):
        open_file(second.seated, row.file_id)
    assert (stage.round(first).sent, stage.round(second).come) == (1, 1)
    assert second.content(case_id) == PHOTO
    assert second.row(case_id).whereabouts is Whereabouts.HERE
    again = stage.round(second)
    assert (again.sent, again.come) == (0, 0)


def test_identity_papers_are_opaque_to_the_hub_and_open_at_every_desk(stage: FileStage) -> None:
    first, second = stage.desks
    case_id = first.attach(jpeg(), AttachmentSort.IDENTITY)
    stage.round(first)
    stage.round(second)  # the file is here; the key was not meant for this desk yet
    with pytest.raises(AttachmentSealedProblem):
        second.content(case_id)
    stage.round(first)  # learns of the other desk's key, and seals for it
    stage.round(second)
    assert second.content(case_id) == jpeg()
    with stage.store.ledger(TENANT) as ledger:
        kept = b"".join(row.bytes for row in ledger.rows(tables.blob_piece))
        log = b"".join(row.body for row in ledger.rows(tables.stream))
    assert jpeg()[:40] not in kept
    assert jpeg()[:40] not in log
    own = second.attach(jpeg(50, 50), AttachmentSort.IDENTITY)
    stage.round(second)
    stage.round(first)
    assert first.content(own) == jpeg(50, 50), "the centre has one key, not one for each desk"


def test_a_carrying_that_breaks_at_any_word_goes_on_where_the_bytes_ended(
    stage: FileStage,
) -> None:
    first, second = stage.desks
    case_id = first.attach(PHOTO)
    stage.meet(first)
    stage.meet(second)
    for desk, kind in ((first, Send), (second, Fetch)):
        offsets: list[int] = []
        for _ in range(40):
            if not _broken(stage, desk, offsets, kind):
                break
        assert offsets == sorted(offsets)
        assert len(set(offsets)) == len(offsets), "no piece was carried twice"
    assert second.content(case_id) == PHOTO


def _broken(
    stage: FileStage, desk: KeyedDesk, offsets: list[int], kind: type[Send] | type[Fetch]
) -> bool:
    """Carry until the first piece went; tell whether the line broke."""

    def watch(asked: FileRequest, _reply: FileReply) -> None:
        if isinstance(asked, Send | Fetch) and isinstance(asked, kind):
            if offsets and asked.offset in offsets:
                return  # the hub says how far it is
            offsets.append(asked.offset)
            if asked.offset > 0:
                raise Cut

    try:
        stage.carry(desk, watch)
    except Cut:
        return True
    return False


def test_two_desks_that_add_the_same_picture_keep_it_once(stage: FileStage) -> None:
    first, second = stage.desks
    cases = [desk.attach(PHOTO) for desk in (first, second)]
    for desk in (first, second, first):
        stage.round(desk)
    (size,) = held(stage).values()
    assert size[1] == len(PHOTO) + 28
    for desk in (first, second):
        assert [desk.content(case_id) for case_id in cases] == [PHOTO, PHOTO]
        assert len(desk.stored()) == 1


def test_what_is_deleted_at_one_desk_goes_at_the_hub_and_at_every_desk(stage: FileStage) -> None:
    first, second = stage.desks
    case_id = first.attach(PHOTO)
    for desk in (first, second):
        stage.round(desk)
    assert second.content(case_id) == PHOTO
    assert first.execute(forget, case_id=case_id) == 1
    stage.round(first)
    assert (held(stage), first.stored()) == ({}, [])
    stage.round(second)
    assert second.stored() == []
    with pytest.raises(AttachmentRemovedError):
        second.content(case_id)
    digest = second.row(case_id).digest
    epoch, head = stand(stage)
    late = stage.ask(second, Send(epoch, head - 1, digest, 10, 0, b"x" * 10))
    assert isinstance(late, Held)
    assert late.ended, "a desk that has not heard of the end brings nothing back"


def test_a_picture_another_case_still_names_stays(stage: FileStage) -> None:
    first, second = stage.desks
    gone, kept = first.attach(PHOTO), first.attach(PHOTO)
    for desk in (first, second):
        stage.round(desk)
    second.execute(forget, case_id=gone)
    for desk in (second, first, second):
        stage.round(desk)
    assert len(held(stage)) == 1
    assert first.content(kept) == second.content(kept) == PHOTO


def test_a_restored_hub_gets_again_what_it_lost(stage: FileStage, tmp_path: Path) -> None:
    first, second = stage.desks
    before = first.attach(jpeg())
    stage.round(first)
    backup.back_up(stage.store, TENANT, tmp_path / "old")
    after = first.attach(PHOTO)
    stage.round(first)
    backup.restore(stage.store, TENANT, tmp_path / "old", stage.clock.now())
    assert len(held(stage)) == 1, "the backup holds the files of its time"
    assert stage.round(first).sent == 1
    stage.round(second)
    assert (second.content(before), second.content(after)) == (jpeg(), PHOTO)


def test_a_file_damaged_at_the_hub_is_noticed_and_sent_again(stage: FileStage) -> None:
    first, second = stage.desks
    case_id = first.attach(jpeg())
    stage.round(first)
    with stage.store.ledger(TENANT) as ledger:
        (row,) = ledger.rows(tables.blob_piece)
        ledger.change(tables.blob_piece, {}, {"bytes": row.bytes[:-1] + b"?"})
    carried = stage.round(second)
    assert (carried.come, carried.damaged) == (0, 1)
    assert held(stage) == {}
    first.clock.world.moment += timedelta(days=8)  # what the hub has is asked for again
    assert stage.round(first).sent == 1
    assert stage.round(second).come == 1
    assert second.content(case_id) == jpeg()


def test_a_file_damaged_at_a_desk_is_not_sent_but_fetched_anew(stage: FileStage) -> None:
    first, second = stage.desks
    case_id = first.attach(jpeg())
    for desk in (first, second):
        stage.round(desk)
    (path,) = second.stored()
    path.write_bytes(path.read_bytes()[:-3])
    with pytest.raises(AttachmentLostProblem):
        second.content(case_id)
    assert stage.round(second).come == 1
    assert second.content(case_id) == jpeg()
    lone = first.attach(PHOTO)
    path = store_of(first.seated).path(first.row(lone).digest)
    path.write_bytes(b"rubbish")
    carried = stage.round(first)
    assert (carried.sent, carried.damaged) == (0, 1)
    assert first.row(lone).whereabouts is Whereabouts.ELSEWHERE


def test_what_waits_is_counted(stage: FileStage) -> None:
    first, second = stage.desks
    first.attach(PHOTO)
    first.attach(jpeg())
    epoch = stand(stage)[0]
    for desk in (first, second):
        stage.meet(desk)
        take_stock(desk.seated)
    assert first.seated.query(file_places.waiting, epoch=epoch) == file_places.Waiting(2, 0)
    assert second.seated.query(file_places.waiting, epoch=epoch) == file_places.Waiting(0, 2)
    for desk in (first, second):
        stage.carry(desk)
        assert desk.seated.query(file_places.waiting, epoch=epoch) == file_places.Waiting(0, 0)


def test_what_is_not_a_file_of_its_name_is_thrown_away(stage: FileStage) -> None:
    (first, _), (epoch, head) = stage.desks, stand(stage)
    forged = stage.ask(first, Send(epoch, head, b"d" * 32, 4, 0, b"1234"))
    assert forged == Held(b"d" * 32, 4, 0)
    assert held(stage) == {}
    begun = stage.ask(first, Send(epoch, head, b"d" * 32, 9, 0, b"1234"))
    assert begun == Held(b"d" * 32, 9, 4)
    for strange in (
        Send(epoch, head, b"d" * 32, 8, 4, b"5678"),  # another size
        Send(epoch, head, b"d" * 32, 9, 4, b"5678901"),  # beyond its size
    ):
        assert stage.ask(first, strange) == Refused(Refusal.MALFORMED)
    early = stage.ask(first, Send(epoch, head, b"d" * 32, 9, 6, b"789"))
    assert early == begun, "a gap is not filled; it is said where to go on"
    assert stage.ask(first, Fetch(epoch, b"d" * 32, 0)) == Held(b"d" * 32, 0, 0)
    assert stage.ask(first, Send(epoch + 1, head, b"d" * 32, 9, 4, b"5")) == Refused(
        Refusal.OTHER_EPOCH
    )
    stage.clock.advance(days=15)
    assert stage.ask(first, Ask(epoch, head, [b"d" * 32])) == Known([])
    assert held(stage) == {}, "what was begun long ago and left is cleared away"


def test_a_centre_has_so_much_room_and_no_more(
    stage: FileStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "CENTRE_BYTES", len(jpeg()) + 100)
    (first, _) = stage.desks
    small, large = first.attach(jpeg()), first.attach(PHOTO)
    carried = stage.round(first)
    assert (carried.sent, carried.is_full) == (1, True)
    assert (first.content(small), first.content(large)) == (jpeg(), PHOTO)
    assert PIECE_BYTES < LARGEST_FILE

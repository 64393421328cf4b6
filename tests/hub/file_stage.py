"""Desks of one centre with files of their own, and a hub's store; every line is perfect."""

import contextlib
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select

from propdesk.attachments.cases import attach_content, open_file, store_of
from propdesk.desk import Desk
from propdesk.domain.attachments import AttachmentSort
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission
from propdesk.hub import backup, exchange, files
from propdesk.hub.store import SqliteStore, Store
from propdesk.meeting.file_client import hand_keys_on
from propdesk.meeting.file_talk import Carried, carry
from propdesk.meeting.talk import meet
from propdesk.models.accounts import User
from propdesk.services import case_files, casework
from propdesk.services.case_files import FileRow
from propdesk.services.setup import FIELD_KEY
from propdesk.services.work import Actor
from propdesk.sync.files import (
    FileReply,
    FileRequest,
    file_reply_in,
    file_request_in,
    file_words,
)
from propdesk.sync.protocol import packed, reply_in, request_in
from tests.builders import NOON, FixedClock
from tests.sync.simulator.stage import (
    TENANT,
    FusedDatabase,
    SimClock,
    SimDesk,
    Time,
    device_of,
    spoken,
    template,
)

Watch = Callable[[FileRequest, FileReply], None]


class Cut(Exception):  # noqa: N818 - what happens
    """The line broke here."""


class KeyedDatabase(FusedDatabase):
    """A plain data file that says it is enciphered with a key of its own."""

    @property
    def key(self) -> bytes | None:
        """The key this machine's secrets are made of."""
        return self.path.parent.name.encode().ljust(32, b".")


class KeyedDesk(SimDesk):
    """A machine with a data folder of its own."""

    def _open(self) -> Desk:
        self.database = KeyedDatabase(self.path, None)
        desk = Desk(self.database, self.clock, self.new_id)
        with self.database.read() as connection:
            admin = UserId(connection.scalars(select(User.id).order_by(User.id)).first() or b"")
        return desk.seated(Actor(admin, "admin", "admin", frozenset(Permission)))

    def attach(self, content: bytes, sort: AttachmentSort = AttachmentSort.PHOTO) -> bytes:
        """Open a case and put a file to it; return the case."""
        done = self.seated.execute(
            casework.open_case,
            workflow="notices",
            values={"title": "通知", "sort": "reminder", "wording": "内容"},
        )
        attach_content(self.seated, done.case_id, "a.jpg", content, sort)
        return done.case_id

    def row(self, case_id: bytes) -> FileRow:
        """Return the one file of a case."""
        (row,) = self.seated.query(case_files.files, case_id=case_id)
        return row

    def content(self, case_id: bytes) -> bytes:
        """Open the one file of a case."""
        return open_file(self.seated, self.row(case_id).file_id, "核对").data

    def stored(self) -> list[Path]:
        """Return the files in this machine's store."""
        folder = store_of(self.seated).folder
        return sorted(path for path in folder.rglob("*") if path.is_file())


@dataclass
class FileStage:
    """Desks and the hub between them."""

    store: Store
    desks: list[KeyedDesk]
    clock: FixedClock = field(default_factory=FixedClock)

    def meet(self, desk: KeyedDesk) -> None:
        """Let the data meet."""
        talk = meet(desk.seated)
        reply: Any = None
        try:
            while True:
                words = request_in(spoken(desk.device, talk.send(reply)))
                with self.store.ledger(TENANT) as ledger:
                    known = ledger.device(desk.device)
                    assert known is not None
                    reply = exchange.answer(ledger, known, words, self.clock.now())
                reply = reply_in(packed(reply))
        except StopIteration:
            return

    def ask(self, desk: KeyedDesk, asked: FileRequest) -> FileReply:
        """Ask about files as a machine does."""
        with self.store.ledger(TENANT) as ledger:
            known = ledger.device(desk.device)
            assert known is not None
            words = file_request_in(file_words(asked))
            reply = files.answer(ledger, known, words, self.clock.now())
        return file_reply_in(file_words(reply))

    def carry(self, desk: KeyedDesk, watch: Watch | None = None) -> Carried:
        """Carry a desk's files; `watch` sees each word before the desk hears the reply."""
        talk = carry(desk.seated, store_of(desk.seated))
        reply: Any = None
        try:
            while True:
                asked = talk.send(reply)
                reply = self.ask(desk, asked)
                if watch is not None:
                    watch(asked, reply)
        except StopIteration as end:
            carried: Carried = end.value
            return carried

    def round(self, desk: KeyedDesk) -> Carried:
        """Meet, hand keys on, carry files: what a desk does at night."""
        self.meet(desk)
        if hand_keys_on(desk.seated):
            self.meet(desk)
        return self.carry(desk)


def _share_field_key(path: Path) -> None:
    """Give a data file the field key joining gives it: the template's founder has one of chance."""
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE setting SET value = ? WHERE name = ?", ("00" * 32, FIELD_KEY))


@contextmanager
def file_stage(store: Store, folder: Path, count: int = 2) -> Iterator[FileStage]:
    """Give desks that have met, and their hub in a store that was empty."""
    shutil.copyfile(template() / "hub.db", folder / "copied.db")
    source = SqliteStore(folder / "copied.db")
    backup.back_up(source, TENANT, folder / "copied.backup")
    source.close()
    backup.restore(store, TENANT, folder / "copied.backup", NOON)
    time, rng = Time(), random.Random(7)
    desks = []
    for slot in range(1, count + 1):
        home = folder / f"machine{slot}"
        home.mkdir()
        shutil.copyfile(template() / f"desk{slot}.db", home / "propdesk.db")
        _share_field_key(home / "propdesk.db")
        desks.append(KeyedDesk(home / "propdesk.db", device_of(slot), SimClock(time), rng))
    try:
        yield FileStage(store, desks)
    finally:
        for desk in desks:
            desk.database.close()

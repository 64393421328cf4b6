"""Whoever steals the disk finds no identity number and no telephone in clear anywhere (R35)."""

import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from propdesk import report_files
from propdesk.app import App, create_app
from propdesk.demo.estate import invent
from propdesk.domain.collection import Tender, choose_all, total_of
from propdesk.domain.journal import Method
from propdesk.domain.people import TenureRole
from propdesk.domain.permissions import Role
from propdesk.domain.reports import Scope
from propdesk.exports.reports import FileForm
from propdesk.logs import LOGGER, start_logging, stop_logging, write_crash_report
from propdesk.models.keys import FileKeyStore, new_key
from propdesk.paths import DataFolder
from propdesk.report_files import Wanted
from propdesk.services import (
    counter,
    counter_account,
    drawers,
    parked,
    people,
    printers,
    reports,
    setup,
)
from propdesk.services.people import CustomerDraft, RoleDraft
from tests import builders
from tests.builders import NOON, PASSWORD, FixedClock, World
from tests.soak import SOAKING

COUNT = 200 if SOAKING else 60
TODAY = date(2026, 12, 5)


@pytest.fixture
def temp(tmp_path: Path) -> Iterator[Path]:
    """A folder for temporary files that is searched like the others."""
    folder, before = tmp_path / "temp", tempfile.tempdir
    folder.mkdir()
    tempfile.tempdir = str(folder)
    yield folder
    tempfile.tempdir = before


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """A real, encrypted data folder."""
    folder = DataFolder(tmp_path / "data")
    FileKeyStore(folder.root).save(new_key())
    made = create_app(folder, FixedClock(NOON))
    made.desk.execute(
        setup.initialise, project="示范小区", centre="C001", desk="D01", password=PASSWORD
    )
    yield made
    made.close()


def test_planted_numbers_are_found_nowhere_in_clear(app: App, temp: Path, tmp_path: Path) -> None:
    secrets = live_a_day(app, tmp_path)
    (temp / "bait").write_text(f"call {secrets[0]}", encoding="utf-8")  # the search itself works
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    names = " ".join(file.name for file in files)
    for kind in ("propdesk.db", "-wal", "crash-", ".log", "receipts.xlsx", "reminders.xlsx"):
        assert kind in names, f"nothing of {kind} was made"
    assert list(app.folder.backups.glob("propdesk-*.db"))
    assert len(secrets) == 2 * COUNT
    found = [
        (file.name, secret)
        for file in files
        for content in [file.read_bytes()]
        for secret in secrets
        if any(form in content for form in forms_of(secret))
    ]
    assert found == [("bait", secrets[0])]


def live_a_day(app: App, outside: Path) -> list[str]:
    """Plant people, take money, print, back up, export, fail: return their numbers."""
    admin = app.desk.seated(app.sign_in("admin", PASSWORD).actor)
    clock = app.desk.clock
    assert isinstance(clock, FixedClock)
    world = World(app.folder.database, clock, admin)
    invented = invent(COUNT, [TODAY], "2026-11").people[:COUNT]
    rooms = [f"{floor}{number:02}" for floor in range(1, 21) for number in range(1, 11)]
    units = admin.execute(builders.add_units, rooms=rooms[:COUNT])
    item = admin.execute(builders.add_item)
    secrets = []
    start_logging(app.folder.logs)
    for unit, person in zip(units, invented, strict=True):
        draft = CustomerDraft(name=person.name, phone=person.phone, id_number=person.identity)
        role = RoleDraft(unit, TenureRole.OWNER, date(2026, 1, 1))
        admin.execute(people.register, draft=draft, role=role, doubt_reason="paper")
        LOGGER.warning("registered %s %s", person.phone, person.identity)
        secrets += [person.phone, person.identity]
    _crash(app, secrets)
    stop_logging()
    for unit in units[:5]:
        admin.execute(builders.charge, unit_id=unit, item_id=item)
    clerk = world.as_role(Role.COLLECTOR)
    clerk.execute(drawers.open_shift, float_fen=0)
    admin.execute(printers.add, name="front", uri=(outside / "paper.bin").as_uri())
    for unit in units[:5]:
        lines = clerk.query(counter_account.account, unit_id=unit).lines
        choices = choose_all(line.as_open() for line in lines)
        tender = Tender(Method.CASH, total_of(choices))
        clerk.execute(
            counter.collect, unit_id=unit, choices=choices, tenders=[tender], printer="front"
        )
    clerk.execute(parked.park, sort="counter", title="1-101", payload="{}")
    app.back_up_now()
    for name in ("receipts", "reminders"):
        scope = Scope(TODAY.replace(day=1), TODAY)
        file = outside / f"{name}.xlsx"
        wanted = Wanted(reports.report_named(name), scope, FileForm.XLSX, file)
        report_files.make_file(admin, wanted)
    return secrets


def _crash(app: App, secrets: list[str]) -> None:
    """Write a crash report whose frames and words are full of numbers."""
    try:
        raise ValueError(f"{secrets[0]} of {secrets[1]}")
    except ValueError as error:
        bug = (type(error), error, error.__traceback__)
        write_crash_report(app.folder.logs, bug, app.desk.clock.now(), "test")
    assert sys.exc_info() == (None, None, None)


def forms_of(secret: str) -> tuple[bytes, ...]:
    """Return how a number may stand in a file: forwards, backwards, in two bytes a character."""
    return (secret.encode(), secret[::-1].encode(), secret.encode("utf-16-le"))

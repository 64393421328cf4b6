"""Practice: its own folder and key, marked before its first use, on every paper, thrown away."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import select

from propdesk import practice
from propdesk.app import create_app, open_app
from propdesk.domain.documents import PrintedDocument, Text, from_json
from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.paper_marks import practised
from propdesk.domain.permissions import Role
from propdesk.domain.reports import Scope
from propdesk.exports.reports import FileForm
from propdesk.meeting import bookkeeping, enrolment
from propdesk.meeting.enrolment import Place
from propdesk.models.charges import Charge
from propdesk.models.estate import Unit
from propdesk.models.keys import FileKeyStore
from propdesk.models.people import Customer
from propdesk.models.practice import is_practice
from propdesk.models.problems import WrongKeyProblem
from propdesk.paths import DataFolder
from propdesk.print_store import Lease, PrintStore
from propdesk.report_files import Wanted, make_file
from propdesk.services import practice as practice_file
from propdesk.services import printers, receipts_forms, reports, setup
from propdesk.services.forms import Wanted as FormWanted
from propdesk.services.work import Reading
from tests.builders import (
    NOON,
    PASSWORD,
    FixedClock,
    World,
    add_item,
    add_owner,
    add_units,
    charge,
)
from tests.services.takings import TODAY, Till, open_till

MARK = "PRACTICE"


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    """A counter on a data file for practice."""
    folder = DataFolder(tmp_path)
    app = create_app(folder, FixedClock(NOON))
    app.desk.execute(practice_file.mark)
    app.desk.execute(
        setup.initialise, project="示范小区", centre="LX", desk="P01", password=PASSWORD
    )
    admin = app.desk.seated(app.sign_in("admin", PASSWORD).actor)
    clock = app.desk.clock
    assert isinstance(clock, FixedClock)
    yield open_till(World(folder.database, clock, admin))
    app.close()


def marks_of(document: PrintedDocument) -> list[str]:
    return [mark.text for mark in document.marks]


def test_every_queued_paper_says_so(till: Till) -> None:
    desk = till.desk
    admin = till.world.desk
    admin.execute(printers.add, name="front", uri="file:/nowhere")
    admin.execute(printers.make_default, name="front")
    till.take()
    admin.execute(printers.print_test_page, printer="front")
    store = PrintStore(desk)
    marked = []
    while (job := store.next_queued("front")) is not None:
        marked.append(marks_of(from_json(job.document))[0])
        store.mark_sending(job.job_id)
    assert marked == ["练习", MARK]  # the receipt in the desk's language


def test_papers_saved_as_files_say_so(till: Till) -> None:
    number = till.take().receipt
    for language, mark in (("en", MARK), ("zh_CN", "练习")):
        document = till.desk.query(receipts_forms.receipt, FormWanted(number, language))
        assert marks_of(document)[0] == mark


@pytest.mark.parametrize("report", ["arrears", "journal", "receipts"])
def test_every_exported_report_says_so(till: Till, tmp_path: Path, report: str) -> None:
    till.take()
    file = tmp_path / "report.xlsx"
    scope = Scope(TODAY.replace(day=1), TODAY)
    wanted = Wanted(reports.report_named(report), scope, FileForm.XLSX, file)
    make_file(till.world.desk, wanted)
    cells = openpyxl.load_workbook(file).worksheets[0].iter_rows(values_only=True)
    assert any(MARK in str(cell) for row in cells for cell in row if cell)


def test_practice_data_are_tied_to_no_hub_and_build_nothing_to_send(till: Till) -> None:
    place = Place("https://hub.example", bytes(16), bytes(16), rules=False)
    desk = till.world.desk
    with pytest.raises(bookkeeping.PracticeStaysHereError):
        desk.execute(enrolment.enrol, place=place)
    with desk.database.read() as connection:
        reading = Reading(connection, desk.actor, desk.clock.now(), desk.station)
        with pytest.raises(bookkeeping.PracticeStaysHereError):
            bookkeeping.link_of(reading)


def test_the_mark_is_put_on_once() -> None:
    bare = PrintedDocument("note", "Note", "en", "1", (Text("x"),))
    assert marks_of(practised(practised(bare))) == [MARK]


def test_a_real_file_never_becomes_one_for_practice(centre: World) -> None:
    with pytest.raises(practice_file.NotEmptyError):
        centre.desk.execute(practice_file.mark)
    assert not centre.desk.query(practice_file.is_marked)


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """A data folder whose practice data were made."""
    folder = DataFolder(tmp_path_factory.mktemp("real"))
    practice.prepare(folder, lambda _: None, units=2)
    return folder


def test_practice_data_are_whole_marked_and_of_another_key(real: DataFolder) -> None:
    assert practice.is_ready(real)
    app = open_app(real.practice)
    with app.database.read() as connection:
        assert is_practice(connection)
    assert app.desk.station.label == "LX-P01"
    learner = practice.learners()[0]
    assert app.sign_in(learner.login, learner.password).actor is not None
    app.close()
    assert FileKeyStore(real.practice.root).load() is not None
    assert not real.database.exists()
    FileKeyStore(real.root).save(bytes(32))
    real.database.write_bytes(real.practice.database.read_bytes())
    with pytest.raises(WrongKeyProblem):
        open_app(real)
    real.database.unlink()


def test_practice_data_are_made_once_and_thrown_away_on_demand(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    first = practice.prepare(folder, lambda _: None, units=1)
    made = first.database.stat().st_ino
    assert practice.prepare(folder, lambda _: None).database.stat().st_ino == made
    lease = Lease(first.printing_lock)
    assert lease.take()
    with pytest.raises(practice.PracticeInUseProblem):
        practice.throw_away(folder)
    lease.give_back()
    assert practice.throw_away(folder)
    assert not first.root.exists()
    assert not practice.throw_away(folder)


def test_practice_on_our_own_rooms_has_nobody_of_ours_in_it(centre: World, tmp_path: Path) -> None:
    units = centre.desk.execute(add_units, rooms=("101", "102", "1501"))
    centre.desk.execute(add_owner, unit_id=units[0], name="欧阳静怡", phone="13655501234")
    item = centre.desk.execute(add_item)
    centre.desk.execute(charge, unit_id=units[2], item_id=item)
    with pytest.raises(PermissionDeniedError):
        practice.likeness(centre.as_role(Role.RECEPTIONIST))
    like = practice.likeness(centre.as_role(Role.MANAGER))
    assert like is not None
    assert [unit.code for unit in like.units] == ["1-101", "1-102", "1-1501"]
    assert like.owed == {"1-101": 0, "1-102": 0, "1-1501": 42066}
    folder = DataFolder(tmp_path / "real")
    scratch = practice.prepare(folder, lambda _: None, like=like)
    app = open_app(scratch)
    with app.database.read() as connection:
        assert is_practice(connection)
        codes = list(connection.scalars(select(Unit.code).order_by(Unit.sort_text)))
        assert codes == ["1-101", "1-102", "1-1501"]
        names = set(connection.scalars(select(Customer.name)))
        assert names
        assert "欧阳静怡" not in names
        assert "13655501234" not in set(connection.scalars(select(Customer.phone)))
        owed = select(Unit.code).join(Charge, Charge.unit_id == Unit.id)
        opening = owed.where(Charge.amount_fen == 42066)
        assert list(connection.scalars(opening)) == ["1-1501"]
    app.close()


def test_a_half_made_folder_is_made_anew(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    scratch = practice.prepare(folder, lambda _: None, units=1)
    (scratch.root / practice.READY).unlink()
    (scratch.root / "rubbish").touch()
    practice.prepare(folder, lambda _: None, units=1)
    assert not (scratch.root / "rubbish").exists()


def test_data_that_are_not_for_practice_are_left_alone(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    create_app(folder.practice).close()
    app = create_app(folder.practice)
    app.desk.execute(setup.initialise, project="真", centre="C001", desk="D01", password=PASSWORD)
    app.close()
    (folder.practice.root / practice.READY).touch()
    with pytest.raises(practice.NotForPracticeError):
        practice.throw_away(folder)
    assert folder.practice.database.exists()

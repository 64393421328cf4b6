"""Two windows take one fee while the hub is away; then they meet. Nothing is lost or doubled.

Both windows are the whole program on data folders of their own, each with its printer; the hub is a
process on PostgreSQL. Both receipts stay, the charge is settled once, the surplus is a credit with
its customer's name, both desks and the hub list it, and a window gives it back.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from propdesk.app import open_app
from propdesk.clock import SystemClock
from propdesk.domain.permissions import Role
from propdesk.models.keys import KEY_FILE
from propdesk.paths import DataFolder
from propdesk.printing.simulator import SimulatedPrinter
from propdesk.services import printers, search_index
from propdesk.sync.state_hash import state_hash
from propdesk.ui.head_office.screen import HeadOfficeScreen
from propdesk.ui.program import Program
from propdesk.ui.shell.workbench import Workbench
from propdesk.ui.sign_in.sign_in_page import SignInPage
from tests import builders
from tests.builders import PASSWORD, TEST_KEY, World, password_of
from tests.hub.hub_process import HubProcess, hub_process, propdesk
from tests.hub.postgres import database_url
from tests.ui.dialogs import agree, enter, opened, second_person
from tests.ui.keys import CONTROL, ENTER, press, type_text
from tests.ui.test_registry_screen import seek, shown
from tests.ui.test_shift_screen import count
from tests.ui.windows import child, rest, screen_of

FEE = "210.33"
FINANCE, MANAGER = "li", "zhang"
ALWAYS = ("--from", "2000-01-01", "--to", "2100-01-01")
NUMBER = re.compile(r"C001-D0[12]\w+-\d{6}-\d{6}")


@dataclass
class Desk:
    """A data folder with its window and its printer."""

    folder: Path
    collector: str
    printer: SimulatedPrinter
    program: Program

    @property
    def bench(self) -> Workbench:
        """The signed-in person's page."""
        page = self.program.window.page
        assert isinstance(page, Workbench)
        return page

    def come_forward(self, qtbot: QtBot) -> None:
        """Make the window the one that takes the keys."""
        self.program.window.activateWindow()
        qtbot.waitUntil(self.program.window.isActiveWindow)

    def turn_to(self, qtbot: QtBot, stem: str) -> Workbench:
        """Bring the window forward, at one screen."""
        self.come_forward(qtbot)
        bench = self.bench
        bench.turn_to_first(stem)
        rest(qtbot, bench)
        return bench

    def sign_in(self, qtbot: QtBot, login: str) -> None:
        """Let somebody in by name and password."""
        self.come_forward(qtbot)
        page = self.program.window.page
        assert isinstance(page, SignInPage)
        page.remember(login)
        field = child(page, "sign-in-form-password")
        type_text(password_of(login), at=field)
        press(ENTER, CONTROL, at=field)
        for _ in range(3):
            qtbot.waitUntil(lambda: self.program.tasks.is_idle, timeout=10_000)
            QCoreApplication.processEvents()

    def sign_out(self) -> None:
        """Leave the desk."""
        self.bench.sign_out_wanted.emit()
        QCoreApplication.processEvents()


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubProcess]:
    with database_url() as url, hub_process(tmp_path / "hub", "--database", url) as served:
        yield served


@pytest.fixture
def folders(hub: HubProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Two desks of a centre that met: one household owes one fee; both may take it."""
    monkeypatch.setenv("PROPDESK_PASSWORD", PASSWORD)
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    world = builders.world(builders.template(tmp_path, clock=SystemClock()), first)
    _settle(world)
    world.desk.database.close()
    (first / KEY_FILE).write_text(TEST_KEY.hex(), "ascii")
    propdesk(first, "sync", "enrol", hub.url, hub.code("D01", "--head-office"))
    propdesk(second, "join", hub.url, hub.code("D02"))
    return [first, second]


def _settle(world: World) -> None:
    desk = world.desk
    desk.clock = SystemClock()
    (unit,) = desk.execute(builders.add_units)
    desk.execute(builders.add_owner, unit_id=unit, name="王小明")
    item = desk.execute(builders.add_item)
    desk.execute(builders.charge, unit_id=unit, item_id=item, amounts=(("2026-11", 21033),))
    desk.execute(search_index.rebuild)
    for login, role in (
        ("jia", Role.COLLECTOR),
        ("yi", Role.COLLECTOR),
        (FINANCE, Role.FINANCE),
        (MANAGER, Role.MANAGER),
    ):
        world.as_role(role, login=login)


@pytest.fixture
def desks(qtbot: QtBot, qapp: QApplication, folders: list[Path]) -> Iterator[list[Desk]]:
    """Both windows, open at the sign-in page."""
    with ExitStack() as stack:
        made = []
        for folder, collector in zip(folders, ("jia", "yi"), strict=True):
            printer = stack.enter_context(SimulatedPrinter())
            _use_printer(folder, printer.uri)
            settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
            settings.setValue("language", "en")
            program = Program(qapp, DataFolder(folder), settings)
            program.start()
            stack.callback(program.shut)
            qtbot.waitUntil(partial(_is_ready, program), timeout=10_000)
            made.append(Desk(folder, collector, printer, program))
        yield made


def _use_printer(folder: Path, uri: str) -> None:
    app = open_app(DataFolder(folder))
    answer = app.sign_in("admin", PASSWORD)
    app.desk.seated(answer.actor).execute(printers.add, name="front", uri=uri)
    app.close()


def _is_ready(program: Program) -> bool:
    return program.tasks.is_idle and isinstance(program.window.page, SignInPage)


@pytest.mark.timeout(180)
def test_the_same_fee_taken_in_two_windows_while_the_hub_is_away(
    qtbot: QtBot, hub: HubProcess, desks: list[Desk], tmp_path: Path
) -> None:
    hub.stop()
    receipts = [collect(qtbot, desk) for desk in desks]
    assert len(set(receipts)) == 2
    hub.start()
    for desk in (*desks, desks[0]):
        sync(qtbot, desk)
    for desk in desks:
        about = matters(qtbot, desk)
        assert len(about) == 1
        assert all(number in about[0] for number in receipts)
        assert "charged 210.33, paid 420.66" in about[0]
        assert "credit of 王小明: 210.33" in about[0]
    (listed,) = propdesk(hub.folder, "hub", "review", "list", "--all")["centres"]["C001"]
    assert set(listed["detail"]["receipts"]) == set(receipts)
    give_back(qtbot, desks[0])
    decide(qtbot, desks[0])
    for desk in desks:
        sync(qtbot, desk)
        assert matters(qtbot, desk) == []
    for desk in desks:
        desk.program.shut_desk()
    check_books(hub, desks, receipts, tmp_path)


def collect(qtbot: QtBot, desk: Desk) -> str:
    """Open a shift, take the fee in cash, wait for the paper; return the receipt's number."""
    desk.sign_in(qtbot, desk.collector)
    bench = desk.turn_to(qtbot, "shift")
    count(qtbot, bench, "1")
    desk.turn_to(qtbot, "counter")
    type_text("1-101")
    press(ENTER)
    rest(qtbot, bench)
    type_text("1")
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    result = child(bench, "result-receipt")
    assert isinstance(result, QLabel)
    found = NUMBER.search(result.text())
    assert found, result.text()
    number = found[0]
    qtbot.waitUntil(lambda: any(number in copy for copy in desk.printer.paper), timeout=10_000)
    assert any(FEE in copy for copy in desk.printer.paper)
    return number


def sync(qtbot: QtBot, desk: Desk) -> None:
    """Meet head office from the window."""
    bench = desk.turn_to(qtbot, "head_office")
    press(Qt.Key.Key_F8)
    rest(qtbot, bench)
    screen = screen_of(bench)
    assert screen.banner.text.startswith("Head office was met"), screen.banner.text


def matters(qtbot: QtBot, desk: Desk) -> list[str]:
    """Return what the window says waits for a decision."""
    screen = screen_of(desk.turn_to(qtbot, "head_office"))
    assert isinstance(screen, HeadOfficeScreen)
    model = screen.matters.model
    return [str(model.data(model.index(row, 1))) for row in range(model.rowCount())]


def give_back(qtbot: QtBot, desk: Desk) -> None:
    """Finance gives the surplus back; the manager agrees."""
    desk.sign_out()
    desk.sign_in(qtbot, FINANCE)
    bench = desk.turn_to(qtbot, "registry")
    seek(qtbot, bench, "1-101")
    assert shown(bench).prepaid_fen == 21033
    press(Qt.Key.Key_G, CONTROL)
    dialog = opened("refund")
    enter(dialog, reason="两个窗口各收一次")
    agree(qtbot, bench, dialog)
    second_person(qtbot, bench, MANAGER, password_of(MANAGER))
    assert shown(bench).prepaid_fen == 0


def decide(qtbot: QtBot, desk: Desk) -> None:
    """Write down what was decided on the only matter."""
    bench = desk.turn_to(qtbot, "head_office")
    press(Qt.Key.Key_F6)
    dialog = opened("decision")
    enter(dialog, decision="多收的已退")
    agree(qtbot, bench, dialog)


def check_books(hub: HubProcess, desks: list[Desk], receipts: list[str], tmp_path: Path) -> None:
    """See the books sound, equal at both desks and at the hub, and accepted by bean-check."""
    first, second = (desk.folder for desk in desks)
    for folder in (first, second, first):
        met = propdesk(folder, "sync", "now")
    assert (met["equal"], met["different"]) == (["C001-D02"], [])
    assert state_of(first) == state_of(second)
    journals = []
    for folder in (first, second):
        assert propdesk(folder, "verify", "--rebuild") == {"ok": True, "differing": []}
        out = tmp_path / f"{folder.name}.beancount"
        words = ("export", "journal", *ALWAYS, "--format", "beancount", "--out", str(out))
        propdesk(folder, *words)
        journals.append(out.read_text(encoding="utf-8"))
        bean_check(out)
    assert entries_in(journals[0]) == entries_in(journals[1])
    assert all(number in journals[0] for number in receipts)
    assert propdesk(hub.folder, "hub", "review", "list", "--all")["centres"] == {"C001": []}
    out = tmp_path / "hub.beancount"
    asked = ("hub", "report", "journal", *ALWAYS, "--format", "beancount", "--out", str(out))
    propdesk(hub.folder, *asked)
    bean_check(out)
    assert all(number in out.read_text(encoding="utf-8") for number in receipts)
    told = propdesk(hub.folder, "hub", "report", "receipts", *ALWAYS)
    assert sorted(NUMBER.findall(str(told))) == sorted(receipts)


def state_of(folder: Path) -> bytes:
    """Return the hash of everything that travels."""
    app = open_app(DataFolder(folder))
    try:
        with app.database.read() as connection:
            return state_hash(connection)
    finally:
        app.close()


def entries_in(journal: str) -> list[str]:
    """Return a journal's lines without its remarks."""
    return [line for line in journal.splitlines() if not line.startswith(";")]


def bean_check(journal: Path) -> None:
    """Let beancount read a journal."""
    command = [sys.executable, "-m", "beancount.scripts.check", "-C", str(journal)]
    check = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (check.returncode, check.stdout, check.stderr) == (0, "", "")

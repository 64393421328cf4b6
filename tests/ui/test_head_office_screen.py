"""Meeting head office through the real window: what is said, what came, what a person decides."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from propdesk.desk import Desk
from propdesk.domain.collection import Choice, Tender
from propdesk.domain.ids import ChargeId, UnitId
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Role
from propdesk.i18n import LANGUAGES, use_language
from propdesk.meeting import client, status
from propdesk.services import counter, drawers, review
from propdesk.ui.head_office.screen import HeadOfficeScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World
from tests.ui import golden
from tests.ui.dumps import dump, unnamed
from tests.ui.keys import ENTER, press, type_text
from tests.ui.loopback_hub import LoopbackHub, loopback_hub, owing
from tests.ui.windows import child, rest, workbench_at


@dataclass
class Centre:
    """Two desks of one centre that met; both hold a unit that owes one fee."""

    hub: LoopbackHub
    world: World
    other: Desk
    unit: UnitId
    fee: ChargeId

    def collect(self, desk: Desk) -> str:
        """Take the fee at a desk; return the receipt's number."""
        desk.execute(drawers.open_shift, float_fen=0)
        taken = desk.execute(
            counter.collect,
            unit_id=self.unit,
            choices=[Choice(self.fee, 21033)],
            tenders=[Tender(Method.CASH, 21033)],
        )
        return taken.receipt

    def meet(self, desk: Desk) -> None:
        """Let a desk meet without a window."""
        client.meet_now(desk, desk.database.path.parent)


@pytest.fixture
def met(centre: World, tmp_path: Path) -> Iterator[Centre]:
    """Both desks have met."""
    unit, fee = owing(centre)
    with loopback_hub(tmp_path / "hub", centre.clock) as hub:
        hub.enrol(centre.desk, tmp_path)
        other = hub.join(tmp_path / "other", centre.clock)
        try:
            yield Centre(hub, centre, other, unit, fee)
        finally:
            other.database.close()


def screen(bench: Workbench) -> HeadOfficeScreen:
    assert isinstance(bench.current, HeadOfficeScreen)
    return bench.current


def foot(bench: Workbench) -> tuple[str, str]:
    """Return what the foot of the window says of head office, and its tone."""
    found = child(bench, "status-uploads")
    assert isinstance(found, QLabel)
    return found.text(), found.property("tone") or ""


def test_a_desk_without_head_office_is_calm(qtbot: QtBot, centre: World) -> None:
    with workbench_at(qtbot, centre.desk, "head_office") as bench:
        assert foot(bench) == ("Not enrolled with head office", "")
        press(Qt.Key.Key_F8)
        rest(qtbot, bench)
        assert screen(bench).banner.text == "This desk is not enrolled with head office yet."


def test_the_foot_says_what_waits_and_turns_red_after_a_day(qtbot: QtBot, met: Centre) -> None:
    met.collect(met.world.desk)
    with workbench_at(qtbot, met.world.desk) as bench:
        words = "Not sent: 2, the oldest for 0 min · Equal with head office at 12:00"
        assert foot(bench) == (words, "")
        met.world.clock.advance(hours=25)
        bench.status.ask()
        rest(qtbot, bench)
        words = "Not sent: 2, the oldest for 25 h · Equal with head office at 2026-12-05 12:00"
        assert foot(bench) == (words, "danger")


def test_two_collections_of_one_fee_are_met_seen_and_decided(qtbot: QtBot, met: Centre) -> None:
    numbers = {met.collect(met.other), met.collect(met.world.desk)}
    assert len(numbers) == 2
    met.meet(met.other)
    with workbench_at(qtbot, met.world.desk, "head_office") as bench:
        press(Qt.Key.Key_F8)
        rest(qtbot, bench)
        assert screen(bench).banner.text.startswith("Head office was met: 2 sent, ")
        assert foot(bench) == ("Equal with head office at 12:00", "")
        model = screen(bench).matters.model
        about = str(model.data(model.index(0, 1)))
        assert all(number in about for number in numbers)
        assert "charged 210.33, paid 420.66" in about
        acts = [row.act for row in screen(bench).come.model.rows]
        assert "counter.collect" in acts
        press(Qt.Key.Key_F6)
        press(ENTER)  # the surplus stays the unit's credit
        press(ENTER)
        press(ENTER)
        press(ENTER)
        rest(qtbot, bench)
        assert len(met.world.desk.query(review.open_matters)) == 1
        type_text("refunded")
        press(ENTER)
        press(ENTER)
        rest(qtbot, bench)
        assert not model.rows
    met.meet(met.world.desk)
    met.meet(met.other)
    assert met.other.query(review.open_matters) == []


def test_who_may_not_decide_sees_the_matters_without_the_button(
    qtbot: QtBot, centre: World
) -> None:
    with workbench_at(qtbot, centre.as_role(Role.GUARD), "head_office") as bench:
        assert not screen(bench).decide.isVisible()
        assert screen(bench).sync.isVisible()


def test_a_revoked_desk_is_told_so(qtbot: QtBot, met: Centre) -> None:
    met.hub.office.revoke("C001", "D01")
    with workbench_at(qtbot, met.world.desk, "head_office") as bench:
        press(Qt.Key.Key_F8)
        rest(qtbot, bench)
        assert "no longer lets this desk in (this desk's access has ended)" in (
            screen(bench).banner.text
        )


def test_an_unreachable_hub_leaves_the_work_alone(qtbot: QtBot, met: Centre) -> None:
    met.hub.stop()
    with workbench_at(qtbot, met.world.desk, "head_office") as bench:
        press(Qt.Key.Key_F8)
        rest(qtbot, bench)
        assert "Head office cannot be reached" in screen(bench).banner.text
        assert "Work goes on" in screen(bench).banner.text


def test_stop_ends_a_meeting_between_two_words(qtbot: QtBot, met: Centre) -> None:
    with workbench_at(qtbot, met.world.desk, "head_office") as bench:
        met.world.clock.advance(hours=1)
        press(Qt.Key.Key_F8)
        press(Qt.Key.Key_Escape)
        rest(qtbot, bench)
        assert screen(bench).banner.text.startswith("Stopped.")
        standing = met.world.desk.query(status.standing)
        assert standing.met_at is not None
        assert standing.met_at < met.world.clock.now()
        press(Qt.Key.Key_F8)
        rest(qtbot, bench)
        assert screen(bench).banner.text.startswith("Head office was met")


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_what_the_screen_says(qtbot: QtBot, met: Centre, language: str) -> None:
    met.collect(met.other)
    met.meet(met.other)
    met.collect(met.world.desk)
    met.meet(met.world.desk)
    use_language(language)
    try:
        with workbench_at(qtbot, met.world.desk, "head_office") as bench:
            assert unnamed(bench) == []
            said = re.sub(r"D0(\d)\w+-", r"D0\1A-", dump(screen(bench)))  # a book's name is drawn
            golden.check(f"{language}/head-office", said)
    finally:
        use_language("en")

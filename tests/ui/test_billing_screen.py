"""Billing through the real window: preview, draft, another person publishes (domain.md W08)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from propdesk.domain.errors import DomainError
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Role
from propdesk.services import billing, billing_drafts, charges_list
from propdesk.ui.billing.presenter import BillingPresenter
from propdesk.ui.billing.screen import BillingScreen
from propdesk.ui.billing.state import BillingState, Stage
from propdesk.ui.kit.tasks import CancelledError
from propdesk.ui.shell.workbench import Workbench
from propdesk.verify import verify
from tests.builders import World, password_of
from tests.ui.charged import Charged, charged
from tests.ui.dialogs import agree, enter, faults, is_open, opened, second_person
from tests.ui.dumps import dump
from tests.ui.immediate import ImmediateRunner
from tests.ui.keys import ESCAPE, press
from tests.ui.windows import child, rest, workbench_at

DECEMBER = Period(2026, 12)


@pytest.fixture
def estate(centre: World) -> Charged:
    return charged(centre)


@pytest.fixture
def bench(qtbot: QtBot, estate: Charged) -> Iterator[Workbench]:
    """The window of a person who drafts and publishes, but not alone."""
    both = estate.world.as_role(Role.FINANCE, Role.MANAGER, login="wang")
    with workbench_at(qtbot, both, "billing") as made:
        yield made


def screen(bench: Workbench) -> BillingScreen:
    assert isinstance(bench.current, BillingScreen)
    return bench.current


def preview(qtbot: QtBot, bench: Workbench, code: str, period: str = "2026-12") -> str:
    """Ask what would be charged; return what the screen says."""
    screen(bench).bar.item.fill(code)
    screen(bench).bar.period.setText(period)
    press(Qt.Key.Key_F8)
    rest(qtbot, bench)
    return dump(screen(bench))


def test_a_preview_names_every_amount_and_how_it_was_reckoned(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    said = preview(qtbot, bench, "PROPERTY", "202612")
    assert "物业费 2026-12: 3 charges, 630.99 yuan together, due on 2026-12-16" in said
    assert "1-101 | 210.33 | 89.50 m² × 2.35 × 1 month = 210.33" in said
    assert "No unit is left out." in said
    assert estate.desk.query(billing_drafts.drafts) == []
    press(ESCAPE)
    assert "Nothing has been billed yet." in dump(screen(bench))


def test_units_left_out_are_named_with_the_reason(qtbot: QtBot, bench: Workbench) -> None:
    said = preview(qtbot, bench, "WATER")
    assert "3 units are left out, each with the reason:" in said
    assert "no usage is recorded for 水费 in 2026-12" in said


def test_a_month_that_is_none_is_refused_at_its_field(qtbot: QtBot, bench: Workbench) -> None:
    said = preview(qtbot, bench, "PROPERTY", "2026-13")
    assert "“2026-13” is not a month" in said
    assert screen(bench).presenter.state.stage is Stage.RUNS


def test_a_draft_is_published_by_two_people(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    estate.world.as_role(Role.MANAGER, login="zhang")
    preview(qtbot, bench, "PROPERTY")
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    assert "Drafted: 3 charges, 630.99 yuan together." in screen(bench).banner.text
    assert "> Draft | 物业费 | 2026-12 | 3 | 630.99 | wang" in dump(screen(bench))
    press(Qt.Key.Key_F12)
    agree(qtbot, bench, opened("question"))
    second_person(qtbot, bench, "wang", password_of("wang"))
    assert "A second person must agree" in faults(opened("second-person"))[0]
    second_person(qtbot, bench, "zhang", password_of("zhang"))
    assert not is_open("second-person")
    assert screen(bench).banner.text == "Published: 3 charges, 630.99 yuan together."
    (run,) = estate.desk.query(billing.runs)
    assert (run.charges, run.total_fen) == (3, 63099)
    assert verify(estate.desk).ok


def test_what_changed_since_the_draft_is_left_out_and_named(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    preview(qtbot, bench, "PROPERTY")
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    estate.bill(DECEMBER)  # somebody else was faster
    rest(qtbot, bench)
    draft_row = next(
        number for number, run in enumerate(screen(bench).runs.runs.model.rows) if run.is_draft
    )
    screen(bench).runs.runs.table.selectRow(draft_row)
    estate.world.as_role(Role.MANAGER, login="zhang")
    press(Qt.Key.Key_F12)
    agree(qtbot, bench, opened("question"))
    second_person(qtbot, bench, "zhang", password_of("zhang"))
    assert "can be published any more. Bill again." in screen(bench).banner.text
    assert not screen(bench).presenter.state.is_busy


def test_a_draft_is_dropped_after_a_question(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    preview(qtbot, bench, "PROPERTY")
    press(Qt.Key.Key_F12)
    rest(qtbot, bench)
    press(Qt.Key.Key_Delete)
    agree(qtbot, bench, opened("question"))
    assert estate.desk.query(billing_drafts.drafts) == []
    assert "Nothing has been billed yet." in dump(screen(bench))


def test_a_shared_cost_is_entered_where_it_is_missed(
    qtbot: QtBot, bench: Workbench, estate: Charged
) -> None:
    preview(qtbot, bench, "LIFT")
    assert "Enter what 电梯电费 came to in 2026-12" in screen(bench).banner.text
    enter_cost = child(screen(bench), "billing-banner-cost")
    assert isinstance(enter_cost, QPushButton)
    enter_cost.click()
    dialog = opened("cost")
    enter(dialog, amount="0")
    agree(qtbot, bench, dialog)
    assert "Enter an amount above zero" in faults(dialog)[0]
    enter(dialog, amount="100")
    agree(qtbot, bench, dialog)
    rest(qtbot, bench)
    assert "3 charges, 100.00 yuan together" in dump(screen(bench))


def test_stopping_a_draft_halfway_leaves_nothing(estate: Charged) -> None:
    shown: list[BillingState] = []
    refused: list[DomainError] = []
    billed: list[billing.Billed] = []
    presenter = BillingPresenter(estate.desk, ImmediateRunner(), shown.append, refused.append)
    told: list[tuple[int, int]] = []
    presenter.preview("PROPERTY", DECEMBER, lambda done, total: told.append((done, total)))
    assert told == [(3, 3)]
    assert shown[-1].stage is Stage.PREVIEW

    def stop(done: int, total: int) -> None:
        assert (done, total) == (3, 3)
        raise CancelledError

    with pytest.raises(CancelledError):
        presenter.draft(stop, billed.append)
    assert estate.desk.query(billing_drafts.drafts) == []
    assert estate.desk.query(charges_list.of_unit, unit_id=estate.units["101"]) == []


def test_progress_is_told_and_the_stop_button_brings_the_screen_back(
    qtbot: QtBot, bench: Workbench
) -> None:
    shown = screen(bench)
    shown.presenter.become_busy()
    shown.progressed.emit(40, 120)
    assert (shown.bar.bar.value(), shown.bar.bar.maximum()) == (40, 120)
    assert child(shown, "billing-stop").isVisible()
    press(ESCAPE)
    assert not child(shown, "billing-stop").isVisible()
    assert not shown.presenter.state.is_busy

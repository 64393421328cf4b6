"""Ctrl+K finds and leads: by Chinese, pinyin, initials and English, also while composing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from propdesk.desk import Desk
from propdesk.domain.permissions import Role
from propdesk.i18n import use_language
from propdesk.services import casework, recent_choices, search_index
from propdesk.ui.cases.screen import CasesScreen
from propdesk.ui.counter.screen import CounterScreen
from propdesk.ui.palette.matching import HEAD, INSIDE, WHOLE, rank
from propdesk.ui.palette.window import Palette
from propdesk.ui.receipts.screen import ReceiptsScreen
from propdesk.ui.registry.screen import RegistryScreen
from propdesk.ui.shell.workbench import Workbench
from tests.builders import World
from tests.services.takings import open_till
from tests.ui.dumps import unnamed
from tests.ui.estate import settle
from tests.ui.input_method import commit, compose
from tests.ui.keys import CONTROL, ENTER, ESCAPE, press, type_text
from tests.ui.windows import child, rest, workbench_at


@pytest.fixture
def desk(centre: World) -> Desk:
    """A desk with four households."""
    settle(centre)
    return centre.as_role(Role.COLLECTOR)


@pytest.fixture
def bench(qtbot: QtBot, desk: Desk) -> Iterator[Workbench]:
    """The window at the register."""
    with workbench_at(qtbot, desk, "registry") as opened:
        yield opened


def opened(qtbot: QtBot, bench: Workbench) -> Palette:
    bench.activateWindow()  # the platform of the tests has no window manager that would
    QCoreApplication.processEvents()
    press(Qt.Key.Key_K, CONTROL)
    rest(qtbot, bench)
    return next(palette for palette in bench.findChildren(Palette) if palette.isVisible())


def titles(palette: Palette) -> list[str]:
    return [offer.title for offer in palette.presenter.state.offers]


@pytest.mark.parametrize(
    ("shown", "typed", "fit"),
    [
        ("打印收据", "dysj", WHOLE + 2),
        ("打印收据", "打印", HEAD),
        ("打印收据", "shouju", INSIDE),
        ("Print receipt", "print receipt", WHOLE),
        ("Print receipt", "Rec", INSIDE),
        ("重复上次", "cfsc", INSIDE),
        ("重复上次", "zfsc", INSIDE),
        ("Counter", "x", None),
        ("Counter", " ", None),
    ],
)
def test_words_fit_by_letters_initials_and_every_reading(
    shown: str, typed: str, fit: int | None
) -> None:
    assert rank(shown, typed) == fit


@pytest.mark.parametrize("typed", ["counter", "收费", "sf", "shoufei"])
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_screen_is_found_in_any_language_and_opened(
    qtbot: QtBot, desk: Desk, language: str, typed: str
) -> None:
    use_language(language)
    with workbench_at(qtbot, desk, "registry") as bench:
        palette = opened(qtbot, bench)
        type_text(typed) if typed.isascii() else commit(palette.search, typed)
        rest(qtbot, bench)
        assert palette.presenter.state.offers[0].place.stem == "counter"
        press(ENTER)
        rest(qtbot, bench)
        assert bench.stem == "counter"


def test_a_household_is_found_while_the_name_is_still_composed(
    qtbot: QtBot, bench: Workbench
) -> None:
    palette = opened(qtbot, bench)
    compose(palette.search, "wxm")
    rest(qtbot, bench)
    assert any("王小明" in title for title in titles(palette))
    press(ENTER)  # belongs to the input method
    assert palette.isVisible()
    commit(palette.search, "王小明")
    press(ENTER)
    rest(qtbot, bench)
    screen = bench.current
    assert isinstance(screen, CounterScreen)
    assert screen.presenter.state.account is not None
    assert screen.presenter.state.account.unit == "1-101"


def test_enter_before_the_answer_opens_what_was_meant(qtbot: QtBot, bench: Workbench) -> None:
    palette = opened(qtbot, bench)
    palette.search.setText("1-101")
    press(ENTER)
    rest(qtbot, bench)
    screen = bench.current
    assert isinstance(screen, CounterScreen)
    assert screen.presenter.state.account is not None


def test_control_enter_leads_to_the_register(qtbot: QtBot, bench: Workbench) -> None:
    bench.turn_to("counter")
    opened(qtbot, bench)
    type_text("1-102")
    rest(qtbot, bench)
    press(ENTER, CONTROL)
    qtbot.waitUntil(lambda: bench.stem == "registry")
    screen = bench.current
    assert isinstance(screen, RegistryScreen)
    assert screen.search.text() == "1-102"


def test_a_receipt_is_shown_among_the_receipts(qtbot: QtBot, centre: World) -> None:
    till = open_till(centre)
    till.world.desk.execute(search_index.rebuild)
    till.take()
    with workbench_at(qtbot, till.desk, "counter") as bench:
        palette = opened(qtbot, bench)
        type_text("000001")
        rest(qtbot, bench)
        assert palette.presenter.state.offers[0].sort == "receipt"
        press(ENTER)
        rest(qtbot, bench)
        screen = bench.current
        assert isinstance(screen, ReceiptsScreen)
        qtbot.waitUntil(lambda: screen.current_row is not None)
        assert screen.search.text().endswith("-000001")


def test_a_command_is_found_and_done_and_shows_its_key(qtbot: QtBot, bench: Workbench) -> None:
    locked: list[bool] = []
    bench.lock_wanted.connect(lambda: locked.append(True))
    palette = opened(qtbot, bench)
    type_text("lock")
    rest(qtbot, bench)
    assert palette.presenter.state.offers[0].keys == "Ctrl+L"
    press(ENTER)
    assert locked == [True]


def test_what_was_chosen_lately_stands_first_the_next_time(
    qtbot: QtBot, bench: Workbench, desk: Desk
) -> None:
    opened(qtbot, bench)
    type_text("1-101")
    rest(qtbot, bench)
    press(ENTER)
    rest(qtbot, bench)
    palette = opened(qtbot, bench)
    assert titles(palette)[0] == "1-101"
    kept = desk.query(recent_choices.recent)
    assert [(choice.name, choice.stem) for choice in kept] == [("1-101", "counter")]
    press(ENTER)
    rest(qtbot, bench)
    assert bench.stem == "counter"


def test_arrows_move_and_escape_leaves_everything_as_it_was(qtbot: QtBot, bench: Workbench) -> None:
    palette = opened(qtbot, bench)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    assert palette.presenter.state.cursor == 1
    press(ESCAPE)
    QCoreApplication.processEvents()
    assert (bench.stem, bench.findChildren(Palette)) == ("registry", [])


def test_the_key_works_where_letters_are_typed(qtbot: QtBot, bench: Workbench) -> None:
    screen = bench.current
    assert isinstance(screen, RegistryScreen)
    screen.search.setText("1-101")
    screen.search.setFocus()
    screen.search.home(False)
    assert isinstance(opened(qtbot, bench), QDialog)
    assert screen.search.text() == "1-101"


def test_nothing_found_says_so_and_everything_has_a_name(qtbot: QtBot, bench: Workbench) -> None:
    palette = opened(qtbot, bench)
    type_text("qqqqqqq")
    rest(qtbot, bench)
    empty = child(palette, "palette-rows-empty")
    assert isinstance(empty, QLabel)
    assert empty.isVisible()
    assert unnamed(palette) == []


@pytest.fixture
def notice(desk: Desk) -> str:
    """A case the desk has; its number."""
    values = {"title": "停水通知", "sort": "outage", "wording": "停水"}
    return desk.execute(casework.open_case, workflow="notices", values=values).number


@pytest.mark.parametrize("typed", ["停水", "tstz", ""])
def test_a_case_is_found_by_its_words_and_opened(
    qtbot: QtBot, bench: Workbench, notice: str, typed: str
) -> None:
    palette = opened(qtbot, bench)
    commit(palette.search, typed or notice)
    rest(qtbot, bench)
    assert [title.split()[0] for title in titles(palette)][:1] == [notice]
    press(ENTER)
    rest(qtbot, bench)
    assert isinstance(bench.current, CasesScreen)
    sheet = bench.current.page.sheet
    assert sheet is not None
    assert sheet.number == notice
    assert opened(qtbot, bench).presenter.state.offers[0].key.startswith("case:")


@pytest.mark.parametrize("typed", ["loans", "物品借用", "wpjy"])
def test_the_list_of_a_workflow_is_found_in_any_language(
    qtbot: QtBot, bench: Workbench, typed: str
) -> None:
    palette = opened(qtbot, bench)
    commit(palette.search, typed)
    rest(qtbot, bench)
    press(ENTER)
    rest(qtbot, bench)
    assert isinstance(bench.current, CasesScreen)
    assert bench.current.workflow.code == "loans"

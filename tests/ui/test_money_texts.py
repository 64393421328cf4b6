"""What receipts, printing, charges, billing, prices and meters say in every language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from propdesk.domain.periods import Period
from propdesk.domain.print_jobs import Attempt, Fault, Grade, JobState
from propdesk.i18n import LANGUAGES, use_language
from propdesk.services import meters, print_jobs_queue, printers, reversals
from propdesk.services.meters import NewMeter
from propdesk.ui.billing.screen import BillingScreen
from propdesk.ui.charges.screen import ChargesScreen
from propdesk.ui.meters.screen import MetersScreen
from propdesk.ui.prices.offers_dialog import OffersDialog
from propdesk.ui.prices.screen import PricesScreen
from propdesk.ui.printing.screen import PrintingScreen
from propdesk.ui.receipts.screen import ReceiptsScreen
from tests.builders import World
from tests.services.takings import SUPERVISOR, agreed_by, open_till
from tests.ui import golden
from tests.ui.charged import NEW_YEAR, charged
from tests.ui.dialogs import opened
from tests.ui.dumps import dump, unnamed
from tests.ui.keys import CONTROL, ENTER, SHIFT, press, type_text
from tests.ui.windows import rest, screen_of, workbench_at


@pytest.fixture(params=list(LANGUAGES))
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each language in turn."""
    use_language(str(request.param))
    yield str(request.param)
    use_language("en")


def look(name: str, language: str, page: QWidget) -> None:
    """Compare what a page says, and that all of its window has names."""
    assert unnamed(page.window()) == []
    golden.check(f"{language}/{name}", dump(page))


def look_at_dialog(name: str, language: str, key: Qt.Key, dialog: str) -> None:
    """Open a dialog by its key, compare what it says, close it."""
    press(key, CONTROL if key is Qt.Key.Key_N else Qt.KeyboardModifier.NoModifier)
    page = opened(dialog)
    look(name, language, page)
    page.reject()
    for window in QApplication.topLevelWidgets():
        if window.objectName() == "workbench":
            window.activateWindow()
    QApplication.processEvents()


def test_receipts(qtbot: QtBot, centre: World, language: str) -> None:
    till = open_till(centre)
    till.take(5000)
    centre.clock.advance(minutes=7)
    gone = till.take(unit=till.units[1])
    centre.clock.advance(minutes=7)
    till.desk.execute(
        reversals.void,
        receipt_id=gone.receipt_id,
        reason="房号收错",
        approval=agreed_by(SUPERVISOR),
    )
    with workbench_at(qtbot, till.desk, "receipts") as bench:
        shown = screen_of(bench)
        assert isinstance(shown, ReceiptsScreen)
        look("receipts", language, shown)
        look_at_dialog("receipts-void", language, Qt.Key.Key_F7, "void")
        look_at_dialog("receipts-move", language, Qt.Key.Key_F6, "move")
        type_text("zzzz")
        qtbot.waitUntil(lambda: shown.model.ask.text == "zzzz")
        rest(qtbot, bench)
        look("receipts-none", language, shown)


def test_printing(qtbot: QtBot, centre: World, language: str) -> None:
    till = open_till(centre)
    with workbench_at(qtbot, centre.desk, "printing") as bench:
        shown = screen_of(bench)
        assert isinstance(shown, PrintingScreen)
        look("printing-empty", language, shown)
        look_at_dialog("printing-add", language, Qt.Key.Key_N, "add-printer")
        centre.desk.execute(printers.add, name="前台", uri="tcp://192.168.1.50")
        job_id = till.take(5000).job_id
        assert job_id is not None
        now = centre.clock.now()
        attempt = Attempt(now, now, 300, Grade.UNCERTAIN, Fault.LINK_LOST)
        centre.desk.execute(print_jobs_queue.claim, job_id=job_id)
        state = JobState.UNCERTAIN
        centre.desk.execute(print_jobs_queue.record, job_id=job_id, state=state, attempt=attempt)
        rest(qtbot, bench)
        look("printing-uncertain", language, shown)


def test_charges(qtbot: QtBot, centre: World, language: str) -> None:
    charged(centre).bill(Period(2026, 12))
    with workbench_at(qtbot, centre.desk, "charges") as bench:
        shown = screen_of(bench)
        assert isinstance(shown, ChargesScreen)
        look("charges-start", language, shown)
        type_text("1-101")
        press(ENTER)
        rest(qtbot, bench)
        look("charges-unit", language, shown)
        look_at_dialog("charges-adjust", language, Qt.Key.Key_F6, "adjust")
        look_at_dialog("charges-void", language, Qt.Key.Key_F7, "void-charge")
        press(Qt.Key.Key_F8)
        rest(qtbot, bench)
        look("charges-use", language, opened("use"))
        opened("use").reject()


def test_billing(qtbot: QtBot, centre: World, language: str) -> None:
    charged(centre)
    with workbench_at(qtbot, centre.desk, "billing") as bench:
        shown = screen_of(bench)
        assert isinstance(shown, BillingScreen)
        look("billing-start", language, shown)
        shown.bar.item.fill("WATER")
        press(Qt.Key.Key_F8)
        rest(qtbot, bench)
        look("billing-left-out", language, shown)
        shown.bar.item.fill("PROPERTY")
        press(Qt.Key.Key_F8)
        rest(qtbot, bench)
        look("billing-preview", language, shown)
        press(Qt.Key.Key_F12)
        rest(qtbot, bench)
        look("billing-draft", language, shown)
        press(Qt.Key.Key_F12)
        look("billing-publish", language, opened("question"))
        opened("question").accept()
        rest(qtbot, bench)
        look("billing-published", language, shown)


def test_prices(qtbot: QtBot, centre: World, language: str) -> None:
    charged(centre)
    with workbench_at(qtbot, centre.desk, "prices") as bench:
        shown = screen_of(bench)
        assert isinstance(shown, PricesScreen)
        codes = [item.code for item in shown.items.model.rows]
        shown.items.table.selectRow(codes.index("PROPERTY"))
        rest(qtbot, bench)
        look("prices", language, shown)
        look_at_dialog("prices-item", language, Qt.Key.Key_N, "item")
        look_at_dialog("prices-late-fee", language, Qt.Key.Key_F4, "late-fee")
        look_at_dialog("prices-price", language, Qt.Key.Key_F7, "price")
        look_at_dialog("prices-assign", language, Qt.Key.Key_F8, "assign")
        press(Qt.Key.Key_F8, SHIFT)
        look("prices-unassign", language, opened("unassign"))
        opened("unassign").reject()
        bench.activateWindow()
        rest(qtbot, bench)
        press(Qt.Key.Key_G, CONTROL)
        rest(qtbot, bench)
        offers = opened("offers")
        assert isinstance(offers, OffersDialog)
        look("prices-offers", language, offers)
        offers.add.click()
        look("prices-offer", language, opened("offer"))
        opened("offer").reject()
        offers.close()


def test_meters(qtbot: QtBot, centre: World, language: str) -> None:
    made = charged(centre)
    new = NewMeter("SB-0001", 120_000)
    centre.desk.execute(
        meters.add,
        unit_id=made.units["101"],
        item_id=made.items["WATER"],
        meter=new,
        installed_on=NEW_YEAR,
    )
    with workbench_at(qtbot, centre.desk, "meters") as bench:
        shown = screen_of(bench)
        assert isinstance(shown, MetersScreen)
        look("meters-start", language, shown)
        type_text("1-102")
        press(ENTER)
        rest(qtbot, bench)
        look("meters-none", language, shown)
        shown.start()
        type_text("1-101")
        press(ENTER)
        rest(qtbot, bench)
        look("meters", language, shown)
        look_at_dialog("meters-reading", language, Qt.Key.Key_F12, "reading")
        look_at_dialog("meters-change", language, Qt.Key.Key_F6, "change-meter")
        look_at_dialog("meters-add", language, Qt.Key.Key_N, "add-meter")

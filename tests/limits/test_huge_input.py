"""What is far too much is refused with a message or cut, at once (faults R27)."""

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from propdesk.domain.bounded_text import NAME_LIMIT, TEXT_LIMIT, TextTooLongError
from propdesk.domain.collection import Tender, choose_all
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.journal import Method
from propdesk.domain.people import TenureRole
from propdesk.domain.permissions import Permission
from propdesk.domain.phones import parse_phone
from propdesk.domain.receipt_papers import receipt_document
from propdesk.printing.escpos import encode_document
from propdesk.printing.escpos_reader import read_paper
from propdesk.printing.models import MODELS
from propdesk.services import counter, counter_account, people, receipts_list, search
from propdesk.services.charges import NewCharge, post_charges
from propdesk.services.people import CustomerDraft, RoleDraft
from propdesk.services.receipts_list import ReceiptFilter
from propdesk.services.work import Work, use_case
from propdesk.ui.kit.controls import (
    CodeControl,
    DateControl,
    MoneyControl,
    PhoneControl,
    SecretControl,
    TextControl,
    WholeControl,
)
from propdesk.ui.kit.line_edits import LONGEST_LINE, LineEdit
from propdesk.ui.kit.scaled_controls import PeriodControl
from propdesk.ui.kit.search_box import SearchBox
from tests.limits.doors import BOUNDS, DOORS
from tests.services.takings import TODAY, Till

AT_ONCE = 0.1  # seconds of work on the calling thread: what a person does not feel
PASTE = 10_000_000
MILLION = "字" * 1_000_000
LINES: dict[str, Callable[[], LineEdit]] = {
    "search": SearchBox,
    "text": TextControl,
    "code": CodeControl,
    "secret": SecretControl,
    "money": MoneyControl,
    "whole": WholeControl,
    "phone": PhoneControl,
    "period": PeriodControl,
    "date": lambda: DateControl(lambda: TODAY),
}


def seconds(act: Callable[[], object]) -> float:
    """Return how long this thread worked on something; another busy program does not count."""
    before = time.thread_time()
    act()
    return time.thread_time() - before


@pytest.mark.parametrize("piece", ["x", "王\n", "e\u0301\u0302", "\u202e א", "😀", "9"])
@pytest.mark.parametrize("line", LINES)
def test_ten_megabytes_pasted_into_a_field_are_cut_and_drawn_at_once(
    qtbot: QtBot, line: str, piece: str
) -> None:
    control = LINES[line]()
    qtbot.addWidget(control)
    control.show()
    QGuiApplication.clipboard().setText(piece * (PASTE // len(piece)))

    def paste() -> None:
        control.paste()
        control.grab()

    assert seconds(paste) < AT_ONCE
    assert 0 < len(control.text()) <= LONGEST_LINE
    if not isinstance(control, SearchBox | TextControl | CodeControl):
        with pytest.raises(DomainError) as refused:
            control.value()  # type: ignore[attr-defined]  # each control has its own type of value
        assert len(refused.value.message()) < TEXT_LIMIT
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("text", [MILLION, "1" * 10**6, "a" * 10**6, "%_*" * 10**5, " " * 10**6])
def test_a_million_characters_are_searched_for_at_once(till: Till, text: str) -> None:
    desk = till.world.desk

    def ask() -> None:
        desk.query(search.find, text=text)
        desk.query(receipts_list.rows, wanted=ReceiptFilter(text=text))
        with pytest.raises(NotFoundError) as missing:
            desk.query(counter_account.find_unit, text=text)
        assert len(missing.value.message()) < 2 * LONGEST_LINE

    assert seconds(ask) < 3 * AT_ONCE


@pytest.mark.parametrize("door", DOORS)
def test_a_million_characters_are_refused_at_once_wherever_text_enters(
    till: Till, door: str
) -> None:
    act, own = DOORS[door]
    with pytest.raises(DomainError) as refused:
        act(till, MILLION)
    assert isinstance(refused.value, (*BOUNDS, *own))
    assert refused.value.field
    assert len(refused.value.message()) < 2 * LONGEST_LINE
    with pytest.raises((*BOUNDS, *own)):
        act(till, "x" * (TEXT_LIMIT + 1))
    assert till.verified().ok


def test_a_refusal_says_how_much_there_is_and_how_much_fits() -> None:
    error = TextTooLongError(field="note", length=1_000_000, limit=TEXT_LIMIT)
    assert error.message() == (
        "This text has 1000000 characters; there is room for 500. Shorten it."
    )


def test_names_and_notes_at_their_limits_are_kept_whole(till: Till) -> None:
    desk = till.world.desk
    name, note = "龘" * NAME_LIMIT, "注" * TEXT_LIMIT
    customer = desk.execute(
        people.register,
        draft=CustomerDraft(name, address=note, note=note, phone="13900001111"),
        role=RoleDraft(till.unit, TenureRole.MEMBER, TODAY),
        doubt_reason="d" * TEXT_LIMIT,
    )
    with desk.database.read() as connection:
        kept = connection.exec_driver_sql(
            "SELECT name, address, note, phone FROM customer WHERE id = ?", (customer,)
        ).one()
    assert tuple(kept) == (name, note, note, parse_phone("13900001111"))
    assert customer in {hit.customer_id for hit in desk.query(search.find, text=name)}


MANY = 5000


@use_case(Permission.CHARGE_ADJUST)
def _charge_often(work: Work, *, till: Till) -> None:
    posted = [
        NewCharge(till.unit, till.item, "2026-12", date(2026, 12, 16), 101, "{}", line=f"n{n}")
        for n in range(MANY)
    ]
    post_charges(work, posted)


def test_five_thousand_charges_stand_on_one_receipt(till: Till, tmp_path: Path) -> None:
    till.world.desk.execute(_charge_often, till=till)
    account = till.desk.query(counter_account.account, unit_id=till.unit)
    choices = choose_all([line.as_open() for line in account.lines])
    assert len(choices) == MANY + 2
    due = 2 * 21033 + MANY * 101
    taken = till.desk.execute(
        counter.collect,
        unit_id=till.unit,
        choices=choices,
        tenders=[Tender(Method.CASH, due)],
    )
    assert taken.paid_fen == due
    assert till.standing() == (0, 0)
    detail = till.desk.query(receipts_list.detail, receipt_id=taken.receipt_id)
    assert sum(line.amount_fen for line in detail.content.lines) == due
    slip = encode_document(receipt_document(detail.content, "zh_CN"), MODELS["roll80"])
    assert len(read_paper(slip.data, MODELS["roll80"].cells).copies) == 3
    assert till.verified().ok

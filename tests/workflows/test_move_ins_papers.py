"""The papers of a handover on rolls of 58 and 80 mm and on A4, in 简体中文 and English (F05-F14).

Read and accepted; beside them the papers of its cards, keys, file, form and deposits.
"""

from collections.abc import Iterator
from datetime import date

import pytest

from propdesk.domain.collection import Choice, Tender
from propdesk.domain.ids import UnitId
from propdesk.domain.journal import Method
from propdesk.domain.media import Medium
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.printing.page import Page, Words
from propdesk.printing.rendering import sheets_of, slip_letters
from propdesk.services import case_lists, case_sheets, casework, counter, counter_account
from propdesk.services.case_lines import LineChange
from propdesk.services.case_lists import CaseAsk
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import form_named
from tests.builders import World
from tests.printing.golden import assert_golden
from tests.services.test_move_ins import (
    DEFECT,
    approved,
    go,
    inspected,
    keys_counted,
    unit_of,
    units,
)
from tests.services.test_move_ins_photos import photograph

__all__ = ["units"]  # the fixture
OF_THE_UNIT = ("notice", "fees", "house", "entry", "acceptance", "ledger", "custody", "keys")
MONDAY = date(2026, 12, 7)


@pytest.fixture
def numbers(centre: World, units: object) -> Iterator[dict[str, str]]:
    """A handover whose defect is open and whose key stays, its plan, and papers beside it."""
    assert units
    with speaking("zh_CN"):
        yield _numbers(centre)


def _numbers(centre: World) -> dict[str, str]:
    case_id, *_ = approved(centre)
    inspected(centre, case_id, DEFECT)
    steward = centre.as_role(Role.STEWARD)
    for mark, (section, place) in enumerate((("rooms", 3), ("defects", 0), ("rooms", 3))):
        photograph(steward, case_id, section, place, mark)
    go(centre.as_role(Role.STEWARD), case_id, "rectify")
    hand_over_keys(centre, case_id)
    found = {f"move_ins-{part}": number_of(centre, "move_ins", case_id) for part in OF_THE_UNIT}
    plan = centre.desk.query(case_lists.page, ask=CaseAsk("move_in_batches")).rows[0].number
    return found | {"move_in_batches-plan": plan} | beside(centre, unit_of(centre, case_id))


def hand_over_keys(centre: World, case_id: bytes) -> None:
    """Count the keys while a defect is open; one stays."""
    desk = centre.as_role(Role.RECEPTIONIST)
    given: dict[str, object] = {
        "keys_signed": True,
        "defects_signed": True,
        "key_left": True,
        "custody_reason": "rectification",
        "custody_to": MONDAY,
    }
    lines = keys_counted(desk, case_id)
    first, *others = lines["keys"]
    stays = LineChange(first.line_id, {"count": 1, "tag": "K7"})
    go(desk, case_id, "issue_keys", {"keys": [stays, *others]}, **given)


def beside(centre: World, unit_id: bytes) -> dict[str, str]:
    """Open what comes with a handover: file, card, form; return numbers by paper."""
    values: dict[str, dict[str, object]] = {
        "archives": {"item": "1-101 客户档案", "sort": "customer", "customer": "业主0"},
        "access_cards": {"holder": "业主0", "sort": "resident", "valid_to": MONDAY},
        "deposits": {"payer": "业主0", "sort": "decoration", "amount": 200_000},
    }
    minutes = {
        "item": "入伙协调会",
        "sort": "minutes",
        "met_on": MONDAY,
        "met_at": "会议室",
        "present": "王经理、张管家",
        "points": "首批于周六办理。",
    }
    desk = centre.as_role(Role.RECEPTIONIST)
    opened = {
        code: desk.execute(
            casework.open_case, workflow=code, values=given | {"unit_id": unit_id}
        ).number
        for code, given in values.items()
    }
    lend(centre, opened["archives"])
    give_back(centre, unit_id, opened["deposits"])
    met = desk.execute(casework.open_case, workflow="archives", values=minutes).number
    house = {"item": "1-101 购房档案", "sort": "house_sale", "unit_id": unit_id}
    sale = desk.execute(casework.open_case, workflow="archives", values=house).number
    forms = desk.query(case_lists.page, ask=CaseAsk("household_forms")).rows
    return {
        "archives-slip": opened["archives"],
        "archives-cover": opened["archives"],
        "archives-sale": sale,
        "access_cards-label": opened["access_cards"],
        "archives-minutes": met,
        "household_forms-sheet": forms[0].number,
        "deposits-receipt": opened["deposits"],
        "deposits-refund": opened["deposits"],
    }


def give_back(centre: World, unit_id: bytes, number: str) -> None:
    """Take a deposit at the counter and give it back."""
    collector, unit = centre.desk, UnitId(unit_id)
    (line,) = collector.query(counter_account.account, unit_id=unit).lines
    collector.execute(
        counter.collect,
        unit_id=unit,
        choices=[Choice(line.charge_id, line.open_fen)],
        tenders=[Tender(Method.CASH, line.open_fen)],
    )
    desk, boss = centre.as_role(Role.RECEPTIONIST), centre.as_role(Role.SUPERVISOR)
    case_id = desk.query(case_sheets.find, number=number)
    back: dict[str, object] = {"payee": "业主0", "payee_is": "payer", "receipt_back": True}
    go(desk, case_id, "ask_back", {}, **back)
    go(boss, case_id, "agree", {}, in_order=True, refund=200_000)
    go(collector, case_id, "pay_back", {}, refund_by="cash")


def lend(centre: World, number: str) -> None:
    """File an item and lend it on a slip."""
    desk, manager = centre.as_role(Role.SPECIALIST), centre.as_role(Role.MANAGER)
    case_id = desk.query(case_sheets.find, number=number)
    slip = {"borrower": "张律师", "purpose": "办理产权证", "due_back": MONDAY}
    manager.execute(
        casework.do,
        case_id=case_id,
        transition="file",
        values={"place": "档案室2柜"},
        reason="资料后补",
    )
    desk.execute(casework.do, case_id=case_id, transition="ask", values=slip)
    lent: dict[str, object] = {"lent_on": date(2026, 12, 5)}
    manager.execute(casework.do, case_id=case_id, transition="agree", values=lent)


def number_of(centre: World, workflow: str, case_id: bytes) -> str:
    rows = centre.desk.query(case_lists.page, ask=CaseAsk(workflow)).rows
    return next(row.number for row in rows if row.case_id == case_id)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_papers_say_what_was_accepted(
    centre: World, numbers: dict[str, str], language: str
) -> None:
    for key, number in numbers.items():
        document = centre.desk.query(form_named(key).ask, Wanted(number, language))
        rolls = [slip_letters(document, medium) for medium in (Medium.SLIP58, Medium.SLIP80)]
        sheets = sheets_of(document, Medium.A4)
        assert len(sheets.pages) >= max(len(document.copies), 1)
        assert not sheets.missing
        shown = "\n".join((*rolls, *map(letters_of, sheets.pages)))
        assert_golden(f"{key}-{language}.txt", shown.encode())


def letters_of(page: Page) -> str:
    """Return the words of a page, each line with its place in points from the upper left."""
    words = sorted((i.y, i.x, i.text) for i in page.items if isinstance(i, Words))
    lines = [f"{y:6.1f} {x:6.1f} {text}" for y, x, text in words]
    return "\n".join((f"A4 {page.number}/{page.pages}", *lines))

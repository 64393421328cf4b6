"""The papers of a handover as they come out on an 80 mm roll, read and accepted (F05-F14)."""

from collections.abc import Iterator
from datetime import date

import pytest

from propdesk.domain.media import Medium
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.printing.rendering import sheets_of, slip_letters
from propdesk.services import case_lists, case_sheets, casework
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

__all__ = ["units"]  # the fixture
OF_THE_UNIT = ("notice", "fees", "house", "acceptance", "ledger", "custody", "keys")
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
    go(desk, case_id, "issue_keys", keys_counted(desk, case_id), **given)


def beside(centre: World, unit_id: bytes) -> dict[str, str]:
    """Open what comes with a handover: file, card, form; return numbers by paper."""
    values: dict[str, dict[str, object]] = {
        "archives": {"item": "1-101 客户档案", "sort": "customer", "customer": "业主0"},
        "access_cards": {"holder": "业主0", "sort": "resident", "valid_to": MONDAY},
        "household_forms": {"owner": "业主0", "phone": "13812345670"},
    }
    desk = centre.as_role(Role.RECEPTIONIST)
    opened = {
        code: desk.execute(
            casework.open_case, workflow=code, values=given | {"unit_id": unit_id}
        ).number
        for code, given in values.items()
    }
    lend(centre, opened["archives"])
    return {
        "archives-slip": opened["archives"],
        "archives-cover": opened["archives"],
        "access_cards-label": opened["access_cards"],
        "household_forms-sheet": opened["household_forms"],
    }


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


def test_the_papers_say_what_was_accepted(centre: World, numbers: dict[str, str]) -> None:
    for key, number in numbers.items():
        document = centre.desk.query(form_named(key).ask, Wanted(number, "zh_CN"))
        assert_golden(f"{key}-slip80.txt", slip_letters(document, Medium.SLIP80).encode())
        assert len(sheets_of(document, Medium.A4).pages) >= max(len(document.copies), 1)

"""What a handover sets going: keys, cards, file, form, deposits, area difference (W02-W14)."""

from collections.abc import Mapping
from datetime import date

import pytest
from sqlalchemy import select

from propdesk.domain.access_cards import NotRegisteredError
from propdesk.domain.cases import IllegalTransitionError
from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.ids import UnitId
from propdesk.domain.keys import TagInUseError
from propdesk.domain.permissions import Role
from propdesk.models.print_jobs import PrintJob
from propdesk.services import (
    case_lists,
    case_sheets,
    casework,
    counter_account,
    deposits,
    move_in_batches,
    move_ins,
    prices_own,
    printers,
)
from propdesk.services.case_lines import LineChange
from propdesk.services.case_lists import CaseAsk
from propdesk.services.case_sheets import CaseSheet
from propdesk.services.move_in_batches import NothingToCallError
from propdesk.verify import verify
from tests.builders import World
from tests.services.test_move_ins import (
    DEFECT,
    approved,
    go,
    inspected,
    keys_counted,
    signed,
    unit_of,
    units,
)
from tests.workflows.refusals import refusal

__all__ = ["units"]  # the fixture
pytestmark = pytest.mark.usefixtures("units")
URI = "tcp://127.0.0.1:9"
MONDAY = date(2026, 12, 7)


def passed(centre: World, case_id: bytes) -> None:
    inspected(centre, case_id)
    go(centre.as_role(Role.STEWARD), case_id, "accept")


def sheet_of(centre: World, case_id: bytes) -> CaseSheet:
    return centre.desk.query(case_sheets.sheet, case_id=case_id)


def linked(centre: World, case_id: bytes, workflow: str) -> list[CaseSheet]:
    """Return the cases of a workflow that a handover is tied to."""
    links = sheet_of(centre, case_id).links
    return [sheet_of(centre, link.case_id) for link in links if link.workflow == workflow]


def account(centre: World, unit_id: UnitId) -> tuple[int, int]:
    found = centre.desk.query(counter_account.account, unit_id=unit_id)
    return found.open_fen, found.prepaid_fen


def issue(centre: World, case_id: bytes, **more: object) -> None:
    desk = centre.as_role(Role.RECEPTIONIST)
    go(desk, case_id, "issue_keys", keys_counted(desk, case_id), keys_signed=True, **more)


def test_keys_handed_over_are_with_the_owner_as_a_case_of_their_own(centre: World) -> None:
    case_id, *_ = approved(centre)
    passed(centre, case_id)
    issue(centre, case_id)
    (keys,) = linked(centre, case_id, "keys")
    assert (keys.state.code, keys.values["tag"], keys.values["handed_to"]) == (
        "with_owner",
        "1-101",
        "业主0",
    )
    assert [row["count"] for _, row in keys.lines["kinds"]] == [2, 2, 2]


def test_a_key_that_stays_is_in_custody_and_the_rest_with_the_owner(centre: World) -> None:
    case_id, *_ = approved(centre)
    passed(centre, case_id)
    desk = centre.as_role(Role.RECEPTIONIST)
    lines = keys_counted(desk, case_id)
    first, *others = lines["keys"]
    stays = LineChange(first.line_id, {"count": 1, "tag": "K7"})
    given: Mapping[str, object] = {
        "keys_signed": True,
        "key_left": True,
        "custody_reason": "letting",
        "custody_to": MONDAY,
    }
    go(desk, case_id, "issue_keys", {"keys": [stays, *others]}, **given)
    kept, taken = sorted(linked(centre, case_id, "keys"), key=lambda keys: keys.state.code)
    assert (kept.values["tag"], kept.values["kept_for"], kept.values["to_day"]) == (
        "K7",
        "letting",
        MONDAY,
    )
    assert [row["count"] for _, row in kept.lines["kinds"]] == [1]
    assert len(taken.lines["kinds"]) == 2


def test_a_tag_that_hangs_on_other_keys_takes_the_step_back(centre: World) -> None:
    case_id, second, _ = approved(centre)
    desk = centre.as_role(Role.RECEPTIONIST)
    others = {"tag": "K7", "unit_id": unit_of(centre, second)}
    desk.execute(casework.open_case, workflow="keys", values=others)
    passed(centre, case_id)
    lines = keys_counted(desk, case_id)
    first, *rest = lines["keys"]
    stays = LineChange(first.line_id, {"count": 1, "tag": "K7"})
    given: dict[str, object] = {"key_left": True, "custody_reason": "repair", "keys_signed": True}
    with pytest.raises(TagInUseError):
        go(desk, case_id, "issue_keys", {"keys": [stays, *rest]}, **given)
    assert sheet_of(centre, case_id).state.code == "passed"
    assert linked(centre, case_id, "keys") == []


def test_keys_that_wait_on_the_board_are_moved_on_not_opened_again(centre: World) -> None:
    case_id, *_ = approved(centre)
    desk = centre.as_role(Role.RECEPTIONIST)
    board = {"tag": "K1", "unit_id": unit_of(centre, case_id), "owner": "业主0"}
    desk.execute(casework.open_case, workflow="keys", values=board)
    passed(centre, case_id)
    issue(centre, case_id)
    (keys,) = linked(centre, case_id, "keys")
    assert (keys.values["tag"], keys.state.code) == ("K1", "with_owner")
    assert desk.query(case_lists.page, ask=CaseAsk("keys")).total == 1


def test_cards_go_out_as_cases_of_their_own_the_file_holds_the_papers(centre: World) -> None:
    case_id, *_ = approved(centre)
    passed(centre, case_id)
    issue(centre, case_id)
    desk = centre.as_role(Role.RECEPTIONIST)
    cards = [
        LineChange(None, {"holder": "业主0", "sort": "resident", "card_no": "C1"}),
        LineChange(None, {"holder": "业主0", "sort": "lift"}),
    ]
    go(desk, case_id, "complete", {"user_cards": cards}, used_as="vacant")
    states = {c.values["sort"]: c.state.code for c in linked(centre, case_id, "access_cards")}
    assert states == {"resident": "active", "lift": "approved"}
    assert sheet_of(centre, case_id).values["cards"] == 2
    (file,) = linked(centre, case_id, "archives")
    assert (file.values["item"], file.state.code) == ("1-101 业主0", "expected")
    papers = [bool(row["is_done"]) for _, row in file.lines["papers"]]
    assert papers == [True] * 6 + [False] * 4


def test_a_card_for_somebody_who_is_not_registered_takes_the_step_back(centre: World) -> None:
    case_id, *_ = approved(centre)
    passed(centre, case_id)
    issue(centre, case_id)
    desk = centre.as_role(Role.RECEPTIONIST)
    cards = [LineChange(None, {"holder": "路人甲", "sort": "resident"})]
    said = refusal(
        lambda: go(desk, case_id, "complete", {"user_cards": cards}, used_as="vacant"),
        NotRegisteredError,
    )
    assert said["zh_CN"].startswith("路人甲")
    assert sheet_of(centre, case_id).state.code == "keys_issued"
    assert linked(centre, case_id, "archives") == []


def test_signing_takes_the_registration_form_into_work_once(centre: World) -> None:
    case_id, *_ = approved(centre)
    signed(centre, case_id)
    (form,) = linked(centre, case_id, "household_forms")
    assert (form.values["owner"], form.values["phone"]) == ("业主0", "13812345670")
    assert [clock.label.translated() for clock in form.clocks]


def test_a_fee_that_is_a_deposit_is_held_and_not_income(centre: World) -> None:
    case_id, *_ = approved(centre)
    desk = centre.as_role(Role.SPECIALIST)
    fee = {"name": "装修押金", "amount": 200_000, "deposit": "decoration"}
    lines = {"fees": [LineChange(None, fee)]}
    desk.execute(move_ins.keep, case_id=case_id, lines=lines)
    signed(centre, case_id)
    (held,) = linked(centre, case_id, "deposits")
    assert (held.state.code, held.values["sort"]) == ("due", "decoration")
    assert held.values["purpose"] == sheet_of(centre, case_id).number
    assert account(centre, unit_of(centre, case_id)) == (230_000, 0)
    (row,) = centre.desk.query(deposits.listed)
    assert (row.amount_fen, row.held_fen) == (200_000, 0)


@pytest.mark.parametrize(
    ("measured", "by", "expected"),
    [
        ("90", "here", (530_000, 0)),
        ("89", "here", (30_000, 500_000)),
        ("90", "developer", (30_000, 0)),
        ("90", "", (530_000, 0)),  # nobody named: whoever collects the house price, here
    ],
)
def test_the_area_difference_goes_on_the_account_of_the_unit(
    centre: World, measured: str, by: str, expected: tuple[int, int]
) -> None:
    case_id, *_ = approved(centre)
    signed(centre, case_id)
    finance = centre.as_role(Role.FINANCE)
    finance.execute(prices_own.provide)
    settled: dict[str, object] = {
        "contract_area": "89.5",
        "measured_area": measured,
        "area_price": 1_000_000,
        "difference_by": by,
        "house_settled_on": date(2026, 12, 5),
    }
    go(finance, case_id, "settle_house", {}, **settled)
    assert account(centre, unit_of(centre, case_id)) == expected
    go(finance, case_id, "settle_house", {}, **settled)
    assert account(centre, unit_of(centre, case_id)) == expected, "settled twice, posted once"
    assert verify(centre.desk).ok


def test_the_notices_of_a_batch_come_out_by_appointment_and_again_as_copies(
    centre: World,
) -> None:
    approved(centre)
    centre.desk.execute(printers.add, name="前台", uri=URI, model="roll80")
    desk = centre.as_role(Role.RECEPTIONIST)
    jobs = desk.execute(move_in_batches.print_notices, batch="第一批")
    assert len(jobs) == 3
    with desk.database.read() as connection:
        titles = connection.scalars(select(PrintJob.title).order_by(PrintJob.id)).all()
    numbers = [visit.number for visit in desk.query(move_ins.visits)]
    assert [title.rpartition(" ")[2] for title in titles] == numbers
    said = refusal(
        lambda: desk.execute(move_in_batches.print_notices, batch="第九批"), NothingToCallError
    )
    assert said == {
        "zh_CN": "“第九批”没有待通知的住户。",
        "en": "Nobody of “第九批” is still to be called.",
    }


def test_a_third_failed_round_goes_before_the_manager(centre: World) -> None:
    case_id, *_ = approved(centre)
    inspected(centre, case_id, DEFECT)
    steward = centre.as_role(Role.STEWARD)
    go(steward, case_id, "rectify")
    states = [go(steward, case_id, "fail_again") for _ in range(3)]
    assert states == ["rectifying", "rectifying", "escalated"]
    with pytest.raises(IllegalTransitionError):
        go(steward, case_id, "accept_again")
    with pytest.raises(PermissionDeniedError):
        steward.execute(casework.do, case_id=case_id, transition="decide", reason="x")
    manager = centre.as_role(Role.MANAGER)
    manager.execute(casework.do, case_id=case_id, transition="decide", reason="更换施工队")
    assert go(steward, case_id, "fail_again") == "escalated", "every further failure as well"

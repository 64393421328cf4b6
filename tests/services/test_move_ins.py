"""A handover from the plan to the ledger, through the services (domain.md W03)."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from propdesk.desk import Desk
from propdesk.domain.cases import IllegalTransitionError
from propdesk.domain.collection import Choice, Tender
from propdesk.domain.errors import NotFoundError
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.journal import Method
from propdesk.domain.move_ins import (
    CovenantUnsignedError,
    FeesOpenError,
    HandoverOpenError,
    HouseNotSettledError,
    IdentityExpiredError,
    KeysWithDefectsError,
    OneChannelError,
    ReadingMissingError,
)
from propdesk.domain.permissions import Permission, Role
from propdesk.models.charges import Charge, FeeItem, Meter
from propdesk.models.estate import Unit
from propdesk.services import (
    case_lists,
    case_sheets,
    casework,
    counter,
    counter_account,
    drawers,
    move_in_batches,
    move_ins,
    occupancy,
)
from propdesk.services.case_lines import LineChange
from propdesk.services.case_lists import CaseAsk
from propdesk.services.casework import Done
from propdesk.services.move_in_batches import NothingToPlanError, Slots
from propdesk.services.work import Work, use_case
from tests.builders import World, add_item, add_owner, add_units

NINE = datetime(2026, 12, 6, 1, tzinfo=UTC)
FEES: Sequence[Mapping[str, object]] = (
    {"item": "WASTE", "name": "垃圾清运费", "price": 30000},
    {"item": "", "name": "代收契税", "price": 200000},
)
DEFECT: Mapping[str, object] = {"place": "厨房", "fault": "墙面空鼓", "trade": "masonry"}


@use_case(Permission.LOOK_UP)
def not_handed_over(work: Work, *, units: Sequence[UnitId]) -> None:
    """Give units back to their developer."""
    for unit_id in units:
        work.update(Unit, unit_id, delivered_on=None)


@use_case(Permission.LOOK_UP)
def by_meter(work: Work, *, item_id: FeeItemId) -> None:
    """Charge an item by what a meter says."""
    work.update(FeeItem, item_id, basis=FeeBasis.METER.value)


@pytest.fixture
def units(centre: World) -> list[UnitId]:
    """A building of three units with owners, and an item for a fee."""
    found = centre.desk.execute(add_units, rooms=("101", "102", "103"))
    for number, unit_id in enumerate(found):
        centre.desk.execute(
            add_owner, unit_id=unit_id, name=f"业主{number}", phone=f"1381234567{number}"
        )
    centre.desk.execute(not_handed_over, units=found)
    centre.desk.execute(add_item, code="WASTE", name="垃圾清运费")
    centre.desk.execute(by_meter, item_id=centre.desk.execute(add_item, code="WATER", name="水费"))
    return found


def planned(centre: World, *, developer_collects: bool = False) -> Done:
    """Return the drafted plan of the building."""
    desk = centre.as_role(Role.SPECIALIST)
    times = Slots(NINE, desks=2, minutes=20)
    return desk.execute(
        move_in_batches.plan,
        building="1",
        batch="第一批",
        times=times,
        fees=FEES,
        developer_collects=developer_collects,
    )


def approved(centre: World, *, developer_collects: bool = False) -> list[bytes]:
    """Return the handovers of an approved plan by room."""
    plan = planned(centre, developer_collects=developer_collects)
    centre.as_role(Role.SUPERVISOR).execute(casework.do, case_id=plan.case_id, transition="approve")
    return [visit.case_id for visit in centre.desk.query(move_ins.visits, batch="第一批")]


def ticked(desk: Desk, case_id: bytes, section: str) -> dict[str, list[LineChange]]:
    """Return every row of a checklist, ticked."""
    rows = desk.query(case_sheets.sheet, case_id=case_id).lines[section]
    return {section: [LineChange(key, {"is_done": True}) for key, _ in rows]}


def go(
    desk: Desk,
    case_id: bytes,
    transition: str,
    lines: Mapping[str, Sequence[LineChange]] | None = None,
    **values: object,
) -> str:
    """Make a step; return the state it leads to."""
    return desk.execute(
        move_ins.advance,
        case_id=case_id,
        transition=transition,
        values=values,
        lines=lines or {},
        reason="说明" if transition in ("miss", "fail_again") else "",
    ).state


def invited(centre: World, case_id: bytes) -> None:
    desk = centre.as_role(Role.RECEPTIONIST)
    go(desk, case_id, "notify", posted_on=date(2026, 12, 5), phoned_at=centre.clock.now())


def signed(centre: World, case_id: bytes) -> None:
    """Bring a handover to where the fees are due."""
    invited(centre, case_id)
    desk = centre.as_role(Role.RECEPTIONIST)
    go(desk, case_id, "check_docs", ticked(desk, case_id, "papers"), id_for_good=True)
    go(desk, case_id, "issue_pack", ticked(desk, case_id, "pack"))
    go(desk, case_id, "sign", f01_done=True, covenant_copies=3, agreement_copies=3)


def paid(centre: World, case_id: bytes) -> None:
    """Take the fees at the counter and confirm them."""
    signed(centre, case_id)
    unit_id = unit_of(centre, case_id)
    desk = centre.desk
    desk.execute(drawers.open_shift, float_fen=0)
    (line,) = desk.query(counter_account.account, unit_id=unit_id).lines
    desk.execute(
        counter.collect,
        unit_id=unit_id,
        choices=[Choice(line.charge_id, line.open_fen)],
        tenders=[Tender(Method.CASH, 30000)],
    )
    go(centre.as_role(Role.COLLECTOR), case_id, "confirm_fees")


def inspected(centre: World, case_id: bytes, *defects: Mapping[str, object]) -> None:
    """Walk the unit with its owner."""
    paid(centre, case_id)
    desk = centre.as_role(Role.STEWARD)
    rows = desk.query(case_sheets.sheet, case_id=case_id).lines["meters"]
    (water, _), *others = rows
    lines = {
        "meters": [
            LineChange(water, {"item": "WATER", "serial": "W1", "reading": "12.5"}),
            *(LineChange(key, {"reading": "0"}) for key, _ in others),
        ],
        "defects": [LineChange(None, defect) for defect in defects],
    }
    go(desk, case_id, "inspect", lines, inspected_by="张管家", opinion_signed=True)


def unit_of(centre: World, case_id: bytes) -> UnitId:
    unit_id = centre.desk.query(case_sheets.sheet, case_id=case_id).values["unit_id"]
    assert isinstance(unit_id, bytes)
    return UnitId(unit_id)


def keys_counted(desk: Desk, case_id: bytes) -> dict[str, list[LineChange]]:
    rows = desk.query(case_sheets.sheet, case_id=case_id).lines["keys"]
    return {"keys": [LineChange(key, {"count": 2}) for key, _ in rows]}


@pytest.mark.usefixtures("units")
def test_a_building_is_planned_by_room_with_owners_and_slots(centre: World) -> None:
    approved(centre)
    visits = centre.desk.query(move_ins.visits, day=date(2026, 12, 6))
    assert [(v.unit, v.owner) for v in visits] == [
        ("1-101", "业主0"),
        ("1-102", "业主1"),
        ("1-103", "业主2"),
    ]
    assert [v.visit_at for v in visits] == [NINE, NINE, NINE + timedelta(minutes=20)]
    assert centre.desk.query(move_ins.visits, day=date(2026, 12, 7)) == []


@pytest.mark.usefixtures("units")
def test_what_is_on_its_way_is_not_planned_again(centre: World) -> None:
    (first, *_) = approved(centre)
    with pytest.raises(NothingToPlanError):
        planned(centre)
    desk = centre.as_role(Role.RECEPTIONIST)
    values = {"unit_id": "1-101", "owner": "业主0", "visit_at": NINE}
    with pytest.raises(casework.OverrideNeededError, match="unfinished handover"):
        desk.execute(casework.open_case, workflow="move_ins", values=values)
    assert HandoverOpenError().code
    assert first


@pytest.mark.usefixtures("units")
def test_the_notice_goes_out_by_two_channels_the_post_for_the_whole_batch(centre: World) -> None:
    cases = approved(centre)
    desk = centre.as_role(Role.RECEPTIONIST)
    day = date(2026, 12, 5)
    assert desk.execute(move_in_batches.posted, batch="第一批", day=day, by="小李") == len(cases)
    assert desk.execute(move_in_batches.posted, batch="第一批", day=day, by="小李") == 0
    with pytest.raises(OneChannelError, match="telephone"):
        go(desk, cases[0], "notify")
    assert go(desk, cases[0], "notify", phoned_at=centre.clock.now()) == "notified"


@pytest.mark.usefixtures("units")
def test_a_handover_without_defects_ends_with_keys_and_an_occupied_unit(centre: World) -> None:
    case_id, *_ = approved(centre)
    inspected(centre, case_id)
    steward, desk = centre.as_role(Role.STEWARD), centre.as_role(Role.RECEPTIONIST)
    assert go(steward, case_id, "accept") == "passed"
    go(desk, case_id, "issue_keys", keys_counted(desk, case_id), keys_signed=True)
    assert go(desk, case_id, "complete", used_as="owner_occupied", cards=2) == "completed"
    unit_id = unit_of(centre, case_id)
    with desk.database.read() as connection:
        assert connection.scalar(select(Unit.delivered_on).where(Unit.id == unit_id)) == date(
            2026, 12, 5
        )
        assert connection.execute(select(Meter.serial, Meter.unit_id)).all() == [("W1", unit_id)]
    (stretch,) = desk.query(occupancy.history, unit_id=unit_id)
    assert stretch.state.value == "owner_occupied"


@pytest.mark.usefixtures("units")
def test_fees_are_charged_on_signing_and_keys_wait_for_them(centre: World) -> None:
    case_id, *_ = approved(centre)
    signed(centre, case_id)
    with centre.desk.database.read() as connection:
        assert connection.scalars(select(Charge.amount_fen)).all() == [30000]
    with pytest.raises(casework.OverrideNeededError, match=r"still owes 300\.00 yuan"):
        go(centre.as_role(Role.COLLECTOR), case_id, "confirm_fees")
    with pytest.raises(IllegalTransitionError):
        go(centre.as_role(Role.RECEPTIONIST), case_id, "issue_keys", keys_signed=True)
    assert FeesOpenError(sum="1").code


@pytest.mark.usefixtures("units")
def test_where_the_developer_collects_finance_stamps_first(centre: World) -> None:
    case_id, *_ = approved(centre, developer_collects=True)
    signed(centre, case_id)
    with pytest.raises(HouseNotSettledError):
        go(centre.as_role(Role.COLLECTOR), case_id, "confirm_fees")
    go(
        centre.as_role(Role.FINANCE),
        case_id,
        "settle_house",
        contract_area="89.5",
        measured_area="90",
        area_price=1_000_000,
        house_settled_on=date(2026, 12, 5),
    )
    sheet = centre.desk.query(case_sheets.sheet, case_id=case_id)
    assert sheet.values["area_difference"] == 500_000


@pytest.mark.usefixtures("units")
def test_every_defect_becomes_a_repair_and_rounds_are_counted(centre: World) -> None:
    case_id, *_ = approved(centre)
    inspected(centre, case_id, DEFECT, {**DEFECT, "place": "阳台"})
    steward = centre.as_role(Role.STEWARD)
    assert go(steward, case_id, "rectify") == "rectifying"
    repairs = centre.desk.query(case_lists.page, ask=CaseAsk("repairs"))
    assert repairs.total == 2
    found = steward.query(move_ins.repairs_of, case_id=case_id)
    assert {place: state.code for (place, _), state in found.items()} == {
        "厨房": "reported",
        "阳台": "reported",
    }
    assert go(steward, case_id, "fail_again") == "rectifying"
    sheet = steward.query(case_sheets.sheet, case_id=case_id)
    rows = sheet.lines["defects"]
    done = {"defects": [LineChange(key, {"rechecked_on": date(2026, 12, 5)}) for key, _ in rows]}
    assert go(steward, case_id, "accept_again", done) == "passed"
    assert steward.query(case_sheets.sheet, case_id=case_id).values["rounds"] == 2
    assert sorted(link.workflow for link in sheet.links) == [
        "household_forms",
        "move_in_batches",
        "repairs",
        "repairs",
    ]


@pytest.mark.usefixtures("units")
def test_keys_before_the_repairs_need_the_signed_list(centre: World) -> None:
    case_id, *_ = approved(centre)
    inspected(centre, case_id, DEFECT)
    go(centre.as_role(Role.STEWARD), case_id, "rectify")
    desk = centre.as_role(Role.RECEPTIONIST)
    lines = keys_counted(desk, case_id)
    with pytest.raises(KeysWithDefectsError):
        go(desk, case_id, "issue_keys", lines, keys_signed=True)
    assert go(desk, case_id, "issue_keys", lines, keys_signed=True, defects_signed=True) == (
        "keys_issued"
    )


@pytest.mark.usefixtures("units")
def test_no_handover_ends_without_the_covenant(centre: World) -> None:
    case_id, *_ = approved(centre)
    inspected(centre, case_id)
    desk = centre.as_role(Role.SPECIALIST)
    go(desk, case_id, "accept")
    go(desk, case_id, "issue_keys", keys_counted(desk, case_id), keys_signed=True)
    desk.execute(
        casework.correct, case_id=case_id, values={"covenant_copies": 1}, reason="错点一份"
    )
    with pytest.raises(CovenantUnsignedError):
        go(desk, case_id, "complete", used_as="vacant")


@pytest.mark.usefixtures("units")
def test_an_expired_card_and_a_missing_reading_hold_the_step_and_keep_nothing(
    centre: World,
) -> None:
    case_id, *_ = approved(centre)
    invited(centre, case_id)
    desk = centre.as_role(Role.RECEPTIONIST)
    lines = ticked(desk, case_id, "papers")
    with pytest.raises(IdentityExpiredError):
        go(desk, case_id, "check_docs", lines, id_valid_to=date(2026, 12, 4))
    rows = desk.query(case_sheets.sheet, case_id=case_id).lines["papers"]
    assert not any(row["is_done"] for _, row in rows)
    paid_case = approved_second(centre)
    with pytest.raises(ReadingMissingError):
        go(desk, paid_case, "inspect", inspected_by="张", opinion_signed=True)


def approved_second(centre: World) -> bytes:
    second = centre.desk.query(move_ins.visits, batch="第一批")[1].case_id
    paid(centre, second)
    return second


@pytest.mark.usefixtures("units")
def test_what_was_ticked_is_kept_for_another_day(centre: World) -> None:
    case_id, *_ = approved(centre)
    desk = centre.as_role(Role.RECEPTIONIST)
    desk.execute(move_ins.keep, case_id=case_id, lines=ticked(desk, case_id, "papers"))
    rows = desk.query(case_sheets.sheet, case_id=case_id).lines["papers"]
    assert all(row["is_done"] for _, row in rows)


@pytest.mark.usefixtures("units")
def test_a_reading_of_an_unknown_item_takes_the_whole_step_back(centre: World) -> None:
    case_id, *_ = approved(centre)
    paid(centre, case_id)
    desk = centre.as_role(Role.STEWARD)
    rows = desk.query(case_sheets.sheet, case_id=case_id).lines["meters"]
    lines = {"meters": [LineChange(key, {"item": "NONE", "reading": "1"}) for key, _ in rows]}
    with pytest.raises(NotFoundError):
        go(desk, case_id, "inspect", lines, inspected_by="张", opinion_signed=True)
    assert desk.query(case_sheets.sheet, case_id=case_id).state.code == "fees_paid"


@pytest.mark.usefixtures("units")
def test_the_meters_begin_whatever_road_the_inspection_came(centre: World) -> None:
    case_id, *_ = approved(centre)
    paid(centre, case_id)
    desk = centre.as_role(Role.STEWARD)
    rows = desk.query(case_sheets.sheet, case_id=case_id).lines["meters"]
    changes = [LineChange(key, {"reading": "7.5"}) for key, _ in rows]
    changes[0] = LineChange(rows[0][0], {"item": "WATER", "serial": "W9", "reading": "7.5"})
    desk.execute(move_ins.keep, case_id=case_id, lines={"meters": changes})
    values = {"inspected_by": "张管家", "opinion_signed": True}
    desk.execute(casework.do, case_id=case_id, transition="inspect", values=values)
    with desk.database.read() as connection:
        assert connection.scalars(select(Meter.serial)).all() == ["W9"]

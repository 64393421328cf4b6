"""Repairs from the report to the filed form (domain.md W39, D10, D17-D20, P27, P40, N36)."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from propdesk.desk import Desk
from propdesk.domain import repairs as rules
from propdesk.domain.case_fields import Value
from propdesk.domain.case_guards import NeitherGivenError, RowsMissingError
from propdesk.domain.cases import IllegalTransitionError
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Permission, Role
from propdesk.domain.reports import Scope
from propdesk.domain.signatures import SignsTwiceError
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import speaking
from propdesk.models.charges import ChargeBalance
from propdesk.services import case_lines, case_sheets, casework, repairs, repairs_report
from propdesk.services.case_effects import FeeItemMissingError
from propdesk.services.case_lines import LineChange
from propdesk.services.case_sheets import CaseSheet
from propdesk.workflows.repairs import WORKFLOW
from tests.builders import NOON, World, add_item, add_units

MONDAY = datetime(2026, 12, 7, 10, 0, tzinfo=CENTRE_TIME)
TAP: dict[str, Value] = {"part": "水龙头", "quantity": 2, "price": 4500, "requisition": "L-7"}


class Job:
    """A repair under way, moved on by whoever may."""

    def __init__(self, centre: World, **values: object) -> None:
        self.centre = centre
        centre.clock.moment = max(MONDAY, centre.clock.moment)
        self.unit = centre.desk.execute(add_units)[0]
        opening = {"unit_id": self.unit, "fault": "厨房水龙头漏水", **values}
        desk = self.desk(Role.RECEPTIONIST)
        done = desk.execute(casework.open_case, workflow="repairs", values=opening)
        self.case_id, self.number = done.case_id, done.number

    def desk(self, role: Role) -> Desk:
        return self.centre.as_role(role)

    def do(self, way: str, role: Role = Role.TECHNICIAN, **given: object) -> str:
        reason = str(given.pop("reason", ""))
        return (
            self.desk(role)
            .execute(casework.do, case_id=self.case_id, transition=way, values=given, reason=reason)
            .state
        )

    def dispatched(self) -> "Job":
        self.do("accept", Role.RECEPTIONIST, manager_told=True)
        self.do("take")
        return self

    def begun(self) -> "Job":
        self.dispatched()
        self.do("appoint", appointment_at=self.later(hours=4))
        self.do("start")
        return self

    def finished(self, **given: object) -> "Job":
        if "signed_by" not in given and "reason" not in given:
            given["signed_by"] = "王女士"
        done = {"completed_at": self.centre.clock.now(), "cause": "wear", "work_done": "更换"}
        self.do("complete", Role.TECHNICIAN, **{**done, **given})
        return self

    def visiting(self) -> "Job":
        self.begun().finished()
        self.centre.clock.advance(hours=48)
        self.do("open_visit", Role.RECEPTIONIST)
        return self

    def visit(self, way: str) -> str:
        asked = {} if way == "no_answer" else {"visit_result": "问过了"}
        return self.do(way, Role.RECEPTIONIST, **asked)

    def part(self, **row: object) -> None:
        self.desk(Role.TECHNICIAN).execute(
            case_lines.change_lines,
            case_id=self.case_id,
            section="parts",
            rows=(LineChange(None, {**TAP, **row}),),
        )

    def later(self, **parts: float) -> datetime:
        return self.centre.clock.now() + timedelta(**parts)

    def sheet(self) -> CaseSheet:
        return self.centre.desk.query(case_sheets.sheet, case_id=self.case_id)

    def due(self) -> dict[str, str]:
        return {
            clock.label.source: f"{clock.due_at.astimezone(CENTRE_TIME):%m-%d %H:%M}"
            for clock in self.sheet().clocks
        }


def test_a_repair_goes_from_the_report_to_the_filed_form(centre: World) -> None:
    job = Job(centre).visiting()
    assert job.do("satisfied", Role.RECEPTIONIST, visit_result="很好") == "verified"
    assert job.do("manager_signs", Role.MANAGER) == "verified"
    assert job.do("archivist_files", Role.SPECIALIST, file_no="W-12/3") == "archived"
    values = job.sheet().values
    assert (values["satisfaction"], values["file_no"]) == ("satisfied", "W-12/3")


@pytest.mark.parametrize(
    ("urgency", "promised", "due"),
    [
        ("ordinary", None, ("12-08 10:00", "12-08 17:30", "12-10 17:30")),
        ("", None, ("12-08 10:00", "12-08 17:30", "12-10 17:30")),
        ("burst_pipe", None, ("12-07 10:30", "12-08 17:30", "12-10 17:30")),
        ("power_loss", None, ("12-07 10:30", "12-08 17:30", "12-10 17:30")),
        ("lift_entrapment", None, ("12-07 10:30", "12-08 17:30", "12-10 17:30")),
        ("danger", 6, ("12-07 10:30", "12-08 17:30", "12-07 16:00")),
    ],
)
def test_danger_is_answered_in_half_an_hour_all_else_in_a_day(
    centre: World, urgency: str, promised: int | None, due: tuple[str, ...]
) -> None:
    centre.clock.moment = MONDAY
    more = {"promised_at": centre.clock.now() + timedelta(hours=promised)} if promised else {}
    job = Job(centre, urgency=urgency, **more)
    assert job.due() == dict(
        zip(("First reaction by", "Agree a time by", "Finish by"), due, strict=True)
    )


def test_a_repair_found_to_be_dangerous_is_due_anew(centre: World) -> None:
    job = Job(centre, urgency="ordinary")
    centre.clock.advance(hours=1)
    job.desk(Role.RECEPTIONIST).execute(
        casework.correct, case_id=job.case_id, values={"urgency": "burst_pipe"}, reason="爆管"
    )
    assert job.due()["First reaction by"] == "12-07 11:30"


def test_taking_and_dispatching_give_the_case_to_the_technician(centre: World) -> None:
    job = Job(centre).dispatched()
    assert job.sheet().handler == "technician"
    assert job.do("put_back", reason="另有急修") == "accepted"
    assert job.sheet().handler == "receptionist"
    technician = centre.as_role(Role.TECHNICIAN, login="周师傅").actor
    assert technician is not None
    job.do("dispatch", Role.RECEPTIONIST, technician_id=technician.user_id, trade="plumbing")
    sheet = job.sheet()
    assert (sheet.handler, sheet.texts["technician_id"]) == ("周师傅", "周师傅")


def test_only_danger_goes_before_an_appointment(centre: World) -> None:
    with pytest.raises(rules.NoDangerError):
        Job(centre).dispatched().do("start_now")
    assert Job(centre, urgency="burst_pipe").dispatched().do("start_now") == "in_progress"


def test_nobody_works_before_the_quote_is_accepted_and_a_new_price_stops_the_work(
    centre: World,
) -> None:
    job = Job(centre).dispatched()
    job.do("appoint", appointment_at=job.later(hours=4))
    job.do("quote", price_management=1000, price_material=6000, price_dispatch=3000)
    assert job.sheet().values["quoted"] == 10000
    with pytest.raises(rules.QuoteNotAcceptedError):
        job.do("start")
    job.do("accept_quote", quote_accepted_by="王女士")
    job.do("start")
    assert job.do("requote", price_material=9000) == "appointed"
    with pytest.raises(rules.QuoteNotAcceptedError):
        job.do("start")
    job.do("accept_quote", quote_accepted_by="王女士")
    assert job.do("start") == "in_progress"


def test_the_fee_becomes_a_charge_of_the_unit(centre: World) -> None:
    centre.desk.execute(add_item, code="REPAIR", name="维修费")
    job = Job(centre).dispatched()
    job.do("appoint", appointment_at=job.later(hours=4))
    job.do("quote", price_management=1000, price_material=6000, price_dispatch=3000)
    job.do("accept_quote", quote_accepted_by="王女士")
    job.do("start")
    job.part()
    with pytest.raises(casework.OverrideNeededError, match="above the accepted quote"):
        job.finished()
    job.finished(fee=9900)
    with centre.desk.database.read() as connection:
        charges = connection.execute(select(ChargeBalance.unit_id, ChargeBalance.due_fen)).all()
    assert [tuple(row) for row in charges] == [(job.unit, 9900)]


def test_a_fee_without_its_fee_item_names_it_and_changes_nothing(centre: World) -> None:
    job = Job(centre).dispatched()
    job.do("appoint", appointment_at=job.later(hours=4))
    job.do("quote", price_travel=3000)
    job.do("accept_quote", quote_accepted_by="王女士")
    job.do("start")
    with pytest.raises(FeeItemMissingError) as refused:
        job.finished()
    with speaking("zh_CN"):
        assert refused.value.message().startswith("请先在“收费标准”中添加收费项目“REPAIR”")
    assert job.sheet().state.code == "in_progress"


def test_no_completion_without_signature_or_reason(centre: World) -> None:
    job = Job(centre).begun()
    with pytest.raises(NeitherGivenError) as refused:
        job.finished(signed_by="")
    with speaking("zh_CN"):
        assert refused.value.message() == "请填写“客户签字”，或说明原因。"
    assert refused.value.message() == "Fill in “Signed by”, or give the reason."
    job.finished(reason="客户不在家，电话确认")


def test_parts_are_waited_for_and_need_a_requisition(centre: World) -> None:
    job = Job(centre).begun()
    with pytest.raises(RowsMissingError, match="Parts"):
        job.do("lack_parts")
    job.part(requisition="")
    job.do("lack_parts")
    with pytest.raises(rules.NoRequisitionError):
        job.do("parts_in")
    assert job.sheet().state.code == "waiting_parts"


def test_an_absent_customer_gets_a_new_time(centre: World) -> None:
    job = Job(centre).begun()
    assert job.do("reappoint", appointment_at=job.later(days=1)) == "appointed"


def test_the_visit_opens_after_48_hours_or_with_a_supervisors_word(centre: World) -> None:
    early, ready = Job(centre).begun().finished(), Job(centre).begun().finished()
    assert early.due() == {"Visit opens": "12-09 10:00"}
    centre.clock.advance(hours=47, minutes=59)
    with pytest.raises(casework.OverrideNeededError, match="possible from 2026-12-09 10:00"):
        early.do("open_visit", Role.RECEPTIONIST)
    assert early.desk(Role.RECEPTIONIST).execute(repairs.open_visits) == ()
    assert early.do("open_visit", Role.SUPERVISOR, reason="客户次日出国") == "visit_due"
    assert early.visit("satisfied") == "verified"
    centre.clock.advance(minutes=1)
    assert early.desk(Role.RECEPTIONIST).execute(repairs.open_visits) == (ready.number,)


@pytest.mark.parametrize(
    ("way", "state"),
    [("satisfied", "verified"), ("dissatisfied", "reopened"), ("no_answer", "visit_due")],
)
def test_a_visit_may_be_noted_at_once_when_its_time_has_come(
    centre: World, way: str, state: str
) -> None:
    job = Job(centre).begun().finished()
    with pytest.raises(casework.OverrideNeededError, match="possible from 2026-12-09 10:00"):
        job.visit(way)
    centre.clock.advance(hours=48)
    assert job.visit(way) == state
    assert "Visit opens" not in job.due()


def test_the_technician_does_not_visit(centre: World) -> None:
    job = Job(centre).visiting()
    centre.as_role(Role.TECHNICIAN)
    with pytest.raises(DomainError, match="right"):
        job.do("satisfied")


def test_a_dissatisfied_customer_reopens_the_repair_without_a_fee(centre: World) -> None:
    job = Job(centre, promised_at=None).visiting()
    with pytest.raises(DomainError, match="Visit result"):
        job.do("dissatisfied", Role.RECEPTIONIST)
    assert job.do("dissatisfied", Role.RECEPTIONIST, visit_result="还在滴水") == "reopened"
    sheet = job.sheet()
    assert (sheet.values["fee"], sheet.values["signed_by"]) == (None, "")
    assert job.due() == {"Finish by": "12-14 17:30"}
    job.do("take")


def test_the_third_try_on_another_day_ends_the_visit_as_not_reached(centre: World) -> None:
    job = Job(centre).visiting()
    assert job.do("no_answer", Role.RECEPTIONIST) == "visit_due"
    with pytest.raises(rules.SameDayTryError):
        job.do("no_answer", Role.RECEPTIONIST)
    centre.clock.advance(days=1)
    assert job.do("no_answer", Role.RECEPTIONIST) == "visit_due"
    centre.clock.advance(days=1)
    assert job.do("no_answer", Role.RECEPTIONIST) == "verified"
    assert job.sheet().values["satisfaction"] == "unreached"


def test_nothing_is_filed_without_a_visit_and_two_people_sign(centre: World) -> None:
    job = Job(centre).begun().finished()
    with pytest.raises(IllegalTransitionError, match="is “Done” now"):
        job.do("archivist_files", Role.RECEPTIONIST)
    centre.clock.advance(hours=48)
    job.do("open_visit", Role.RECEPTIONIST)
    job.do("satisfied", Role.RECEPTIONIST)
    assert job.desk(Role.MANAGER).execute(repairs.sign_batch) == (job.number,)
    assert job.desk(Role.MANAGER).execute(repairs.sign_batch) == ()
    with pytest.raises(SignsTwiceError):
        job.do("archivist_files", Role.MANAGER)
    assert job.do("archivist_files", Role.SPECIALIST) == "archived"


@pytest.mark.parametrize("steps", [(), ("accept",), ("accept", "take")])
def test_before_work_it_can_be_withdrawn_with_a_reason(
    centre: World, steps: tuple[str, ...]
) -> None:
    job = Job(centre)
    for step in steps:
        job.do(step, Role.RECEPTIONIST)
    with pytest.raises(casework.ReasonMissingError):
        job.do("cancel", Role.RECEPTIONIST)
    assert job.do("cancel", Role.RECEPTIONIST, reason="重复报修") == "cancelled"


def test_the_month_counts_on_time_satisfied_and_come_back(centre: World) -> None:
    good = Job(centre, trade="plumbing").visiting()
    good.do("satisfied", Role.RECEPTIONIST)
    again = Job(centre, unit_id=good.unit, trade="plumbing")  # the same tap within three months
    late = Job(centre, trade="doors").begun()
    centre.clock.advance(days=9)
    late.finished(cause="use")
    centre.clock.advance(hours=48)
    late.do("open_visit", Role.RECEPTIONIST)
    late.do("dissatisfied", Role.RECEPTIONIST, visit_result="仍漏")
    month = Scope(first=NOON.date().replace(day=1), last=NOON.date().replace(day=31))
    table = centre.desk.query(repairs_report.statistics, month)
    (row,) = table.rows()
    figures = dict(zip((column.key for column in table.columns), row, strict=True))
    assert figures == {
        "month": "2026-12",
        "received": 3,
        "due": 4,  # three reports, one of them anew after the visit
        "in_time": 1,
        "in_time_rate": 2500,
        "visited": 2,
        "satisfied": 1,
        "satisfied_rate": 5000,
        "unreached": 0,
        "done": 2,
        "back": 2,
        "back_rate": 10000,
    }
    assert again.sheet().state.code == "reported"
    with speaking("zh_CN"):
        causes = centre.desk.query(repairs_report.causes, month)
        assert list(causes.rows()) == [("自然损耗", 1), ("使用不当", 1)]


def test_everything_asked_for_is_permitted_to_the_people_of_the_handbook() -> None:
    rights = {way.code: way.permission for way in WORKFLOW.flow.transitions}
    assert rights["take"] is rights["complete"] is Permission.CASE_FIELD
    assert rights["manager_signs"] is Permission.CASE_DECIDE

"""A person in cases of every kind: told in full, deleted on request, forgotten in time."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from propdesk.desk import Desk
from propdesk.domain.case_fields import FieldKind
from propdesk.domain.case_persons import is_identifying
from propdesk.domain.ids import CustomerId
from propdesk.domain.people import TenureRole
from propdesk.domain.permissions import Role
from propdesk.domain.retention import CLOCKS, RetentionKind, pseudonym
from propdesk.services import (
    audit,
    case_retention,
    case_sheets,
    casework,
    people,
    personal_data,
    personal_data_export,
    visitors,
)
from propdesk.services.audit import AuditFilter
from propdesk.services.case_persons import CasesOpenError
from propdesk.services.charges import ReasonNeededError
from propdesk.services.people import CustomerDraft, RoleDraft
from propdesk.verify import verify
from propdesk.workflows import WORKFLOWS
from tests.builders import World, add_units
from tests.services.takings import MANAGER, Till, agreed_by, open_till
from tests.services.test_personal_data import kept_anywhere
from tests.workflows.refusals import refusal

NAME, PHONE, PLATE = "欧阳静怡", "13655501234", "粤B54321"
GIVEN: Mapping[str, tuple[Mapping[str, object], Mapping[str, list[dict[str, object]]]]] = {
    "visitors": ({"name": NAME, "phone": PHONE, "plate": PLATE, "purpose": "private"}, {}),
    "loans": (
        {
            "item": "U01",
            "sort": "umbrella",
            "borrower": NAME,
            "phone": PHONE,
            "borrower_sort": "resident",
            "known_by": "known",
            "state_out": "good",
        },
        {},
    ),
    "goods_passes": (
        {"holder": NAME, "applicant": "owner", "why": "repair", "phone": PHONE},
        {"goods": [{"name": f"{NAME}的沙发", "quantity": 1}]},
    ),
    "tickets": ({"customer": NAME, "phone": PHONE}, {}),
    "repairs": ({"contact": NAME, "phone": PHONE, "fault": f"{NAME}家漏水"}, {}),
    "visitor_lists": (
        {"company": "远方贸易", "host": "陈总", "from_day": None, "to_day": None},
        {"people": [{"name": NAME, "phone": PHONE}, {"name": "钱二", "phone": "13900002222"}]},
    ),
}


@pytest.fixture
def till(centre: World) -> Till:
    return open_till(centre)


def former(world: World, till: Till) -> CustomerId:
    """Register somebody who left the unit."""
    draft = CustomerDraft(name=NAME, phone=PHONE, id_number=None, address="", note="")
    role = RoleDraft(till.unit, TenureRole.MEMBER, date(2020, 1, 1), date(2022, 6, 30))
    return world.desk.execute(people.register, draft=draft, role=role, doubt_reason="x")


def open_all(desk: Desk, unit: bytes, today: date) -> dict[str, bytes]:
    """Open a case of each kind about the person; return them by workflow."""
    made = {}
    for code, (values, lines) in GIVEN.items():
        workflow = WORKFLOWS[code]
        usual: dict[str, object] = {
            f.name: f.choices[0][0] for f in workflow.entered if f.required and f.choices
        }
        usual |= {f.name: "样本" for f in workflow.entered if f.required and not f.choices}
        usual |= {f.name: unit for f in workflow.fields if f.kind is FieldKind.UNIT}
        given = usual | dict(values)
        given |= {n: today for n in ("from_day", "to_day") if n in given}
        done = desk.execute(
            casework.open_case, workflow=code, values=given, lines=lines, reason="样本"
        )
        made[code] = done.case_id
    return made


def finish(desk: Desk, cases: Mapping[str, bytes]) -> None:
    for case_id in cases.values():
        desk.execute(casework.void, case_id=case_id, reason="已办结")


def forgotten(desk: Desk) -> int:
    """Let a step of the nightly job forget what is due; return how many cases."""
    due = desk.query(case_retention.due)
    return desk.execute(case_retention.forget, cases=due)


def test_everything_cases_know_of_a_person_is_told_in_full(till: Till) -> None:
    world = till.world
    person = former(world, till)
    cases = open_all(world.desk, till.unit, world.clock.now().date())
    stranger = {"name": NAME, "phone": "13911112222", "purpose": "delivery"}
    world.desk.execute(visitors.sign_in, values=stranger | {"host_informed": True})
    told = world.desk.execute(personal_data_export.export, customer_id=person, reason="asked")
    (section,) = [section for section in told if section.name == "cases"]
    numbers = {
        world.desk.query(case_sheets.sheet, case_id=case_id).number for case_id in cases.values()
    }
    assert {record["number"] for record in section.records} == numbers, "not the namesake"
    words = str(section.records)
    for word in ("136 5550 1234", PLATE, f"{NAME}家漏水", f"{NAME}的沙发"):
        assert word in words
    assert "钱二" not in words, "who else stands on the list is nobody's business"


def test_a_person_is_deleted_from_cases_and_what_was_done_stays(till: Till) -> None:
    world = till.world
    person = former(world, till)
    cases = open_all(world.desk, till.unit, world.clock.now().date())

    def erase() -> personal_data.Erased:
        return world.desk.execute(
            personal_data.erase, customer_id=person, reason="asked", approval=agreed_by(MANAGER)
        )

    said = refusal(erase, CasesOpenError)
    assert said["en"].startswith(f"{len(cases)} cases about this person are not finished yet: C001")
    assert said["zh_CN"].startswith(f"此人还有{len(cases)}件事项未办结（C001")
    finish(world.desk, cases)
    assert erase().cases == len(cases)
    for needle in (NAME, PHONE, PLATE, "ouyangjingyi"):
        assert kept_anywhere(world, needle) == set(), needle
    sheet = world.desk.query(case_sheets.sheet, case_id=cases["repairs"])
    assert sheet.values["fault"] == f"{pseudonym(person)}家漏水"
    people_left = [row["name"] for _, row in _rows(world.desk, cases["visitor_lists"])]
    assert people_left == [pseudonym(person), "钱二"]
    assert verify(world.desk).ok
    line = world.desk.query(audit.lines, only=AuditFilter()).rows[0]
    assert f"cases {len(cases)}" in line.detail


def _rows(desk: Desk, case_id: bytes) -> list[tuple[bytes, Mapping[str, object]]]:
    rows = desk.query(case_sheets.sheet, case_id=case_id).lines["people"]
    return [(line_id, dict(row)) for line_id, row in rows]


def test_finished_cases_are_forgotten_by_their_own_clocks(centre: World) -> None:
    (unit,) = centre.desk.execute(add_units)
    cases = open_all(centre.desk, unit, centre.clock.now().date())
    finish(centre.desk, cases)
    nobody = centre.desk.seated(None)
    thirty = [c for c in cases if WORKFLOWS[c].retention is RetentionKind.VISITOR]
    centre.clock.advance(days=31)
    assert forgotten(nobody) == len(thirty) == 2
    assert forgotten(nobody) == 0
    assert kept_anywhere(centre, PHONE) != set(), "service records stay for two years"
    centre.clock.advance(days=CLOCKS[RetentionKind.SERVICE_RECORD].days)
    assert forgotten(nobody) == len(cases) - 2
    for needle in (NAME, PHONE, PLATE, "13900002222"):
        assert kept_anywhere(centre, needle) == set(), needle
    line = centre.desk.query(audit.lines, only=AuditFilter()).rows[0]
    assert line.act == "case_retention.forget"
    assert "service_record: 4" in line.detail


def test_a_legal_hold_keeps_the_cases_of_a_person(till: Till) -> None:
    world = till.world
    person = former(world, till)
    finish(world.desk, open_all(world.desk, till.unit, world.clock.now().date()))
    world.desk.execute(personal_data.place_hold, customer_id=person, reason="dispute")
    world.clock.advance(days=2000)
    nobody = world.desk.seated(None)
    assert forgotten(nobody) == 0
    world.desk.execute(
        personal_data.release_hold,
        customer_id=person,
        reason="settled",
        approval=agreed_by(MANAGER),
    )
    assert forgotten(nobody) == len(GIVEN)


def test_every_workflow_with_people_in_it_has_a_clock_or_the_law() -> None:
    for workflow in WORKFLOWS.values():
        names = [f.name for f in workflow.fields if is_identifying(f)]
        assert not names or workflow.retention in (None, *CLOCKS), workflow.code
    kept_by_law = {code for code, w in WORKFLOWS.items() if w.retention is None}
    assert kept_by_law == {"deposits"}, "money alone is kept by law"
    assert WORKFLOWS["complaints"].retention is RetentionKind.COMPLAINT
    assert CLOCKS[RetentionKind.COMPLAINT].shortest >= 730, "D15: at least two years"


def test_a_case_hides_numbers_until_somebody_says_why_and_it_is_noted(centre: World) -> None:
    (unit,) = centre.desk.execute(add_units)
    case_id = open_all(centre.desk, unit, centre.clock.now().date())["loans"]
    desk = centre.as_role(Role.RECEPTIONIST)
    sheet = desk.query(case_sheets.sheet, case_id=case_id)
    assert (sheet.texts["phone"], sheet.is_masked) == ("136****1234", True)
    with pytest.raises(ReasonNeededError):
        desk.execute(case_sheets.reveal, case_id=case_id, reason=" ")
    seen = desk.execute(case_sheets.reveal, case_id=case_id, reason="联系客户 13655501234")
    assert (seen.texts["phone"], seen.is_masked) == ("136 5550 1234", False)
    line = centre.desk.query(audit.lines, only=AuditFilter()).rows[0]
    assert line.act == "case_sheets.reveal"
    assert seen.number in line.detail
    assert PHONE not in line.detail


def test_the_log_that_is_kept_for_good_has_nobody_in_it(centre: World) -> None:
    (unit,) = centre.desk.execute(add_units)
    open_all(centre.desk, unit, centre.clock.now().date())
    tables = kept_anywhere(centre, PHONE)
    assert "case_step" not in tables
    assert kept_anywhere(centre, NAME) & {"case_step"} <= {"case_step"}


def test_a_visit_is_forgotten_but_counted(centre: World) -> None:
    desk = centre.as_role(Role.RECEPTIONIST)
    values = {"name": NAME, "purpose": "delivery", "company": "远方贸易", "matter": "送水"}
    done = desk.execute(visitors.sign_in, values=values | {"host_informed": True})
    desk.execute(visitors.sign_out, code=done.number)
    centre.clock.advance(days=31)
    assert forgotten(centre.desk.seated(None)) == 1
    kept = desk.query(case_sheets.sheet, case_id=done.case_id).values
    assert (kept["company"], kept["purpose"], kept["matter"]) == ("远方贸易", "delivery", "")
    assert kept["left_at"] == centre.clock.now() - timedelta(days=31)

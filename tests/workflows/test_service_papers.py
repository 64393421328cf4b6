"""Papers of complaints, return visits and shift handovers, as they come out: read, accepted."""

from datetime import datetime

import pytest

from propdesk.domain.errors import NotFoundError
from propdesk.domain.media import Medium
from propdesk.domain.permissions import Role
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import speaking
from propdesk.printing.rendering import sheets_of, slip_letters
from propdesk.services import casework
from propdesk.services.case_forms import printables
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import form_named
from tests.builders import World
from tests.printing.golden import assert_golden
from tests.workflows.complaint_cases import asked, do, paid, sheet, visit_of
from tests.workflows.samples import unit_of


@pytest.fixture
def complaint(centre: World) -> bytes:
    """A complaint with all that can be on its papers."""
    at = datetime(2026, 12, 6, 18, tzinfo=CENTRE_TIME)
    unit = unit_of(centre)
    case_id = paid(centre, 8850, unit_id=unit, promise="当天答复", promised_at=at)
    asked(centre, opinion="满意，谢谢")
    return case_id


def printed(centre: World, case_id: bytes, key: str) -> bytes:
    """Return a paper in Chinese as the slip printer shows it; the page renders as well."""
    with speaking("zh_CN"):
        wanted = Wanted(sheet(centre, case_id).number, "zh_CN")
        document = centre.desk.query(printables()[key].ask, wanted)
        assert sheets_of(document, Medium.A4).as_pdf()
        return slip_letters(document, Medium.SLIP80).encode()


@pytest.mark.parametrize("paper", ["form", "record", "slip", "voucher"])
def test_papers_of_a_complaint(centre: World, complaint: bytes, paper: str) -> None:
    key = f"complaints-{paper}"
    assert_golden(f"{key}-slip80.txt", printed(centre, complaint, key))


def test_analysis_of_the_month(centre: World, complaint: bytes) -> None:
    assert sheet(centre, complaint).number
    document = centre.desk.query(form_named("complaints_analysis").ask, Wanted("2026-12", "zh_CN"))
    assert sheets_of(document, Medium.A4).as_pdf()
    slip = slip_letters(document, Medium.SLIP80).encode()
    assert_golden("complaints_analysis-slip80.txt", slip)
    with pytest.raises(NotFoundError):
        centre.desk.query(form_named("complaints_analysis").ask, Wanted("2026-13", "zh_CN"))


def test_record_of_a_return_visit(centre: World, complaint: bytes) -> None:
    assert sheet(centre, complaint).state.code == "resolved"
    text = printed(centre, visit_of(centre), "return_visits-record")
    assert_golden("return_visits-record-slip80.txt", text)


def test_sheet_of_a_shift_handover(centre: World, complaint: bytes) -> None:
    assert sheet(centre, complaint).clocks == ()
    coming = centre.as_role(Role.SPECIALIST)
    assert coming.actor is not None
    leaving = centre.as_role(Role.RECEPTIONIST)
    with speaking("zh_CN"):
        values = {"shift": "evening", "to_person": coming.actor.user_id, "orders": "检查消防通道"}
        items: list[dict[str, object]] = [{"item": "公章", "expected": 1, "counted": 1}]
        case_id = leaving.execute(
            casework.open_case,
            workflow="shift_handovers",
            values=values,
            lines={"items": items},
        ).case_id
    do(leaving, case_id, "offer", urgent="2栋电梯困人，联系维保张工")
    text = printed(centre, case_id, "shift_handovers-sheet")
    assert_golden("shift_handovers-sheet-slip80.txt", text)

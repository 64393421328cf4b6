"""Every paper of requests as it comes out: each width, 简体中文 and English, read and accepted."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from propdesk.domain.documents import PrintedDocument
from propdesk.domain.media import Medium
from propdesk.domain.permissions import Role
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import speaking
from propdesk.printing.page import Words
from propdesk.printing.rendering import sheets_of, slip_letters
from propdesk.services import case_lists, case_sheets, casework
from propdesk.services.case_lists import CaseAsk
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import form_named
from tests.builders import World, world
from tests.printing.golden import assert_golden
from tests.workflows.complaint_cases import asked, do, paid, sheet
from tests.workflows.samples import unit_of

SLIPS = (Medium.SLIP80, Medium.SLIP58)
AT = datetime(2026, 12, 6, 18, tzinfo=CENTRE_TIME)
OF_THE_COMPLAINT = ("form", "record", "slip", "voucher", "problem", "file", "notice", "comment")
OF_THE_REPAIR = ("acceptance", "order", "requisition")
OF_THE_HANDOVER = ("sheet", "business", "books")
KEYS = (
    *(f"complaints-{paper}" for paper in OF_THE_COMPLAINT),
    *(f"repairs-{paper}" for paper in OF_THE_REPAIR),
    *(f"shift_handovers-{paper}" for paper in OF_THE_HANDOVER),
    *("return_visits-record", "return_visits_due", "complaints_analysis"),
    *("tickets-notice", "inquiries-message", "knowledge_base-sheet"),
    *("complaint_routes-sheet", "rosters-sheet", "rosters_plan"),
)


@pytest.fixture(scope="module")
def centre_of_papers(
    template_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[World, dict[str, str]]]:
    """A desk with one case of each kind, and what names the record of each paper."""
    made = world(template_file, tmp_path_factory.mktemp("papers"))
    with speaking("zh_CN"):
        names = records(made)
    yield made, names
    made.desk.database.close()


@pytest.mark.parametrize("key", KEYS)
def test_a_paper_comes_out_as_it_was_accepted(
    centre_of_papers: tuple[World, dict[str, str]], key: str
) -> None:
    made, names = centre_of_papers
    ident = names.get(key, names.get(key.partition("-")[0], ""))
    said = []
    for language in ("zh_CN", "en"):
        document: PrintedDocument = made.desk.query(form_named(key).ask, Wanted(ident, language))
        for slip in (slip for slip in SLIPS if slip in form_named(key).media):
            said += [f"== {language} {slip.value}", slip_letters(document, slip).rstrip()]
        said += [f"== {language} a4", *page_words(document)]
    assert_golden(f"request-{key}.txt", ("\n".join(said) + "\n").encode())


def page_words(document: PrintedDocument) -> Iterator[str]:
    """Yield the lines of the A4 pages: the words on each height, from left to right."""
    for number, page in enumerate(sheets_of(document, Medium.A4).pages, 1):
        yield f"-- {number}"
        lines: dict[int, list[Words]] = {}
        for item in page.items:
            if isinstance(item, Words):
                lines.setdefault(round(item.y), []).append(item)
        for _, words in sorted(lines.items()):
            yield " | ".join(item.text for item in sorted(words, key=lambda item: item.x))


def records(made: World) -> dict[str, str]:
    """Make a case of each kind; return what names it."""
    unit = unit_of(made)
    complaint = paid(made, 8850, unit_id=unit, promise="当天答复", promised_at=AT)
    asked(made, opinion="满意，谢谢")
    visits = made.desk.query(case_lists.page, ask=CaseAsk("return_visits"))
    return {
        "complaints": sheet(made, complaint).number,
        "complaints_analysis": "2026-12",
        "return_visits": visits.rows[0].number,
        "return_visits_due": "",
        "repairs": repair(made, unit),
        "tickets": opened(made, "tickets", subject="地库漏水", to_unit="engineering", unit_id=unit),
        "inquiries": opened(made, "inquiries", content="请张工回电", caller="王女士", unit_id=unit),
        "knowledge_base": opened(
            made, "knowledge_base", question="停车费怎么交", answer="前台或微信", source="停车办法"
        ),
        "complaint_routes": opened(
            made, "complaint_routes", sort="repair", department="engineering", contact="陈工"
        ),
        "shift_handovers": handover(made),
        **dict.fromkeys(("rosters", "rosters_plan"), roster(made)),
    }


def opened(made: World, workflow: str, **values: object) -> str:
    """Return the number of a new case."""
    role = Role.MANAGER if workflow == "complaint_routes" else Role.RECEPTIONIST
    desk = made.as_role(role)
    return desk.execute(casework.open_case, workflow=workflow, values=values).number


def repair(made: World, unit: bytes) -> str:
    """Return a repair that waits for its technician, with a part, and one to be asked about."""
    values = {"unit_id": unit, "fault": "厨房水龙头漏水", "contact": "王女士", "trade": "plumbing"}
    parts = [{"part": "水龙头 DN15", "quantity": 1, "price": 4500, "requisition": "L-7"}]
    desk = made.as_role(Role.RECEPTIONIST)
    done = desk.execute(
        casework.open_case,
        workflow="repairs",
        values=values | {"phone": "13812345678", "urgency": "ordinary", "channel": "telephone"},
        lines={"parts": parts},
    )
    do(desk, done.case_id, "accept")
    do(made.as_role(Role.TECHNICIAN), done.case_id, "take")
    told = {"sort": "business", "customer": "李四", "phone": "13900001111", "matter": "车位合同"}
    visit = desk.execute(casework.open_case, workflow="return_visits", values=told)
    do(desk, visit.case_id, "miss")
    return done.number


def handover(made: World) -> str:
    """Return a handover offered, with its books."""
    leaving, coming = made.as_role(Role.RECEPTIONIST), made.as_role(Role.SPECIALIST)
    assert coming.actor is not None
    case_id = leaving.execute(
        casework.open_case,
        workflow="shift_handovers",
        values={"shift": "evening", "to_person": coming.actor.user_id, "orders": "检查消防通道"},
        lines={
            "items": [{"item": "公章", "expected": 1, "counted": 1}],
            "matters": [{"what": "2栋大堂灯待换"}],
            "customers": [{"customer": "1-101 王小明", "urgent": "漏水", "contact": "张工"}],
            "problems": [{"problem": "打印机卡纸", "solution": "换纸盒"}],
            "orders": [{"salesperson": "小刘", "orders": 3}],
        },
    ).case_id
    do(leaving, case_id, "offer", urgent="2栋电梯困人", served=40, deals=10)
    return leaving.query(case_sheets.sheet, case_id=case_id).number


def roster(made: World) -> str:
    """Return the roster of a week, filled by rota."""
    desk = made.as_role(Role.SUPERVISOR)
    first = date(2026, 12, 7)
    staff = [made.as_role(Role.RECEPTIONIST, login=f"前台{n}").actor for n in (1, 2)]
    done = desk.execute(
        casework.open_case,
        workflow="rosters",
        values={
            "team": "大堂前台",
            "first_day": first,
            "last_day": first + timedelta(days=6),
            "pattern": "two",
        },
        lines={"staff": [{"person": actor.user_id} for actor in staff if actor]},
    )
    do(desk, done.case_id, "fill")
    return done.number

"""Calls taken down in one line, with who lives there and what the knowledge base says (W37)."""

from dataclasses import dataclass, replace

from sqlalchemy import select

from propdesk.domain.case_fields import Value
from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import UnitId
from propdesk.domain.inquiries import INQUIRY, REPAIR
from propdesk.domain.inquiries_line import Line, read_line
from propdesk.domain.knowledge_base import Article, fitting
from propdesk.domain.permissions import Permission
from propdesk.models.cases import CaseStanding
from propdesk.services import case_store, casework, inquiries_repeats
from propdesk.services.case_units import unit_named
from propdesk.services.counter_account import unit_code
from propdesk.services.households import resident_of
from propdesk.services.work import Reading, Work, check_right, query, use_case
from propdesk.workflows import workflow_of

CODE, ARTICLES = "inquiries", "knowledge_base"
MOST_ARTICLES = 3


@dataclass(frozen=True)
class Understood:
    """What a line says, before it is kept; `unit` is the unit's code, "" where none is known."""

    line: Line
    unit: str
    articles: tuple[Article, ...] = ()


@dataclass(frozen=True)
class Taken:
    """A call that was taken down, and what was opened with it."""

    case_id: bytes
    number: str
    state: str
    opened: tuple[str, ...] = ()
    times: int = 0  # its article answered so many calls within the days of D32


@query(Permission.LOOK_UP)
def understood(reading: Reading, *, line: str) -> Understood:
    """Return what a line says, with the articles that may answer it; NothingSaidError."""
    said, unit_id = _with_household(reading, read_line(line, reading.now))
    articles = fitting(said.content, _valid_articles(reading), MOST_ARTICLES)
    return Understood(said, unit_code(reading, unit_id) if unit_id else "", articles)


@use_case(Permission.CASES)
def take_down(work: Work, *, line: str, article: str = "") -> Taken:
    """Keep a call noted in one line, and do at once what the line says.

    An answer (or an article's number) closes it, a repair becomes a repair order with the time that
    was promised, any other promise opens a ticket; otherwise it waits. The refusals of those steps
    leave nothing behind.
    """
    declared = workflow_of(CODE)
    check_right(work.person, declared.opens)
    said, unit_id = _with_household(work, read_line(line, work.now))
    values: dict[str, Value] = {
        "unit_id": unit_id,
        "content": said.content,
        "caller": said.caller,
        "phone": said.phone,
        "purpose": said.purpose or INQUIRY,
        "channel": "telephone",
    }
    opened = casework.begin(work, declared, values, {})
    step = _step(work, said, article)
    if step is None:
        return Taken(opened.case_id, opened.number, opened.state)
    transition, given = step
    done = casework.do(work, case_id=opened.case_id, transition=transition, values=given)
    times = inquiries_repeats.times_answered(work, article) if article else 0
    return Taken(done.case_id, done.number, done.state, done.spawned, times)


def _step(work: Work, said: Line, article: str) -> tuple[str, dict[str, Value]] | None:
    """Return the step a line asks for and its fields, None where the call waits."""
    if article:
        return "answer", {"answer": _article(work, article).answer, "article_no": article}
    if said.answer:
        return "answer", {"answer": said.answer}
    if said.purpose == REPAIR:
        return "route", {"purpose": REPAIR, "promised_at": said.promised_at}
    return ("promise", {"promised_at": said.promised_at}) if said.promised_at else None


def _with_household(reading: Reading, said: Line) -> tuple[Line, UnitId | None]:
    """Return the line with the resident's name and telephone where they were not said."""
    unit_id = _unit(reading, said)
    resident = resident_of(reading, unit_id) if unit_id else None
    if resident is None:
        return said, unit_id
    is_other = said.phone not in {"", resident.phone}
    caller = said.caller or ("" if is_other else resident.name)
    return replace(said, caller=caller, phone=said.phone or resident.phone), unit_id


def _unit(reading: Reading, said: Line) -> UnitId | None:
    """Return the unit that was named, else the only one the telephone belongs to.

    NotFoundError where a unit was named and there is none.
    """
    if said.unit:
        return unit_named(reading, said.unit, "line")
    if not said.phone:
        return None
    try:
        return unit_named(reading, said.phone, "line")
    except NotFoundError:
        return None


def _valid_articles(reading: Reading) -> list[Article]:
    record = workflow_of(ARTICLES).record.__table__
    rows = reading.connection.execute(
        select(CaseStanding.number, record.c.question, record.c.answer)
        .join(record, record.c.id == CaseStanding.case_id)
        .where(
            CaseStanding.workflow == ARTICLES,
            CaseStanding.state == "valid",
            record.c.valid_from <= reading.today,
        )
    )
    return [Article(*row) for row in rows]


def _article(work: Work, number: str) -> Article:
    """Return a valid article; NotFoundError."""
    found = case_store.load(work, case_store.find(work, number))
    if found.workflow.code != ARTICLES or found.standing.state != "valid":
        raise NotFoundError(field="line", name=number)
    return Article(number, str(found.values["question"]), str(found.values["answer"]))

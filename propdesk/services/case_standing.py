"""Keep where every case stands, how many are in each state, and what they are found by.

Projections of this desk, written in the transaction of what they come from; `rebuild` makes them
anew, `refresh` also after steps that came from another desk.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice
from typing import Any

from sqlalchemy import bindparam, delete, select, update

from propdesk.domain.case_fields import Value, shown
from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Permission
from propdesk.domain.pinyin_terms import name_terms
from propdesk.domain.rooms import parse_room, room_search_terms
from propdesk.domain.search_text import fold as folded
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.models.base import moment_to_number
from propdesk.models.cases import CaseClock, CaseCount, CaseFile, CaseStanding, CaseTerm
from propdesk.models.prepared import Prepared
from propdesk.services.case_store import Loaded, load
from propdesk.services.counter_account import unit_code
from propdesk.services.work import Work, use_case
from propdesk.workflows.kernel import UnknownWorkflowError, Workflow

MOST_TERMS = 48
_SUMMARY = 80
_KNOWN = Prepared(select(CaseStanding).where(CaseStanding.case_id == bindparam("case")))
_ONE_MORE = (
    update(CaseCount)
    .where(CaseCount.workflow == bindparam("w"), CaseCount.state == bindparam("s"))
    .values(cases=CaseCount.cases + bindparam("n"))
)
_CLOCK_COLUMNS = tuple(CaseClock.__table__.columns.keys())
_CLOCKS = f"SELECT {', '.join(_CLOCK_COLUMNS)} FROM case_clock WHERE case_id = ? ORDER BY place"  # noqa: S608 - declared names
_FORGET_CLOCKS = delete(CaseClock).where(CaseClock.case_id == bindparam("case"))
_FORGET_TERMS = delete(CaseTerm).where(CaseTerm.case_id == bindparam("case"))


@use_case(Permission.RULES)
def rebuild(work: Work) -> int:
    """Make every standing, count and term anew; return the number of cases."""
    work.expect_bulk()
    for table in (CaseStanding, CaseCount, CaseTerm, CaseClock):
        work.run_local(table, delete(table))
    ids = list(work.connection.scalars(select(CaseFile.id)))
    refresh(work, ids)
    return len(ids)


def refresh(work: Work, cases: Iterable[bytes]) -> None:
    """Bring cases up to date after any change of their steps or records.

    Of a case from another desk whose record or opening is still on its way nothing is shown yet.
    """
    for case_id in dict.fromkeys(cases):
        try:
            case = load(work, case_id)
        except (NotFoundError, UnknownWorkflowError):
            continue
        if case.standing.opened_at is not None:
            show(work, case)


def show(work: Work, case: Loaded) -> None:
    """Write where a loaded case stands."""
    fresh = _row(case)
    _show_clocks(work, case)
    known = _KNOWN.first(work.connection, case=case.case_id)
    if known is None:
        work.insert(CaseStanding, **fresh)
        _count(work, case.workflow.code, case.standing.state, 1)
    else:
        changed = {name: value for name, value in fresh.items() if getattr(known, name) != value}
        if changed:
            work.update(CaseStanding, case.case_id, **changed)
        if "state" in changed:
            _count(work, case.workflow.code, known.state, -1)
            _count(work, case.workflow.code, case.standing.state, 1)
        if not {"summary", "customer", "unit_id"} & set(changed):
            return
        work.run_local(CaseTerm, _FORGET_TERMS, [{"case": case.case_id}])
    _write_terms(work, case, fresh)


def _show_clocks(work: Work, case: Loaded) -> None:
    """Write the runs of the case's clocks anew; most cases have one or two."""
    fresh = [
        (
            case.case_id,
            place,
            case.workflow.code,
            run.code,
            moment_to_number(run.started_at),
            moment_to_number(run.due.due_at),
            None if run.ended_at is None else moment_to_number(run.ended_at),
            int(run.due.enforced),
            int(run.is_dropped),
        )
        for place, run in enumerate(case.standing.runs)
    ]
    raw = work.connection.exec_driver_sql(_CLOCKS, (case.case_id,)).all()
    if [tuple(row) for row in raw] != fresh:
        work.run_local(CaseClock, _FORGET_CLOCKS, [{"case": case.case_id}])
        work.insert_tuples(CaseClock, _CLOCK_COLUMNS, fresh)


def _row(case: Loaded) -> dict[str, Any]:
    standing, values = case.standing, case.values
    clock = standing.next_clock
    return {
        "case_id": case.case_id,
        "workflow": case.workflow.code,
        "number": case.number,
        "state": standing.state,
        "entered_at": standing.entered_at,
        "unit_id": _value(case.workflow, values, "unit"),
        "customer": str(_value(case.workflow, values, "customer") or ""),
        "summary": _summary(case),
        "opened_at": standing.opened_at,
        "closed_at": standing.closed_at,
        "first_responder": standing.first_responder,
        "handler_id": standing.handler,
        "clock": clock[0] if clock else "",
        "amber_at": clock[1].amber_at if clock else None,
        "due_at": clock[1].due_at if clock else None,
        "enforced": clock[1].enforced if clock else True,
        "needs_decision": standing.needs_decision,
    }


def _value(workflow: Workflow, values: dict[str, Value], role: str) -> Value:
    found = workflow.field_with(role)
    return values[found.name] if found else None


def _summary(case: Loaded) -> str:
    found = case.workflow.field_with("summary")
    if found is None:
        return ""
    text = shown(found, case.values[found.name], zone=CENTRE_TIME, in_full=False)
    return re.sub(r"\s+", " ", text)[:_SUMMARY]


def _count(work: Work, workflow: str, state: str, more: int) -> None:
    if not work.run_local(CaseCount, _ONE_MORE, [{"w": workflow, "s": state, "n": more}]):
        work.insert(CaseCount, workflow=workflow, state=state, cases=more)


def _write_terms(work: Work, case: Loaded, fresh: dict[str, Any]) -> None:
    terms = set(_number_terms(case.number))
    terms.update(_words(fresh["summary"]), _words(fresh["customer"]))
    if fresh["unit_id"] is not None:
        terms.update(_unit_terms(work, UnitId(fresh["unit_id"])))
    rows: list[tuple[Any, ...]] = [
        (term, case.case_id, case.workflow.code) for term in sorted(terms) if term
    ]
    work.insert_tuples(CaseTerm, ("term", "case_id", "workflow"), rows)


def _unit_terms(work: Work, unit_id: UnitId) -> tuple[str, ...]:
    try:
        key = parse_room(unit_code(work, unit_id))
    except NotFoundError:
        return ()  # the unit itself is still on its way from another desk
    return tuple(room_search_terms(key)) if key else ()


def _number_terms(number: str) -> tuple[str, ...]:
    """Return a number whole and by its running part: people read out the last digits."""
    return folded(number), number.rpartition("-")[2].lstrip("0")


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(islice(sorted(name_terms(text), key=len, reverse=True), MOST_TERMS))

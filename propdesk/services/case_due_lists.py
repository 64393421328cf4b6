"""Put on the due lists what the calendar asks for; a second run, or another desk, adds nothing.

Source: domain.md 6.1, W41. The identity of such a case follows from its list, subject and day
(`domain/ids.due_case_id`), so two desks that are apart make the same one.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, func, select, true

from propdesk.domain.case_clocks import Times
from propdesk.domain.case_due_lists import DueList, Subject, due_on, values_of
from propdesk.domain.case_guards import day_of
from propdesk.domain.ids import due_case_id
from propdesk.domain.permissions import Permission
from propdesk.models.cases import CaseFile, CaseStanding
from propdesk.models.changes import Setting
from propdesk.models.prepared import Prepared
from propdesk.services import case_rules, casework
from propdesk.services.case_due_subjects import subjects_of
from propdesk.services.case_store import Alike
from propdesk.services.clockwork import by_the_clock
from propdesk.services.work import Reading, Work, check_right, query, use_case
from propdesk.workflows import WORKFLOWS, workflow_of
from propdesk.workflows.kernel import Workflow

MOST_AT_ONCE = 200
NIGHT = "due_lists.last_night"
_IS_THERE = Prepared(select(CaseFile.id).where(CaseFile.id == bindparam("case")))
_LAST_NIGHT = select(Setting.value).where(Setting.name == NIGHT)


@dataclass(frozen=True)
class Asked:
    """A case the calendar asks for that is not on its list yet."""

    workflow: str
    due_list: DueList
    subject: Subject
    due_on: date
    is_first: bool

    @property
    def case_id(self) -> bytes:
        """The identity every desk gives to it."""
        day = self.due_on.isoformat()
        return due_case_id(self.workflow, self.due_list.code, self.subject.key, day)


@query(Permission.LOOK_UP)
def asked(
    reading: Reading, *, workflow: str = "", ahead_days: int | None = None
) -> Sequence[Asked]:
    """Return what is due within the days each list looks ahead, the earliest first.

    UnknownWorkflowError. A list without a figure for its rule asks for nothing.
    """
    times = case_rules.times(reading)
    wanted = [workflow_of(workflow)] if workflow else WORKFLOWS.values()
    found = [
        each
        for declared in wanted
        for due_list in declared.due_lists
        for each in _asked_by(reading, declared, due_list, times, ahead_days)
    ]
    return sorted(found, key=lambda each: (each.due_on, each.subject.name, each.due_list.code))


@use_case(Permission.CASES)
def generate(
    work: Work, *, workflow: str, ahead_days: int | None = None, limit: int = MOST_AT_ONCE
) -> int:
    """Put on a workflow's lists what is due, at most `limit` cases; return how many."""
    declared = workflow_of(workflow)
    for permission in {due_list.permission for due_list in declared.due_lists}:
        check_right(work.person, permission)
    wanted = asked(work, workflow=workflow, ahead_days=ahead_days)[:limit]
    _open(work, declared, wanted)
    work.about(work.new_id(), f"{workflow} {len(wanted)}")
    return len(wanted)


@query(None)
def is_night_due(reading: Reading) -> bool:
    """Tell whether this desk has not filled the lists today."""
    return reading.connection.scalar(_LAST_NIGHT) != reading.today.isoformat()


@query(None)
def tonight(reading: Reading) -> Sequence[Asked]:
    """Return what a night adds to the lists: of each so many.

    A list whose rule is shown only, not enforced, is filled by people alone.
    """
    book, taken = case_rules.rulebook(reading), Counter[int]()
    found = []
    for each in asked(reading):
        place = id(each.due_list)
        is_wanted = book.on(each.due_list.rule, reading.today).enforced
        if is_wanted and taken[place] < each.due_list.most_a_day:
            taken[place] += 1
            found.append(each)
    return found


@use_case(None)
def put_on_list(work: Work, *, each: Asked) -> bool:
    """Open one case a list asks for; False if it is there in the meantime."""
    if _IS_THERE.scalar(work.connection, case=each.case_id) is not None:
        return False
    _open(work, workflow_of(each.workflow), [each])
    work.about(each.case_id, f"{each.workflow} {each.due_list.code}")
    return True


@use_case(None)
def note_night(work: Work) -> None:
    """Note that the lists were filled today."""
    work.run_local(Setting, delete(Setting).where(Setting.name == NIGHT))
    work.insert(Setting, name=NIGHT, value=work.today.isoformat())


def _open(work: Work, workflow: Workflow, wanted: Sequence[Asked]) -> None:
    with by_the_clock(work):
        for each in wanted:
            due_list = each.due_list
            values = values_of(due_list, each.subject, each.due_on, is_first=each.is_first)
            alike = Alike(each.case_id, each.due_on, due_list.fixed)
            casework.bring_about(work, workflow, values, {}, alike)


def _asked_by(
    reading: Reading,
    workflow: Workflow,
    due_list: DueList,
    times: Times,
    ahead_days: int | None,
) -> Iterator[Asked]:
    if any(times.rules.on(code, times.today).figure is None for code in due_list.rules):
        return
    ahead = due_list.ahead_days if ahead_days is None else ahead_days
    horizon = reading.today + timedelta(days=ahead)
    same = tuple(due_list.values[name] for name in due_list.same)
    last = _last(reading, workflow, due_list)
    running = _running(reading, workflow, due_list)
    for subject in subjects_of(reading, due_list.of):
        key = subject.parts[due_list.fills[due_list.known_by]], *same
        if key in running:
            continue
        seen = last.get(key[:1] if due_list.any_counts else key)
        is_first = seen is None or seen < subject.since
        day = due_on(due_list, subject, seen, times)
        each = Asked(workflow.code, due_list, subject, day, is_first)
        if day <= horizon and _IS_THERE.scalar(reading.connection, case=each.case_id) is None:
            yield each


def _last(reading: Reading, workflow: Workflow, due_list: DueList) -> Mapping[Any, date]:
    """Return when it was last done, by what tells subjects apart and the values that count."""
    if not due_list.last:
        return {}
    record: Any = workflow.record
    moment = getattr(record, due_list.last)
    names = (due_list.known_by, *(() if due_list.any_counts else due_list.same))
    columns = [getattr(record, name) for name in names]
    asking = select(*columns, func.max(moment)).group_by(*columns)
    if due_list.proof:
        asking = asking.where(getattr(record, due_list.proof) == true())
    found = {}
    for *key, latest in reading.connection.execute(asking):
        if (day := day_of(latest)) is not None:
            found[tuple(key)] = day
    return found


def _running(reading: Reading, workflow: Workflow, due_list: DueList) -> set[Any]:
    record: Any = workflow.record
    names = (due_list.known_by, *due_list.same)
    asking = (
        select(*(getattr(record, name) for name in names))
        .join(CaseStanding, CaseStanding.case_id == record.id)
        .where(CaseStanding.workflow == workflow.code, CaseStanding.closed_at.is_(None))
    )
    return {tuple(row) for row in reading.connection.execute(asking)}

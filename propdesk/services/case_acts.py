"""What a step changes, what its guards judge, where it leads; the same for people and the clock."""

from collections.abc import Mapping, Sequence
from typing import Any

from propdesk.domain.case_clocks import Times
from propdesk.domain.case_fields import FieldKind, UnknownFieldError, Value, kept
from propdesk.domain.case_flow import Act, Row, Transition
from propdesk.services.case_lookups import DeskLookups
from propdesk.services.case_store import Loaded
from propdesk.services.case_units import unit_named
from propdesk.services.work import Work
from propdesk.workflows.kernel import Workflow

Given = Mapping[str, object]
Changes = dict[str, tuple[Value, Value]]


def changed(
    work: Work, workflow: Workflow, before: Row, given: Given, allowed: set[str]
) -> Changes:
    """Return what differs as {field: (old, new)}; UnknownFieldError for what is not asked for."""
    changes = {}
    for name, said in given.items():
        if name not in allowed:
            raise UnknownFieldError(field=name, name=name)
        declared = workflow.by_name[name]
        is_called = declared.kind is FieldKind.UNIT and isinstance(said, str) and said
        new = kept(declared, unit_named(work, str(said), name) if is_called else said)
        if new != before[name]:
            changes[name] = (before[name], new)
    return changes


def act_of(
    work: Work,
    case: Loaded,
    values: Row,
    reason: str,
    times: Times,
    lines: Mapping[str, Sequence[Row]],
) -> Act:
    """Return a step about to be made."""
    return Act(
        case_id=case.case_id,
        number=case.number,
        state=case.standing.state,
        before=case.values,
        values=values,
        reason=reason,
        now=work.now,
        today=work.today,
        actor_id=work.person.user_id,
        rights=work.person.rights,
        rules=times.rules,
        calendar=times.calendar,
        past=case.standing,
        lines=lines,
        look=DeskLookups(work),
    )


def target_of(case: Loaded, way: Transition, times: Times) -> str:
    """Return where a transition leads; elsewhere once its rounds are used up."""
    if way.rounds is None:
        return way.target
    limit: Any = way.rounds.limit
    figure = times.rules.figure(limit, times.today) if isinstance(limit, str) else limit
    return way.rounds.target if case.standing.count(way.code) + 1 >= figure else way.target

"""Case work: open, move on, correct, hand over, declare void. One road for every workflow.

Source: architecture 3; domain.md 0.4 (corrections keep the old value, removal is a void with a
reason, first-responder responsibility).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from propdesk.domain.bounded_text import bounded
from propdesk.domain.case_clocks import Times, moved
from propdesk.domain.case_fields import (
    Field,
    FieldMissingError,
    Value,
    is_empty,
)
from propdesk.domain.case_flow import VOID_STATE, Act, Guard, Row, Transition
from propdesk.domain.case_holds import check_held
from propdesk.domain.cases import (
    ASSIGN,
    CORRECT,
    NOTE,
    OPEN,
    SETTLE,
    VOID,
    CaseClosedError,
    IllegalTransitionError,
    Standing,
)
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import PERMISSION_NAMES, Permission
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.services import (
    case_companions,
    case_effects,
    case_lapses,
    case_lines,
    case_rules,
    case_standing,
    case_store,
    households,
)
from propdesk.services.accounts import Approval, second_person
from propdesk.services.case_acts import Given, act_of, changed, target_of
from propdesk.services.case_store import Alike, Loaded, NewStep
from propdesk.services.work import Work, check_right, use_case
from propdesk.workflows import workflow_of
from propdesk.workflows.kernel import Workflow

GivenLines = Mapping[str, Sequence[Given]]


class ReasonMissingError(DomainError):
    """This step is not made without a reason."""

    sentence = QT_TRANSLATE_NOOP("casework", "Give the reason.")


class HandlerMissingError(DomainError):
    """Somebody must take the case."""

    sentence = QT_TRANSLATE_NOOP("casework", "Choose who takes it.")


class OverrideNeededError(DomainError):
    """A rule refuses, and somebody with a right may let it pass."""

    sentence = QT_TRANSLATE_NOOP(
        "casework", "{why} Somebody with the right “{permission}” can allow it."
    )


@dataclass(frozen=True)
class Done:
    """What a step left behind."""

    case_id: bytes
    number: str
    state: str
    spawned: tuple[str, ...] = ()


@use_case(Permission.CASES)
def open_case(
    work: Work,
    *,
    workflow: str,
    values: Given,
    lines: GivenLines | None = None,
    reason: str = "",
    approval: Approval | None = None,
) -> Done:
    """Open a case with the fields of its form; DomainErrors stand at their fields."""
    declared = workflow_of(workflow)
    check_right(work.person, declared.opens)
    return begin(work, declared, values, lines or {}, reason=reason, approval=approval)


def begin(
    work: Work,
    workflow: Workflow,
    values: Given,
    lines: GivenLines,
    *,
    reason: str = "",
    approval: Approval | None = None,
) -> Done:
    """Open a case inside another act (a defect becomes a repair)."""
    asked = _Asked(reason, approval)
    return _open(work, workflow, values, lines, asked)


def bring_about(
    work: Work, workflow: Workflow, values: Given, lines: GivenLines, alike: Alike | None
) -> Done:
    """Open a case that follows from a step, or from time: then every desk opens it `alike`."""
    return _open(work, workflow, values, lines, _Asked(alike=alike))


class _Asked(NamedTuple):
    """How a case is asked for, beside what is in it."""

    reason: str = ""
    approval: Approval | None = None
    alike: Alike | None = None


def _open(work: Work, workflow: Workflow, values: Given, lines: GivenLines, asked: _Asked) -> Done:
    record = {f.name: f.empty for f in workflow.fields}
    changes = changed(work, workflow, record, values, {f.name for f in workflow.entered})
    record |= {name: new for name, (_, new) in changes.items()}
    unsaid = households.unsaid(work, workflow.entered, record)
    changes |= {name: (record[name], value) for name, value in unsaid.items()}
    record |= unsaid
    for declared in workflow.entered:
        if declared.required and is_empty(declared, record[declared.name]):
            raise FieldMissingError(field=declared.name, label=declared.label)
    case_id, number = case_store.new_file(work, workflow, asked.alike)
    rows = case_lines.noted_rows(work, workflow, case_lines.checked(workflow, lines, is_new=True))
    case = Loaded(workflow, case_id, number, dict(record), Standing(workflow.flow.initial))
    reason = bounded(asked.reason, field="reason")
    times = case_rules.times(work)
    act = act_of(work, case, record, reason, times, rows)
    overridden = _judge(work, workflow.opening, act, asked.approval)
    if workflow.holds is not None and workflow.holds.is_booking:
        check_held(workflow.holds, workflow.code, act)
    case_store.new_record(work, case, asked.alike)
    case_lines.write_new(work, case_id, rows, is_told=bool(lines))
    step = NewStep(
        transition=OPEN,
        target=workflow.flow.initial,
        changes=changes,
        moved=moved(workflow.flow, OPEN, (), (), record, times),
        reason=reason,
        overridden=overridden,
        second=work.second_id,
        **(case_store.opened_alike(asked.alike) if asked.alike else {}),
    )
    case_store.write_step(work, workflow, case_id, step)
    case_standing.refresh(work, [case_id])
    case_companions.follow(work, workflow.code, OPEN, act, workflow.flow.initial)
    work.about(case_id, f"{number} {OPEN}")
    return Done(case_id, number, workflow.flow.initial)


@use_case(Permission.CASES)
def do(
    work: Work,
    *,
    case_id: bytes,
    transition: str,
    values: Given | None = None,
    reason: str = "",
    handler: UserId | None = None,
    approval: Approval | None = None,
) -> Done:
    """Move a case on; IllegalTransitionError, or what its guards say."""
    case = case_store.load(work, case_id)
    way = case.workflow.flow.by_code.get(transition)
    if way is None or case.standing.state not in way.sources:
        raise _illegal(case, way.label if way else transition)
    check_right(work.person, way.permission)
    if way.lapses:
        return _lapse(work, case, way)
    reason = _reason(reason, needed=way.reason)
    if way.assigns and handler is None:
        raise HandlerMissingError(field="handler")
    changes = changed(work, case.workflow, case.values, values or {}, {n for n, _ in way.asked})
    record: dict[str, Value] = dict(case.values) | {n: new for n, (_, new) in changes.items()}
    _check_asked(case.workflow, way, record)
    times = case_rules.times(work)
    act = act_of(work, case, record, reason, times, {n: case.rows(n) for n in case.lines})
    overridden = _judge(work, way.guards, act, approval)
    if way.second is not None:
        second_person(work, approval, way.second)
    effects = case_effects.of(way, act)
    changes |= changed(work, case.workflow, record, effects.fill, set(case.workflow.by_name))
    record |= {name: new for name, (_, new) in changes.items()}
    step = NewStep(
        transition=transition,
        target=target_of(case, way, times),
        changes=changes,
        moved=moved(case.workflow.flow, transition, changes, case.standing.clocks, record, times),
        reason=reason,
        second=work.second_id,
        handler=handler if way.assigns else effects.handler,
        overridden=overridden,
    )
    done = _commit(work, case, step)
    spawned = case_effects.carry_out(work, case, effects, bring_about)
    case_companions.follow(work, case.workflow.code, transition, act, done.state)
    work.about(case_id, f"{case.number} {transition}")
    return Done(done.case_id, done.number, done.state, spawned)


@use_case(Permission.CASES)
def correct(work: Work, *, case_id: bytes, values: Given, reason: str) -> Done:
    """Correct fields: the new version counts, the old values stay in the log."""
    case = _open_case(work, case_id)
    check_right(work.person, case.workflow.corrects)
    reason = _reason(reason, needed=True)
    changes = changed(work, case.workflow, case.values, values, set(case.workflow.by_name))
    record: dict[str, Value] = dict(case.values) | {n: new for n, (_, new) in changes.items()}
    for declared in case.workflow.entered:
        if declared.required and is_empty(declared, record[declared.name]):
            raise FieldMissingError(field=declared.name, label=declared.label)
    times = case_rules.times(work)
    _check_still_free(work, case, record, changes, times)
    clocks = moved(case.workflow.flow, CORRECT, changes, case.standing.clocks, record, times)
    step = NewStep(
        transition=CORRECT,
        target=case.standing.state,
        changes=changes,
        moved=clocks,
        reason=reason,
    )
    return _commit(work, case, step)


@use_case(Permission.CASES)
def void(work: Work, *, case_id: bytes, reason: str) -> Done:
    """Declare a case void; it stays in the ledger with its number and the reason."""
    case = _open_case(work, case_id, even_final=True)
    check_right(work.person, case.workflow.voids)
    reason = _reason(reason, needed=True)
    rows = {name: case.rows(name) for name in case.lines}
    act = act_of(work, case, case.values, reason, case_rules.times(work), rows)
    done = _commit(work, case, NewStep(transition=VOID, target=VOID_STATE, reason=reason))
    case_companions.follow(work, case.workflow.code, VOID, act, VOID_STATE)
    return done


@use_case(Permission.CASES)
def assign(work: Work, *, case_id: bytes, handler: UserId, reason: str = "") -> Done:
    """Give a case to somebody; whoever received it first stays responsible for it."""
    case = _open_case(work, case_id)
    check_right(work.person, Permission.CASE_WORK)
    step = NewStep(
        transition=ASSIGN,
        target=case.standing.state,
        handler=handler,
        reason=_reason(reason, needed=False),
    )
    return _commit(work, case, step)


@use_case(Permission.CASES)
def note(work: Work, *, case_id: bytes, text: str) -> Done:
    """Write something into the log of a case, finished or not."""
    case = case_store.load(work, case_id)
    text = _reason(text, needed=True)
    step = NewStep(transition=NOTE, target=case.standing.state, reason=text)
    return _commit(work, case, step)


@use_case(Permission.CASES)
def settle(work: Work, *, case_id: bytes, reason: str) -> Done:
    """Decide a case two desks moved at once: it stays as it stands, both steps are kept."""
    case = case_store.load(work, case_id)
    check_right(work.person, Permission.CASE_APPROVE)
    reason = _reason(reason, needed=True)
    step = NewStep(transition=SETTLE, target=case.standing.state, reason=reason)
    return _commit(work, case, step)


def _lapse(work: Work, case: Loaded, way: Transition) -> Done:
    """Make the step the clock would make sooner or later, as the clock makes it."""
    state, spawned = case_lapses.lapse(work, case, way, bring_about)
    work.about(case.case_id, f"{case.number} {way.code}")
    return Done(case.case_id, case.number, state, spawned)


def _commit(work: Work, case: Loaded, step: NewStep) -> Done:
    """Write a step with its changes and show where the case stands now."""
    if step.changes:
        fresh = {name: new for name, (_, new) in step.changes.items()}
        work.update(case.workflow.record, case.case_id, **fresh)
    case_store.write_step(work, case.workflow, case.case_id, step)
    case_standing.refresh(work, [case.case_id])
    work.about(case.case_id, f"{case.number} {step.transition}")
    return Done(case.case_id, case.number, step.target)


def _check_still_free(
    work: Work, case: Loaded, record: Row, changes: Collection[str], times: Times
) -> None:
    """Refuse a correction that takes a thing or a time another case has."""
    holds = case.workflow.holds
    if holds is not None and not holds.names.isdisjoint(changes):
        act = act_of(work, case, record, "", times, {n: case.rows(n) for n in case.lines})
        check_held(holds, case.workflow.code, act)


def _open_case(work: Work, case_id: bytes, *, even_final: bool = False) -> Loaded:
    case = case_store.load(work, case_id)
    state = case.workflow.flow.by_state[case.standing.state]
    if state.code == "void" or (state.final and not even_final):
        raise CaseClosedError(number=case.number, state=state.label)
    return case


def _illegal(case: Loaded, label: Message | str) -> IllegalTransitionError:
    state = case.workflow.flow.by_state[case.standing.state]
    return IllegalTransitionError(transition=label, number=case.number, state=state.label)


def _reason(reason: str, *, needed: bool) -> str:
    reason = bounded(reason, field="reason")
    if needed and not reason:
        raise ReasonMissingError(field="reason")
    return reason


def _check_asked(workflow: Workflow, way: Transition, record: Row) -> None:
    for name, is_needed in way.asked:
        declared: Field = workflow.by_name[name]
        if is_needed and is_empty(declared, record[name]):
            raise FieldMissingError(field=name, label=declared.label)


def _judge(
    work: Work, guards: Sequence[Guard], act: Act, approval: Approval | None
) -> tuple[str, ...]:
    """Let the guards judge; return the codes of those somebody with the right let pass."""
    overridden = []
    for guard in guards:
        try:
            guard.judge(act)
        except DomainError as refusal:
            if guard.override is None:
                raise
            _let_pass(work, guard.override, act, approval, refusal)
            overridden.append(refusal.code)
    return tuple(overridden)


def _let_pass(
    work: Work,
    permission: Permission,
    act: Act,
    approval: Approval | None,
    refusal: DomainError,
) -> None:
    holds_it = permission in work.person.rights
    if not holds_it and approval is None:
        raise OverrideNeededError(
            field=refusal.field, why=refusal.message(), permission=PERMISSION_NAMES[permission]
        ) from refusal
    if not act.reason:
        raise ReasonMissingError(field="reason") from refusal
    if not holds_it:
        second_person(work, approval, permission)

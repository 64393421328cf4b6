"""Bill an item and period: look at it, draft it, let another person publish it (domain.md W08)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select

from propdesk.domain.calculations import snapshot_text
from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import RunId, UnitId
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Permission, Role, rights_of
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.accounts import User
from propdesk.models.charges import BillingRun, DraftRun, FeeItem
from propdesk.models.estate import Unit
from propdesk.services.accounts import Approval, second_person
from propdesk.services.billing_drafts import (
    DRAFT,
    DROPPED,
    PUBLISHED,
    DraftRow,
    close,
    draft_of,
    drafted_in,
    drafted_slices,
    own_drafts,
    write_lines,
)
from propdesk.services.billing_reckoning import Line, Outcome, Plan, Skipped, plan_of, reckon
from propdesk.services.billing_shared import reckon_shared
from propdesk.services.billing_subjects import Span
from propdesk.services.charges import NewCharge, post_charges
from propdesk.services.work import Reading, Work, query, use_case

BULK = 500  # charges from which a larger page cache pays
Told = Callable[[int], None]  # hears how many more units are done; may raise to stop all of it


class NothingToPublishError(DomainError):
    """No charge of a draft holds any more."""

    sentence = QT_TRANSLATE_NOOP(
        "billing",
        "None of the drafted charges for {item} in {period} can be published any more. Bill again.",
    )


class ChangedSinceDraftError(DomainError):
    """A charge would come out differently now than when it was drafted and looked at."""

    sentence = QT_TRANSLATE_NOOP(
        "billing", "{unit}: price, unit or reading has changed since the draft. Bill again."
    )


class NotInDraftError(DomainError):
    """A unit could be charged now, but nobody has looked at its charge yet."""

    sentence = QT_TRANSLATE_NOOP("billing", "{unit} was not in the draft. Bill again.")


class NotPayingAnyMoreError(DomainError):
    """A drafted unit does not pay the item in the period any more."""

    sentence = QT_TRANSLATE_NOOP("billing", "{unit} does not pay this item in the period any more.")


@dataclass(frozen=True)
class Preview:
    """What billing would charge, and which units it would leave out and why."""

    plan: Plan
    lines: tuple[Line, ...]
    skipped: tuple[Skipped, ...]

    @property
    def total_fen(self) -> int:
        """What the charges come to together."""
        return sum(line.calculation.amount_fen for line in self.lines)


@dataclass(frozen=True)
class Billed:
    """What a draft or a published run holds; `run_id` is None if there was nothing to charge."""

    run_id: RunId | None
    charges: int
    total_fen: int
    skipped: tuple[Skipped, ...]


class RunRow(NamedTuple):
    """A published run as lists show it."""

    run_id: RunId
    item_code: str
    item: str
    period: str
    publisher: str
    published_at: datetime
    charges: int
    total_fen: int


@dataclass(frozen=True)
class _Checked:
    """What of a draft still holds; `left_out` are units whose drafted charge does not."""

    charges: int
    total_fen: int
    left_out: frozenset[UnitId]
    skipped: tuple[Skipped, ...]


@query(Permission.BILLING_DRAFT)
def preview(
    reading: Reading, *, item_code: str, period: Period, told: Told | None = None
) -> Preview:
    """Return what billing an item and period would charge; nothing is written.

    NotFoundError, PerUseItemError, MissingStandardError, NobodyPaysError, and for shared costs
    MissingCostError, MissingWeightError, NoUsageError, SharesChangedError.
    """
    plan = plan_of(reading, item_code, period)
    lines: list[Line] = []
    skipped: list[Skipped] = []
    for _, outcomes in _outcomes(reading, plan, told):
        charged, left_out = _sorted_out(outcomes)
        lines += charged
        skipped += left_out
    return Preview(plan, tuple(lines), tuple(skipped))


@use_case(Permission.BILLING_DRAFT)
def draft(work: Work, *, item_code: str, period: Period, told: Told | None = None) -> Billed:
    """Keep what billing would charge on this desk, to be looked at and published.

    It takes the place of the same person's earlier draft. Errors as `preview`.
    """
    plan = plan_of(work, item_code, period)
    for old in own_drafts(work, plan.item.item_id, period):
        close(work, old, DROPPED)
    run_id = RunId(work.new_id())
    work.insert(
        DraftRun,
        id=run_id,
        item_id=plan.item.item_id,
        period=str(period),
        drafted_by=work.person.user_id,
        drafted_at=work.now,
        state=DRAFT,
    )
    charges = total = 0
    skipped: list[Skipped] = []
    for _, outcomes in _outcomes(work, plan, told):
        lines, left_out = _sorted_out(outcomes)
        total += write_lines(work, run_id, plan, lines)
        charges += len(lines)
        skipped += left_out
    work.about(run_id, f"{plan.item.code} {period} {charges}")
    if not charges:
        close(work, run_id, DROPPED)
        return Billed(None, 0, 0, tuple(skipped))
    return Billed(run_id, charges, total, tuple(skipped))


@use_case(Permission.BILLING_PUBLISH)
def publish(
    work: Work, *, run_id: RunId, approval: Approval | None = None, told: Told | None = None
) -> Billed:
    """Post a draft's charges in one transaction; what does not hold any more is left out, named.

    Another person than the drafter publishes, or agrees; an administrator may publish their own
    draft, which the audit line says (faults 2). NotFoundError, SecondPersonNeededError,
    NothingToPublishError, and errors as `preview`.
    """
    drafted = draft_of(work, run_id)
    note = _release(work, drafted, approval)
    plan = plan_of(work, drafted.item_code, Period.parse(drafted.period))
    if drafted.charges > BULK:
        work.expect_bulk()
    checked = _checked(work, plan, run_id, told)
    if not checked.charges:
        raise NothingToPublishError(item=drafted.item, period=drafted.period)
    work.insert(
        BillingRun,
        id=run_id,
        item_id=plan.item.item_id,
        period=drafted.period,
        drafted_by=drafted.drafted_by,
        published_by=work.person.user_id,
        published_at=work.now,
        charge_count=checked.charges,
        total_fen=checked.total_fen,
    )
    _post(work, drafted, checked.left_out, told)
    close(work, run_id, PUBLISHED)
    work.about(run_id, f"{drafted.item_code} {drafted.period} {checked.charges}{note}")
    return Billed(run_id, checked.charges, checked.total_fen, checked.skipped)


@query(Permission.REPORTS)
def runs(reading: Reading, *, limit: int = 200) -> list[RunRow]:
    """Return the published runs, the newest first."""
    rows = reading.connection.execute(
        select(
            BillingRun.id,
            FeeItem.code,
            FeeItem.name.label("item"),
            BillingRun.period,
            User.name.label("publisher"),
            BillingRun.published_at,
            BillingRun.charge_count,
            BillingRun.total_fen,
        )
        .join(FeeItem, FeeItem.id == BillingRun.item_id)
        .join(User, User.id == BillingRun.published_by)
        .order_by(BillingRun.published_at.desc(), BillingRun.id.desc())
        .limit(limit)
    )
    return [RunRow._make(row) for row in rows]


def _outcomes(
    reading: Reading, plan: Plan, told: Told | None
) -> Iterator[tuple[Span, Sequence[Outcome]]]:
    is_shared = plan.item.basis == FeeBasis.SHARED
    for span, outcomes in (reckon_shared if is_shared else reckon)(reading, plan):
        yield span, outcomes
        if told is not None:
            told(len(outcomes))


def _sorted_out(outcomes: Sequence[Outcome]) -> tuple[list[Line], list[Skipped]]:
    lines = [one for one in outcomes if isinstance(one, Line)]
    return lines, [one for one in outcomes if isinstance(one, Skipped)]


def _release(work: Work, drafted: DraftRow, approval: Approval | None) -> str:
    """See to it that two people stand behind a run; return what the audit line adds."""
    if drafted.drafted_by != work.person.user_id:
        return ""
    if approval is None and rights_of([Role.ADMIN]) <= work.person.rights:
        return ", own draft"
    second_person(work, approval, Permission.BILLING_PUBLISH)
    return ""


def _checked(reading: Reading, plan: Plan, run_id: RunId, told: Told | None) -> _Checked:
    """Reckon a draft again: what is published was looked at, and is still true."""
    charges = total = 0
    left_out: set[UnitId] = set()
    skipped: list[Skipped] = []
    for span, outcomes in _outcomes(reading, plan, told):
        drafted = dict(drafted_in(reading, run_id, span))
        for one in outcomes:
            kept = drafted.pop(one.unit_id, None)
            problem = _problem(one, kept and (kept.revision, kept.calculation))
            if problem is not None:
                skipped.append(problem)
                if kept is not None:
                    left_out.add(one.unit_id)
            elif kept is not None:
                charges += 1
                total += kept.amount_fen
        for unit_id in drafted:
            left_out.add(unit_id)
            skipped.append(_not_paying(reading, unit_id))
    return _Checked(charges, total, frozenset(left_out), tuple(skipped))


def _problem(now: Outcome, drafted: tuple[int, str] | None) -> Skipped | None:
    """Return why a unit is not charged, None if its drafted charge still holds."""
    if isinstance(now, Skipped):
        return now
    if drafted is None:
        return _left_out(now, NotInDraftError(unit=now.unit))
    if drafted != (now.revision, snapshot_text(now.calculation)):
        return _left_out(now, ChangedSinceDraftError(unit=now.unit))
    return None


def _left_out(line: Line, error: DomainError) -> Skipped:
    return Skipped(line.unit_id, line.unit, error.code, error.message())


def _not_paying(reading: Reading, unit_id: UnitId) -> Skipped:
    unit = reading.connection.scalar(select(Unit.code).where(Unit.id == unit_id)) or unit_id.hex()
    error = NotPayingAnyMoreError(unit=unit)
    return Skipped(unit_id, unit, error.code, error.message())


def _post(work: Work, drafted: DraftRow, left_out: frozenset[UnitId], told: Told | None) -> None:
    for slice_ in drafted_slices(work, drafted.run_id):
        charges = [
            NewCharge(
                line.unit_id,
                drafted.item_id,
                drafted.period,
                line.due_date,
                line.amount_fen,
                line.calculation,
                revision=line.revision,
            )
            for line in slice_
            if line.unit_id not in left_out
        ]
        post_charges(work, charges, run_id=drafted.run_id)
        if told is not None:
            told(len(slice_))

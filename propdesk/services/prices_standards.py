"""Dated prices of fee items: added, changed from a day on, ended; never overlapping (W08)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, false, func, select

from propdesk.domain.bounded_text import NAME_LIMIT, bounded
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.fee_terms import FeeBasis, check_standards
from propdesk.domain.fee_terms import FeeStandard as DatedTerms
from propdesk.domain.formulas import refuse_faulty
from propdesk.domain.ids import FeeItemId
from propdesk.domain.periods import ONE_DAY, DayRange, Period
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import ChargeBalance, FeeStandard
from propdesk.services.prices import ItemRow, item_of
from propdesk.services.work import Reading, Work, query, use_case

_STANDARDS = (
    select(
        FeeStandard.id,
        FeeStandard.name,
        FeeStandard.price,
        FeeStandard.formula,
        FeeStandard.vacancy_discount_bp,
        FeeStandard.valid_from,
        FeeStandard.valid_to,
    )
    .where(FeeStandard.item_id == bindparam("item"), FeeStandard.ended_at.is_(None))
    .order_by(FeeStandard.name, FeeStandard.valid_from)
)
_CHARGED_PERIODS = (
    select(ChargeBalance.period, func.count())
    .where(
        ChargeBalance.item_id == bindparam("item"),
        ChargeBalance.line == "",
        ChargeBalance.is_void == false(),
    )
    .group_by(ChargeBalance.period)
)


class EffectiveDateNeededError(DomainError):
    """A price is valid from a day on (domain.md W08)."""

    sentence = QT_TRANSLATE_NOOP("prices_standards", "Enter the day the price is valid from.")


class StandardGapError(DomainError):
    """A day that has been charged would be left without a price."""

    sentence = QT_TRANSLATE_NOOP(
        "prices_standards",
        "{item}: {day} has been charged and would be left without a price. "
        "Choose a later last day or let the next price follow at once.",
    )


class NotPricedError(DomainError):
    """A shared cost is entered as an amount for each period; it has no price."""

    sentence = QT_TRANSLATE_NOOP(
        "prices_standards",
        "{item} is a shared cost: its amount is entered for each period, it has no price.",
    )


@dataclass(frozen=True, kw_only=True)
class StandardDraft:
    """A price as typed: micro-yuan for one m², kWh, use ...; a formula for formula items.

    `name` tells several standards of one item apart (residential, shop); `valid_to` is included.
    """

    price_micro: int
    valid_from: date | None
    valid_to: date | None = None
    name: str = ""
    formula: str = ""
    vacancy_discount_bp: int = 0


@dataclass(frozen=True, kw_only=True)
class StandardRow(StandardDraft):
    """A price as lists show it."""

    standard_id: bytes
    valid_from: date

    @property
    def days(self) -> DayRange:
        """The days it is valid on."""
        return DayRange(self.valid_from, self.valid_to or date.max)


@dataclass(frozen=True)
class PriceChange:
    """A new price, and how many charges of its days were made before at the old one."""

    standard_id: bytes
    charged_before: int


@use_case(Permission.PRICE_EDIT)
def add_standard(work: Work, *, item_id: FeeItemId, draft: StandardDraft) -> bytes:
    """Add a price beside those of other days or names.

    EffectiveDateNeededError, OverlappingStandardsError, ReversedRangeError, InvalidTermsError,
    FormulaRefusedError, NotPricedError.
    """
    item = item_of(work, item_id)
    standard_id = _insert(work, item, draft, _effective(draft))
    _check_days(work, item, before=())
    return standard_id


@use_case(Permission.PRICE_EDIT)
def change_price(work: Work, *, item_id: FeeItemId, draft: StandardDraft) -> PriceChange:
    """End the price of the same name that is valid on the new one's first day, and follow it.

    Charges already made stay as they are. Errors as `add_standard`, and StandardGapError.
    """
    item, first = item_of(work, item_id), _effective(draft)
    before = standards_of(work, item_id)
    for old in before:
        if old.name == draft.name.strip() and old.valid_from < first <= old.days.last:
            work.update(FeeStandard, old.standard_id, valid_to=first - ONE_DAY)
    standard_id = _insert(work, item, draft, first)
    _check_days(work, item, before)
    days = DayRange(first, draft.valid_to or date.max)
    charged = sum(count for span, count in _charged_spans(work, item) if span.common(days))
    return PriceChange(standard_id, charged)


@use_case(Permission.PRICE_EDIT)
def end_standard(work: Work, *, standard_id: bytes, last_day: date) -> None:
    """Let a price end; StandardGapError where a charged day would lose its price."""
    item, before = _found(work, standard_id)
    work.update(FeeStandard, standard_id, valid_to=last_day)
    _check_days(work, item, before)
    work.about(standard_id, item.code)


@use_case(Permission.PRICE_EDIT)
def withdraw_standard(work: Work, *, standard_id: bytes) -> None:
    """Take back a price entered by mistake; StandardGapError once a day of it was charged."""
    item, before = _found(work, standard_id)
    work.update(FeeStandard, standard_id, ended_at=work.now)
    _check_days(work, item, before)
    work.about(standard_id, item.code)


@query(Permission.LOOK_UP)
def standards(reading: Reading, *, item_id: FeeItemId) -> list[StandardRow]:
    """Return an item's prices by name and day."""
    return standards_of(reading, item_id)


def standards_of(reading: Reading, item_id: FeeItemId) -> list[StandardRow]:
    """Return an item's prices by name and day."""
    return [
        StandardRow(
            standard_id=identity,
            name=name,
            price_micro=price,
            formula=formula,
            vacancy_discount_bp=vacancy,
            valid_from=first,
            valid_to=last,
        )
        for identity, name, price, formula, vacancy, first, last in reading.connection.execute(
            _STANDARDS, {"item": item_id}
        )
    ]


def dated_terms(reading: Reading, item: ItemRow) -> Mapping[str, Sequence[DatedTerms]]:
    """Return what the rules need of an item's prices, by the name of the standard."""
    found: dict[str, list[DatedTerms]] = defaultdict(list)
    for row in standards_of(reading, item.item_id):
        terms = item.terms(row.price_micro, row.formula, row.vacancy_discount_bp)
        found[row.name].append(DatedTerms(terms, row.valid_from, row.valid_to))
    return found


def _insert(work: Work, item: ItemRow, draft: StandardDraft, first: date) -> bytes:
    if item.basis == FeeBasis.SHARED:
        raise NotPricedError(item=item.name)
    formula = draft.formula.strip() if item.basis == FeeBasis.FORMULA else ""
    item.terms(draft.price_micro, formula, draft.vacancy_discount_bp)
    if item.basis == FeeBasis.FORMULA:
        refuse_faulty(formula, draft.price_micro)
    standard_id = work.new_id()
    work.insert(
        FeeStandard,
        id=standard_id,
        item_id=item.item_id,
        name=bounded(draft.name, field="name", limit=NAME_LIMIT),
        price=draft.price_micro,
        formula=formula,
        vacancy_discount_bp=draft.vacancy_discount_bp,
        valid_from=first,
        valid_to=draft.valid_to,
        ended_at=None,
    )
    work.about(standard_id, item.code)
    return standard_id


def _effective(draft: StandardDraft) -> date:
    if draft.valid_from is None:
        raise EffectiveDateNeededError(field="valid_from")
    return draft.valid_from


def _found(reading: Reading, standard_id: bytes) -> tuple[ItemRow, list[StandardRow]]:
    """Return the item of a standard and all standards of the item; NotFoundError."""
    item_id = reading.connection.scalar(
        select(FeeStandard.item_id).where(
            FeeStandard.id == standard_id, FeeStandard.ended_at.is_(None)
        )
    )
    if item_id is None:
        raise NotFoundError(name=standard_id.hex())
    return item_of(reading, item_id), standards_of(reading, item_id)


def _check_days(reading: Reading, item: ItemRow, before: Sequence[StandardRow]) -> None:
    """Refuse an overlap, and a charged day that had a price in `before` and has none now."""
    for named in dated_terms(reading, item).values():
        check_standards(named)
    now = standards_of(reading, item.item_id)
    for span, _ in _charged_spans(reading, item) if before else ():
        for old in before:
            priced = span.common(old.days)
            day = priced and _first_left_out(priced, [s.days for s in now if s.name == old.name])
            if day:
                raise StandardGapError(item=item.name, day=day.isoformat())


def _first_left_out(days: DayRange, covering: Sequence[DayRange]) -> date | None:
    day = days.first
    for span in sorted(covering):
        if day in span:
            if span.last >= days.last:
                return None
            day = span.last + ONE_DAY
    return day


def _charged_spans(reading: Reading, item: ItemRow) -> Iterable[tuple[DayRange, int]]:
    """Yield the days of every charged period of the item, and the number of its charges."""
    for text, count in reading.connection.execute(_CHARGED_PERIODS, {"item": item.item_id}):
        months = Period.parse(text).run(item.cycle_months)
        yield DayRange(months[0].first_day, months[-1].last_day), count

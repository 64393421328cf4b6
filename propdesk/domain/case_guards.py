"""Guards many workflows share: four eyes, not before its time, arrears, rows that must be there.

Each function returns a judge for `Guard(...)`; each judge refuses with a sentence of its own.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act, Row, Span
from propdesk.domain.deadlines import moment_after
from propdesk.domain.errors import DomainError
from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Permission
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP, Message

Judge = Callable[[Act], None]


class SamePersonError(DomainError):
    """Nobody approves their own work."""

    sentence = QT_TRANSLATE_NOOP("case_guards", "You did the step before; somebody else must.")


class TooEarlyError(DomainError):
    """A step waits until a time has passed (D19 and its like)."""

    sentence = QT_TRANSLATE_NOOP("case_guards", "This is possible from {moment} ({rule}).")


class InArrearsError(DomainError):
    """The unit owes what is overdue."""

    sentence = QT_TRANSLATE_NOOP("case_guards", "The unit owes {sum} yuan that are overdue.")


class RowsMissingError(DomainError):
    """A table has no rows yet."""

    sentence = QT_TRANSLATE_NOOP("case_guards", "“{table}” has no rows yet.")


class NotAllTickedError(DomainError):
    """Required rows of a checklist are not done."""

    sentence = QT_TRANSLATE_NOOP("case_guards", "Not done yet: {items}.")


class NeitherGivenError(DomainError):
    """One of two must be given."""

    sentence = QT_TRANSLATE_NOOP("case_guards", "Fill in “{label}”, or give the reason.")


class OnlyFirstResponderError(DomainError):
    """Whoever received a case first closes it, or a supervisor."""

    sentence = QT_TRANSLATE_NOOP(
        "case_guards", "Only whoever received it first, or a supervisor, can close it."
    )


class TakenError(DomainError):
    """A place or thing is taken at that time."""

    sentence = QT_TRANSLATE_NOOP("case_guards", "Taken at that time: {number}.")


class WrongOrderError(DomainError):
    """A time ends after it begins."""

    sentence = QT_TRANSLATE_NOOP("case_guards", "The end must come after the beginning.")


class OnLoanError(DomainError):
    """A thing can be out only once."""

    sentence = QT_TRANSLATE_NOOP("case_guards", "“{code}” is out already.")


class NotInStockError(DomainError):
    """There is no such thing, or it is lost."""

    sentence = QT_TRANSLATE_NOOP("case_guards", "There is no “{code}” to hand out.")


class HasOverdueError(DomainError):
    """Whoever has something overdue gets nothing further."""

    sentence = QT_TRANSLATE_NOOP("case_guards", "“{who}” has something overdue.")


def not_by_who(*transitions: str) -> Judge:
    """Refuse the person who made one of these steps last ("open": who opened the case)."""

    def judge(act: Act) -> None:
        if any(act.past.actor_of(code) == act.actor_id for code in transitions):
            raise SamePersonError

    return judge


def not_before(rule: str, since: str) -> Judge:
    """Refuse until a rule's time has passed after a transition was last made."""

    def judge(act: Act) -> None:
        started = act.past.last(since)
        if started is None:
            return
        free = moment_after(act.rules.on(rule, act.today), started, act.calendar)
        if act.now < free:
            raise TooEarlyError(moment=f"{free.astimezone(CENTRE_TIME):%Y-%m-%d %H:%M}", rule=rule)

    return judge


def no_arrears(field: str = "unit_id") -> Judge:
    """Refuse while the unit in `field` owes anything overdue."""

    def judge(act: Act) -> None:
        unit = act.values[field]
        if isinstance(unit, bytes) and (fen := act.look.arrears_fen(unit, act.today)):
            raise InArrearsError(field=field, sum=format_yuan(fen))

    return judge


def has_rows(section: str, label: Message) -> Judge:
    """Refuse while a table is empty."""

    def judge(act: Act) -> None:
        if not act.lines.get(section):
            raise RowsMissingError(field=section, table=label)

    return judge


def all_ticked(
    section: str, *, tick: str = "is_done", name: str = "item", required: str = "is_required"
) -> Judge:
    """Refuse while required rows of a checklist are not ticked; names them."""

    def judge(act: Act) -> None:
        missing = [
            str(row[name])
            for row in act.lines.get(section, ())
            if row.get(required, True) and not row[tick]
        ]
        if missing:
            raise NotAllTickedError(field=section, items=", ".join(missing))

    return judge


def given_or_reason(field: str, label: Message) -> Judge:
    """Refuse an empty field unless a reason is given."""

    def judge(act: Act) -> None:
        if not act.values[field] and not act.reason:
            raise NeitherGivenError(field=field, label=label)

    return judge


def by_first_responder(right: Permission = Permission.CASE_APPROVE) -> Judge:
    """Refuse anybody but the first responder and who holds a right (first-responder rule, W38)."""

    def judge(act: Act) -> None:
        if right not in act.rights and act.past.actor_of("open") != act.actor_id:
            raise OnlyFirstResponderError

    return judge


def no_overlap(workflow: str, *same: str, start: str, end: str) -> Judge:
    """Refuse a time that overlaps another unfinished case with the same values in `same`.

    `start` and `end` are two dates or two moments of the record; the end is not included.
    """

    def judge(act: Act) -> None:
        begins, ends = act.values[start], act.values[end]
        if not isinstance(begins, date) or not isinstance(ends, date):
            return
        if ends <= begins:
            raise WrongOrderError(field=end)
        equal = {name: act.values[name] for name in same}
        span = Span(start, end, begins, ends)
        if number := act.look.overlapping(workflow, span, act.case_id, **equal):
            raise TakenError(field=start, number=number)

    return judge


def in_stock(workflow: str, field: str) -> Judge:
    """Refuse a thing that is not there, is lost, or is out with another unfinished case."""

    def judge(act: Act) -> None:
        code = act.values[field]
        if not isinstance(code, str) or not act.look.has_stock(workflow, code):
            raise NotInStockError(field=field, code=str(code or ""))
        own = int(act.before[field] == code and act.past.order("open") >= 0)
        if act.look.open_cases(workflow, **{field: code}) > own:
            raise OnLoanError(field=field, code=code)

    return judge


def nothing_overdue(workflow: str, *who: str) -> Judge:
    """Refuse whoever has a late case of the workflow; `who` are the fields that name them."""

    def judge(act: Act) -> None:
        for name in who:
            value = act.values[name]
            if value and act.look.late_cases(workflow, act.now, **{name: value}):
                raise HasOverdueError(field=name, who=str(value))

    return judge


def day_of(value: Value) -> date | None:
    """Return the day of a date or moment field."""
    if isinstance(value, datetime):
        return value.astimezone(CENTRE_TIME).date()
    return value if isinstance(value, date) else None


def total_of(rows: Sequence[Row], quantity: str, price: str) -> int:
    """Return the sum of quantity times price over the rows of a table, in fen."""
    total = 0
    for row in rows:
        count, fen = row[quantity], row[price]
        if isinstance(count, int) and isinstance(fen, int):
            total += count * fen
    return total

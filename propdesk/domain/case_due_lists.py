"""Cases the calendar asks for: a visit each year, a reminder ahead of an end. Pure.

Source: domain.md 6.1 and W41 (D21, D31, P29), P24. A list is declared with its workflow; the desk
puts on it what is due, whichever desk comes first.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import NamedTuple

from propdesk.domain.case_clocks import Times
from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Preset
from propdesk.domain.deadlines import day_before, moment_after
from propdesk.domain.permissions import Permission
from propdesk.i18n import Message


@dataclass(frozen=True)
class Households:
    """Every unit in use of these kinds, since the day its people moved in."""

    usages: tuple[str, ...]


@dataclass(frozen=True)
class OtherCases:
    """Every case of a workflow in these states, by a day it names."""

    workflow: str
    states: tuple[str, ...]
    day: str


class TenancyDay(StrEnum):
    """The day of a tenancy a list goes by."""

    BEGINS = "begins"
    ENDS = "ends"
    ENDED = "ended"  # and the same people did not stay on


@dataclass(frozen=True)
class Tenancies:
    """Who uses units of these kinds, by the day that begins or ends; what is longer ago than
    `recent_days` is left alone. An end is that of a lease: owners have none."""

    usages: tuple[str, ...]
    day: TenancyDay
    recent_days: int = 60


@dataclass(frozen=True, kw_only=True)
class DueList:
    """One case for each subject at a time, opened `ahead_days` before its day.

    Due is `rule`'s time after it was last done, `first` (else `rule`) after the subject began; with
    `before` it is that much ahead of the subject's day, and once. `last` is the field that says
    when it was done, where `proof` is ticked. The values of the fields in `same` tell this list's
    cases from others of the workflow; with `any_counts` it was done with any of them. `fills` takes
    fields from the subject ("unit", "customer", "phone", "number", "summary"), `known_by` is the
    one of them that tells subjects apart, `planned` the field for the day. What is overdue from the
    time before the list comes `most_a_day` at a time.
    """

    code: str
    label: Message
    of: Households | OtherCases | Tenancies
    rule: str
    first: str = ""
    before: bool = False
    last: str = ""
    proof: str = ""
    same: tuple[str, ...] = ()
    any_counts: bool = False
    values: Preset = field(default_factory=dict)
    at_first: Preset = field(default_factory=dict)
    fills: Mapping[str, str] = field(default_factory=dict)
    known_by: str = "unit_id"
    planned: str = ""
    ahead_days: int = 30
    most_a_day: int = 40
    permission: Permission = Permission.CASE_APPROVE

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that say when it is due."""
        return tuple(filter(None, (self.rule, self.first)))

    @property
    def fixed(self) -> frozenset[str]:
        """The fields that follow from list, subject and day alone."""
        named = {*self.values, self.known_by, self.planned} - {*self.at_first, ""}
        return frozenset(named)

    @property
    def names(self) -> frozenset[str]:
        """The fields of the workflow's record that it names."""
        single = (self.last, self.proof, self.planned, self.known_by)
        named = (*single, *self.same, *self.values, *self.at_first, *self.fills)
        return frozenset(named) - {""}


class Subject(NamedTuple):
    """What a list asks for: a unit in use, a case; `name` is what people call it."""

    key: bytes
    name: str
    since: date
    parts: Mapping[str, Value]


def due_on(due_list: DueList, subject: Subject, last: date | None, times: Times) -> date:
    """Return the day a subject's next case is due; RuleNotSetError."""
    is_first = last is None or last < subject.since
    code = due_list.first or due_list.rule if is_first else due_list.rule
    rule = times.rules.on(code, times.today)
    if due_list.before:
        return day_before(rule, subject.since, times.calendar)
    begun = subject.since if last is None or is_first else last
    start = datetime.combine(begun, time(), times.calendar.zone)
    return times.calendar.local(moment_after(rule, start, times.calendar)).date()


def values_of(
    due_list: DueList, subject: Subject, day: date, *, is_first: bool
) -> dict[str, object]:
    """Return what a case of the list begins with, in the language spoken now."""
    preset = {**due_list.values, **(due_list.at_first if is_first else {})}
    values: dict[str, object] = {
        name: value.translated() if isinstance(value, Message) else value
        for name, value in preset.items()
    }
    values |= {name: subject.parts[part] for name, part in due_list.fills.items()}
    if due_list.planned:
        values[due_list.planned] = day
    return values

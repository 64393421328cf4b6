"""A month of life at the desk: everything the lobby takes down, each in its own time.

A story is what happens to one case: it works, yields the moment at which it goes on, and works
again. The stories of the month are told side by side, in the order of the clock.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from heapq import heapify, heappop, heapreplace
from random import Random
from typing import Protocol

from propdesk.clock import CENTRE_ZONE
from propdesk.demo.estate import SEED, DemoEstate, DemoPerson
from propdesk.desk import Desk
from propdesk.services import case_catalog, case_lines, case_sheets, casework
from propdesk.services.case_lines import LineChange
from propdesk.services.casework import Done, GivenLines

Story = Iterator[datetime]
OPENS, CLOSES = time(8, 30), time(17, 30)
SHIFT_ENDS = time(18)


class MovingClock(Protocol):
    """The clock of the demonstration."""

    moment: datetime


@dataclass
class Lobby:
    """Who works there, for whom, and what lies about: tags, badges, umbrellas in use."""

    clock: MovingClock
    people: Mapping[str, Desk]
    estate: DemoEstate
    until: datetime
    random: Random = field(default_factory=lambda: Random(SEED))
    stock: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    inside: set[str] = field(default_factory=set)
    cases: int = 0

    def open(
        self,
        workflow: str,
        *,
        by: str = "reception",
        lines: GivenLines | None = None,
        **values: object,
    ) -> bytes:
        """Open a case with the fields of its form."""
        usual = {
            one.name: one.usual for one in case_catalog.declared(workflow).entered if one.usual
        }
        done: Done = self.people[by].execute(
            casework.open_case, workflow=workflow, values=usual | values, lines=lines
        )
        self.cases += 1
        return done.case_id

    def do(
        self,
        case_id: bytes,
        step: str,
        *,
        by: str = "reception",
        reason: str = "",
        handler: str = "",
        **values: object,
    ) -> Done:
        """Move a case on."""
        actor = self.people[handler].actor if handler else None
        done: Done = self.people[by].execute(
            casework.do,
            case_id=case_id,
            transition=step,
            values=values,
            reason=reason,
            handler=actor.user_id if actor else None,
        )
        return done

    def tick_all(self, case_id: bytes, section: str, *, by: str, **ticks: object) -> None:
        """Say the same of every row of a table of a case."""
        desk = self.people[by]
        rows = desk.query(case_sheets.sheet, case_id=case_id).lines[section]
        changes = [LineChange(line_id, {**row, **ticks}) for line_id, row in rows]
        desk.execute(case_lines.change_lines, case_id=case_id, section=section, rows=changes)

    def case(self, number: str) -> bytes:
        """Return the case of a number."""
        found: bytes = self.people["reception"].query(case_sheets.find, number=number)
        return found

    def user(self, login: str) -> bytes:
        """Return the identity of a colleague."""
        actor = self.people[login].actor
        assert actor is not None  # everybody here has signed in
        return actor.user_id

    def resident(self) -> DemoPerson:
        """Return somebody who lives here."""
        return self.random.choice(self.estate.people)

    def pick(self, options: Sequence[str]) -> str:
        """Return one of several texts."""
        return self.random.choice(options)

    def after(self, shortest: float, longest: float) -> datetime:
        """Return a moment so many hours from now, moved into the hours the desk is open."""
        hours = self.random.uniform(shortest, longest)
        return in_hours(self.clock.moment + timedelta(hours=hours))

    def minutes(self, shortest: int, longest: int) -> datetime:
        """Return a moment so many minutes from now, day or night."""
        return self.clock.moment + timedelta(minutes=self.random.randint(shortest, longest))

    def next_day(self) -> datetime:
        """Return a moment of tomorrow's morning."""
        day = self.clock.moment.astimezone(CENTRE_ZONE).date() + timedelta(days=1)
        return at(day, OPENS) + timedelta(minutes=self.random.randint(5, 150))

    def moment_of(self, day: date) -> datetime:
        """Return a moment of a day at which the desk is open."""
        return at(day, OPENS) + timedelta(minutes=self.random.randint(5, 480))


def at(day: date, hour: time) -> datetime:
    """Return an hour of a day at the centre."""
    return datetime.combine(day, hour, CENTRE_ZONE)


def in_hours(moment: datetime) -> datetime:
    """Return the moment, or the next one at which the desk is open."""
    local = moment.astimezone(CENTRE_ZONE)
    if local.time() < OPENS:
        return at(local.date(), OPENS) + timedelta(minutes=local.minute)
    if local.time() >= CLOSES:
        return at(local.date() + timedelta(days=1), OPENS) + timedelta(minutes=local.minute)
    return moment


def tell(lobby: Lobby, begun: Iterable[tuple[datetime, Story]]) -> None:
    """Let all stories go on in the order of the clock, as far as the present."""
    waiting = [(moment, place, story) for place, (moment, story) in enumerate(begun)]
    heapify(waiting)
    while waiting and waiting[0][0] < lobby.until:
        moment, place, story = waiting[0]
        lobby.clock.moment = max(lobby.clock.moment + timedelta(seconds=1), moment)
        further = next(story, None)
        if further is None:
            heappop(waiting)
        else:
            heapreplace(waiting, (further, place, story))

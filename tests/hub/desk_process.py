"""A desk as a process of its own: it works by chance, meets over a bad line, tells how it stands.

    python -m tests.hub.desk_process FOLDER HOURS LANGUAGE SEED

HOURS is how far its clock is off. It reads an order a line and answers each with a line of JSON.
"""

import contextlib
import json
import random
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import select

from propdesk.app import App, open_app
from propdesk.clock import SystemClock
from propdesk.domain.collection import Choice, Tender
from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.domain.ids import ChargeId, FeeItemId, UnitId, UserId
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Permission
from propdesk.i18n import use_language
from propdesk.meeting import client
from propdesk.meeting.line import Line
from propdesk.models.accounts import User
from propdesk.models.charges import Charge, FeeItem
from propdesk.models.estate import Unit
from propdesk.models.people import Customer
from propdesk.models.receipts import Receipt
from propdesk.paths import DataFolder
from propdesk.services import casework, counter, drawers, review
from propdesk.services.counter_account import open_lines
from propdesk.services.drawers_clock import DayWish
from propdesk.services.work import Actor, Reading, Work, query, use_case
from propdesk.sync.state_hash import state_hash
from propdesk.verify import verify
from tests import builders

IMPATIENT = 0.5  # seconds until a silent line is given up


class WrongClock:
    """The machine's clock, off by so many hours."""

    def __init__(self, hours: float) -> None:
        self._off, self._clock = timedelta(hours=hours), SystemClock()

    def now(self) -> datetime:
        """Return what this machine takes for the time."""
        return self._clock.now() + self._off


class Worker:
    """Works at the opened desk of a data folder."""

    def __init__(self, app: App, rng: random.Random) -> None:
        self.app, self.rng = app, rng
        self.paid: dict[str, int] = {}  # receipt -> fen
        with app.database.read() as connection:
            admin = UserId(connection.scalars(select(User.id).order_by(User.id)).first() or b"")
        self.seated = app.desk.seated(Actor(admin, "admin", "admin", frozenset(Permission)))

    def work(self, count: int) -> dict[str, Any]:
        """Do `count` things, mostly take money."""
        doings = (self._collect, self._collect, self._bill, self._rename, self._open_case)
        for _ in range(count):
            self.rng.choice(doings)()
        return {}

    def _collect(self) -> None:
        owed = self.seated.query(_owed)
        unit, lines = self.rng.choice(owed)
        choices = [Choice(*self.rng.choice(lines))] if lines else []
        prepay = self.rng.choice((0, 500)) if choices else 500
        fen = sum(choice.fen for choice in choices) + prepay
        taken = self.seated.execute(
            counter.collect,
            unit_id=unit,
            choices=choices,
            tenders=[Tender(Method.CASH, fen)],
            prepay_fen=prepay,
        )
        self.paid[taken.receipt] = fen

    def _bill(self) -> None:
        period = f"{self.rng.randrange(2027, 2031)}-{self.rng.randrange(1, 13):02}"
        unit, item = self.seated.query(_unbilled, period=period)
        if unit is not None:
            amounts = ((period, self.rng.choice((21033, 22000))),)
            self.seated.execute(builders.charge, unit_id=unit, item_id=item, amounts=amounts)

    def _rename(self) -> None:
        self.seated.execute(_rename_first, name=f"李{self.rng.randrange(99)}")

    def _open_case(self) -> None:
        values = {"title": f"停水{self.rng.randrange(99)}", "sort": "outage", "wording": "明日停水"}
        self.seated.execute(casework.open_case, workflow="notices", values=values)

    def meet(self) -> dict[str, Any]:
        """Meet once; what stood in the way is told in this desk's language."""
        try:
            met = client.meet_now(self.app.desk, self.app.folder.root, opened=impatient)
        except (DomainError, EnvironmentProblem) as problem:
            return {"met": False, "problem": type(problem).__name__, "said": problem.message()}
        return {"met": True, "equal": list(met.equal), "different": list(met.different)}

    def tell(self) -> dict[str, Any]:
        """Tell the state, the receipts, and what this desk took."""
        receipts = self.seated.query(_receipts)
        return {
            "state": self.seated.query(_state).hex(),
            "sound": verify(self.seated).ok,
            "receipts": dict(receipts),
            "matters": sorted(
                f"{matter.sort} {matter.subject_id.hex()}"
                for matter in self.seated.query(review.open_matters)
            ),
            "paid": self.paid,
        }


def main(folder: str, hours: str, language: str, seed: str) -> None:
    """Do as told until the orders end."""
    use_language(language)
    app = open_app(DataFolder(Path(folder)), WrongClock(float(hours)))
    worker = Worker(app, random.Random(seed))
    worker.seated.execute(drawers.open_shift, float_fen=0, wish=DayWish(confirmed=True))
    orders = {"meet": worker.meet, "tell": worker.tell}
    for line in sys.stdin:
        word, _, count = line.strip().partition(" ")
        answer = worker.work(int(count)) if word == "work" else orders[word]()
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    app.close()


@contextlib.contextmanager
def impatient(url: str) -> Iterator[Line]:
    """Hold a line that gives up soon."""
    line = Line(url, pause=lambda _: None, patience=httpx.Timeout(IMPATIENT))
    try:
        yield line
    finally:
        line.close()


@query(Permission.LOOK_UP)
def _receipts(reading: Reading) -> list[tuple[str, int]]:
    statement = select(Receipt.number, Receipt.total_fen).order_by(Receipt.number)
    return [(number, fen) for number, fen in reading.connection.execute(statement)]


@query(Permission.LOOK_UP)
def _owed(reading: Reading) -> list[tuple[UnitId, list[tuple[ChargeId, int]]]]:
    units = reading.connection.scalars(select(Unit.id).order_by(Unit.code)).all()
    return [
        (unit, [(line.charge_id, line.open_fen) for line in open_lines(reading, unit)])
        for unit in units
    ]


@query(Permission.LOOK_UP)
def _unbilled(reading: Reading, *, period: str) -> tuple[UnitId | None, FeeItemId]:
    billed = select(Charge.unit_id).where(Charge.period == period)
    units = select(Unit.id).where(Unit.id.not_in(billed)).order_by(Unit.code)
    item = reading.connection.scalars(select(FeeItem.id).order_by(FeeItem.id)).first()
    return reading.connection.scalars(units).first(), FeeItemId(item or b"")


@use_case(Permission.LOOK_UP)
def _rename_first(work: Work, *, name: str) -> None:
    first = work.connection.scalars(select(Customer.id).order_by(Customer.id)).first()
    work.update(Customer, first or b"", name=name)


@query(None)
def _state(reading: Reading) -> bytes:
    return state_hash(reading.connection)


if __name__ == "__main__":
    main(*sys.argv[1:])

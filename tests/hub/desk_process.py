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
from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission
from propdesk.i18n import use_language
from propdesk.meeting import client
from propdesk.meeting.line import Line
from propdesk.models.accounts import User
from propdesk.models.receipts import Receipt
from propdesk.paths import DataFolder
from propdesk.services import drawers, review
from propdesk.services.drawers_clock import DayWish
from propdesk.services.review_finders import Sort
from propdesk.services.work import Actor, Reading, query
from propdesk.sync.state_hash import state_hash
from propdesk.verify import verify
from tests.sync.simulator.acts import Paid, act
from tests.sync.simulator.stage import SimDesk

IMPATIENT = 0.5  # seconds until a silent line is given up


class WrongClock:
    """The machine's clock, off by so many hours."""

    def __init__(self, hours: float) -> None:
        self._off, self._clock = timedelta(hours=hours), SystemClock()

    def now(self) -> datetime:
        """Return what this machine takes for the time."""
        return self._clock.now() + self._off


class Worker(SimDesk):
    """Works at the opened desk of a data folder."""

    def __init__(self, app: App, rng: random.Random) -> None:
        self.app, self.rng, self.paid = app, rng, Paid()
        with app.database.read() as connection:
            admin = UserId(connection.scalars(select(User.id).order_by(User.id)).first() or b"")
        self.seated = app.desk.seated(Actor(admin, "admin", "admin", frozenset(Permission)))

    def execute(self, use_case: Any, fuse: int | None = None, **arguments: Any) -> Any:
        """Run a use case; nothing dies here."""
        assert fuse is None
        return self.seated.execute(use_case, **arguments)

    def work(self, count: int) -> dict[str, Any]:
        """Do `count` things."""
        return {"did": [act(self, self.rng, self.paid) for _ in range(count)]}

    def meet(self) -> dict[str, Any]:
        """Meet once; what stood in the way is told in this desk's language."""
        try:
            met = client.meet_now(self.app.desk, self.app.folder.root, opened=impatient)
        except (DomainError, EnvironmentProblem) as problem:
            return {"met": False, "problem": type(problem).__name__, "said": problem.message()}
        return {"met": True, "equal": list(met.equal), "different": list(met.different)}

    def tell(self) -> dict[str, Any]:
        """Tell the state, the receipts, and what this desk took."""
        return {
            "state": self.seated.query(_state).hex(),
            "sound": verify(self.seated).ok,
            "receipts": self.seated.query(_receipts),
            "matters": sorted(
                f"{matter.sort} {matter.subject_id.hex()}"
                for matter in self.seated.query(review.open_matters)
                # Only a merge can bring these about, but the acts here enter them at one desk.
                if matter.sort is not Sort.DUPLICATE_CUSTOMER
            ),
            "paid": {identity.hex(): fen for identity, fen in self.paid.by_id.items()},
        }


def main(folder: str, hours: str, language: str, seed: str) -> None:
    """Do as told until the orders end."""
    use_language(language)
    app = open_app(DataFolder(Path(folder)), WrongClock(float(hours)))
    worker = Worker(app, random.Random(seed))
    worker.execute(drawers.open_shift, float_fen=0, wish=DayWish(confirmed=True))
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
def _receipts(reading: Reading) -> list[str]:
    return list(reading.connection.scalars(select(Receipt.number).order_by(Receipt.number)))


@query(None)
def _state(reading: Reading) -> bytes:
    return state_hash(reading.connection)


if __name__ == "__main__":
    main(*sys.argv[1:])

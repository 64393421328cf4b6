"""What the lending screen asks of the desk; no window here."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.services import case_sheets, keys, loans
from propdesk.services.casework import Done
from propdesk.services.keys import KeyReport, KeyRow
from propdesk.services.loans import LoanReport


@dataclass(frozen=True)
class Boards:
    """The things and the keys as they are."""

    things: LoanReport
    keys: tuple[KeyRow, ...]
    report: KeyReport


class LendingPresenter:
    """Every act of the screen as a function to be run on a worker."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def today(self) -> date:
        """The day at the centre."""
        return local_date(self._desk.clock.now())

    def boards(self) -> Boards:
        """Ask where everything is."""
        return Boards(
            self._desk.query(loans.report),
            self._desk.query(keys.board),
            self._desk.query(keys.report),
        )

    def take_back(self, code: str) -> Callable[[], Done]:
        """Take a thing back that is as it was."""
        return partial(self._desk.execute, loans.take_back, code=code)

    def case_of(self, number: str) -> Callable[[], bytes]:
        """Ask which case has a number."""
        return partial(self._desk.query, case_sheets.find, number=number)

    def count(self, text: str) -> Callable[[], Done]:
        """Compare the tags that hang on the board with those that should."""
        tags = [tag for tag in re.split(r"[\s,，、;；]+", text) if tag]
        return partial(self._desk.execute, keys.count, present=tags)

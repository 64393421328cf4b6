"""What the visitors' screen asks of the desk; no window here."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.i18n import translate
from propdesk.services import after_hours, case_forms, parked, visitors
from propdesk.services.accounts import Approval
from propdesk.services.casework import Done
from propdesk.services.visitors import InsideRow, Known

BADGE, DRAFT = "visitors-badge", "visitor-form"


@dataclass(frozen=True)
class Inside:
    """Who is in the building, and what a scanned code means."""

    rows: Sequence[InsideRow] = ()

    @property
    def people(self) -> int:
        """The number of people, companions included."""
        return sum(row.people for row in self.rows)

    @property
    def late(self) -> tuple[InsideRow, ...]:
        """Those who should have left."""
        return tuple(row for row in self.rows if row.is_late)

    @property
    def overdue_entries(self) -> bool:
        """Whether the guard is to be sent to somebody who entered after hours."""
        return any(row.state == "inside" for row in self.late)

    def wearing(self, code: str) -> InsideRow | None:
        """Return whose badge or printed number was read or typed."""
        code = code.strip().casefold()
        return next((r for r in self.rows if code in _codes(r)), None) if code else None


class VisitorsPresenter:
    """Every act of the screen as a function to be run on a worker."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def today(self) -> date:
        """Return the day at the centre."""
        return local_date(self._desk.clock.now())

    def inside(self) -> Inside:
        """Ask who is inside."""
        rows = self._desk.query(visitors.inside)
        return Inside(rows)

    def known(self, text: str) -> Callable[[], tuple[Known, ...]]:
        """Ask whom a text means."""
        return partial(self._desk.query, visitors.known, text=text)

    def keep_draft(self, draft: Mapping[str, object]) -> Callable[[], None]:
        """Save what is being typed."""
        return partial(
            self._desk.execute,
            parked.keep,
            sort=DRAFT,
            title=translate("visitors_screen", "Visitor"),
            payload=json.dumps(draft, ensure_ascii=False),
        )

    def forget_draft(self) -> Callable[[], None]:
        """Drop what was typed."""
        return partial(self._desk.execute, parked.forget, sort=DRAFT)

    def draft(self) -> Mapping[str, object] | None:
        """Return what was being typed when the program last ended."""
        found = self._desk.query(parked.live, sort=DRAFT)
        if found is None:
            return None
        loaded: Mapping[str, object] = json.loads(found.payload)
        return loaded

    def recall(self, known: Known) -> Callable[[], None]:
        """Note that somebody was filled in."""
        return partial(self._desk.execute, visitors.recall, case_id=known.case_id)

    def sign_in(
        self, values: Mapping[str, object], reason: str, *, print_badge: bool
    ) -> Callable[[Any], Done]:
        """Let somebody in; the function takes the second person."""

        def work(second: Any) -> Done:
            return self._desk.execute(
                visitors.sign_in,
                values=values,
                reason=reason,
                approval=Approval(second.login, second.password) if second else None,
                print_badge=print_badge,
            )

        return work

    def sign_out(self, row: InsideRow) -> Callable[[], Done]:
        """Sign somebody out, badge in the hand."""
        return partial(self._desk.execute, visitors.sign_out_case, case_id=row.case_id)

    def close_out(self, rows: Sequence[InsideRow], reason: str) -> Callable[[], int]:
        """Mark those whom nobody saw leaving."""
        cases = [row.case_id for row in rows]
        return partial(self._desk.execute, visitors.close_out, cases=cases, reason=reason)

    def call_guard(self) -> int:
        """Send the guard to everybody whose announced time is over."""
        return self._desk.execute(after_hours.call_guard)

    def print_badge(self, row: InsideRow) -> Callable[[], object]:
        """Print a badge again."""
        return partial(self._desk.execute, case_forms.print_paper, case_id=row.case_id, key=BADGE)


def _codes(row: InsideRow) -> set[str]:
    return {row.badge.casefold(), row.number.casefold()} - {""}

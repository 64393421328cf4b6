"""What the move-in screen asks of the desk; no window here."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from propdesk.attachments.cases import attach_file, store_photograph
from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.domain.case_flow import Transition
from propdesk.domain.ids import UnitId
from propdesk.domain.pinyin_terms import name_terms
from propdesk.domain.search_text import fold
from propdesk.services import (
    case_lines,
    case_sheets,
    move_in_batches,
    move_ins,
    move_ins_photos,
    parked,
)
from propdesk.services.accounts import Approval
from propdesk.services.case_lines import LineChange
from propdesk.services.case_sheets import CaseSheet
from propdesk.services.casework import Done
from propdesk.services.move_in_batches import BatchRow, PlannedVisit, Slots, WaitingBuilding
from propdesk.services.move_ins import Changes, Day, Repairs, Visit

Draft = Mapping[str, Any]


@dataclass(frozen=True)
class Sought:
    """A handover of the list with what it is found by."""

    visit: Visit
    place: str
    terms: frozenset[str]
    day: date | None

    def is_meant(self, text: str) -> bool:
        """Tell whether a part of room, name or number, pinyin of the name or the last four digits
        of the telephone mean it."""
        wanted = fold(text)
        if wanted and wanted == self.visit.phone_tail:
            return True
        return wanted in self.place or any(term.startswith(wanted) for term in self.terms)


@dataclass(frozen=True)
class Opened:
    """A handover as the wizard shows it: what was being typed, what is usual, what is owed."""

    sheet: CaseSheet
    draft: Draft
    usual: Mapping[str, object]
    owed_fen: int
    repairs: Repairs


class MoveInsPresenter:
    """Every act of the screen as a function to be run on a worker."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def person(self) -> str:
        """The name of whoever sits here."""
        return self._desk.actor.name if self._desk.actor else ""

    def now(self) -> datetime:
        """Return the moment."""
        return self._desk.clock.now()

    def today(self) -> date:
        """Return the day at the centre."""
        return local_date(self._desk.clock.now())

    def visits(self) -> tuple[Sequence[Sought], Day]:
        """Ask for the unfinished handovers, and how today gets on."""
        found = [
            Sought(
                visit,
                fold(f"{visit.unit} {visit.owner} {visit.number}"),
                name_terms(visit.owner),
                self._day(visit),
            )
            for visit in self._desk.query(move_ins.visits)
        ]
        return found, self._desk.query(move_ins.day_of, day=self.today())

    def _day(self, visit: Visit) -> date | None:
        return local_date(visit.visit_at) if visit.visit_at else None

    def waiting(self) -> Sequence[WaitingBuilding]:
        """Ask for the buildings that can be planned."""
        return self._desk.query(move_in_batches.waiting)

    def batches(self) -> Sequence[BatchRow]:
        """Ask for the batches whose people are still to be told."""
        return self._desk.query(move_in_batches.batches)

    def planned(self, building: str, times: Slots) -> Callable[[], Sequence[PlannedVisit]]:
        """Ask who would come when."""
        return partial(self._desk.query, move_in_batches.preview, building=building, times=times)

    def plan(self, values: Mapping[str, Any], times: Slots) -> Callable[[], Done]:
        """Draft the batch that was planned."""
        return partial(
            self._desk.execute,
            move_in_batches.plan,
            building=values["building"],
            batch=values["batch"],
            times=times,
            developer_collects=values["developer_collects"],
            staff=values["staff"],
        )

    def send(self, values: Mapping[str, Any]) -> Callable[[], int]:
        """Print the notices of a batch and note the post, as wanted; return how many printed."""

        def work() -> int:
            printed = 0
            batch = values["batch"]
            if values["is_printed"]:
                printed = len(self._desk.execute(move_in_batches.print_notices, batch=batch))
            if values["posted_on"]:
                self._desk.execute(
                    move_in_batches.posted,
                    batch=batch,
                    day=values["posted_on"],
                    by=values["posted_by"],
                )
            return printed

        return work

    def opened(self, case_id: bytes) -> Callable[[], Opened]:
        """Read a handover, what was being typed about it, and what its unit owes."""

        def work() -> Opened:
            ask = self._desk.query
            sheet = ask(case_sheets.sheet, case_id=case_id)
            found = ask(parked.live, sort=_sort(case_id))
            draft: Draft = json.loads(found.payload) if found is not None else {}
            unit = sheet.values["unit_id"]
            return Opened(
                sheet,
                draft if draft.get("state") == sheet.state.code else {},
                ask(move_ins.usual, state=sheet.state.code),
                ask(move_ins.owed_fen, unit_id=UnitId(unit)) if isinstance(unit, bytes) else 0,
                ask(move_ins.repairs_of, case_id=case_id),
            )

        return work

    def sheet(self, case_id: bytes) -> Callable[[], CaseSheet]:
        """Read a handover."""
        return partial(self._desk.query, case_sheets.sheet, case_id=case_id)

    def advance(
        self,
        sheet: CaseSheet,
        way: Transition,
        values: Mapping[str, object],
        lines: Changes,
        reason: str = "",
    ) -> Callable[[Any], Done]:
        """Make a step with its rows; the function takes the second person."""

        def work(second: Any) -> Done:
            done = self._desk.execute(
                move_ins.advance,
                case_id=sheet.case_id,
                transition=way.code,
                values=values,
                lines=lines,
                reason=reason,
                approval=Approval(second.login, second.password) if second else None,
            )
            self._desk.execute(parked.forget, sort=_sort(sheet.case_id))
            return done

        return work

    def keep(self, sheet: CaseSheet, lines: Changes) -> Callable[[], None]:
        """Keep what was ticked so far."""
        return partial(self._desk.execute, move_ins.keep, case_id=sheet.case_id, lines=lines)

    def change_line(self, sheet: CaseSheet, section: str, change: LineChange) -> Callable[[], None]:
        """Change a row of a table."""
        return partial(
            self._desk.execute,
            case_lines.change_lines,
            case_id=sheet.case_id,
            section=section,
            rows=(change,),
        )

    def attach(self, sheet: CaseSheet, path: Path) -> Callable[[], bytes]:
        """Put a photograph or scan to a handover."""
        return partial(attach_file, self._desk, sheet.case_id, path)

    def photograph(
        self, sheet: CaseSheet, section: str, line_id: bytes, path: Path
    ) -> Callable[[], int]:
        """Put a photograph to the room or defect it shows; the number it gets."""

        def work() -> int:
            return self._desk.execute(
                move_ins_photos.photograph,
                case_id=sheet.case_id,
                section=section,
                line_id=line_id,
                stored=store_photograph(self._desk, path),
            )

        return work

    def keep_draft(self, sheet: CaseSheet, draft: Draft) -> Callable[[], None]:
        """Save what is being typed."""
        payload = json.dumps({**draft, "state": sheet.state.code}, ensure_ascii=False)
        return partial(
            self._desk.execute,
            parked.keep,
            sort=_sort(sheet.case_id),
            title=sheet.number,
            payload=payload,
        )


def _sort(case_id: bytes) -> str:
    return f"move-in-{case_id.hex()}"

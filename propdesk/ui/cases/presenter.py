"""What the cases' screen asks of the desk; no window here."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.domain.case_flow import Transition
from propdesk.domain.ids import UserId
from propdesk.services import (
    case_catalog,
    case_due_lists,
    case_lines,
    case_links,
    case_lists,
    case_people,
    case_searches,
    case_sheets,
    casework,
    households,
    parked,
)
from propdesk.services.accounts import Approval
from propdesk.services.case_catalog import Workflow
from propdesk.services.case_people import Colleague
from propdesk.services.case_searches import Search, SearchRow
from propdesk.services.case_sheets import CaseSheet
from propdesk.services.casework import Done
from propdesk.services.households import Household


@dataclass(frozen=True)
class Overview:
    """The workflows with the number of unfinished cases of each, and who works with cases."""

    counts: Mapping[str, int]
    openable: frozenset[str]
    colleagues: tuple[Colleague, ...]


class CasesPresenter:
    """Every act of the screen as a function to be run on a worker."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def today(self) -> date:
        """Return the day at the centre."""
        return local_date(self._desk.clock.now())

    def overview(self) -> Overview:
        """Return what the left side shows."""
        found = self._desk.query(case_lists.counts)
        counts = {
            w.code: sum(found.get(w.code, {}).get(s.code, 0) for s in w.flow.states if not s.final)
            for w in case_catalog.all_declared()
        }
        openable = self._desk.query(case_catalog.openable)
        colleagues = self._desk.query(case_people.colleagues)
        return Overview(counts, frozenset(openable), tuple(colleagues))

    def household(self, text: str) -> Callable[[], Household]:
        """Read whom a unit stands for."""
        return partial(self._desk.query, households.household, text=text)

    def sheet(self, case_id: bytes) -> Callable[[], CaseSheet]:
        """Read a case."""
        return partial(self._desk.query, case_sheets.sheet, case_id=case_id)

    def reveal(self, case_id: bytes, reason: str) -> Callable[[], CaseSheet]:
        """Return the act that shows a case in full and notes it."""
        return partial(self._desk.execute, case_sheets.reveal, case_id=case_id, reason=reason)

    def open_case(
        self,
        workflow: Workflow,
        values: Mapping[str, object],
        lines: Mapping[str, Any],
    ) -> Callable[[Any], Done]:
        """Open a case; the function takes the second person."""

        def work(second: Any) -> Done:
            done = self._desk.execute(
                casework.open_case,
                workflow=workflow.code,
                values=values,
                lines=lines,
                approval=_approval(second),
            )
            self._desk.execute(parked.forget, sort=draft_sort(workflow))
            return done

        return work

    def do(
        self, sheet: CaseSheet, way: Transition, values: Mapping[str, object]
    ) -> Callable[[Any], Done]:
        """Move a case on; `values` also carry "reason" and "handler"."""
        given = dict(values)
        reason = str(given.pop("reason", "") or "")
        handler = given.pop("handler", None)
        to = UserId(bytes.fromhex(str(handler))) if handler else None

        def work(second: Any) -> Done:
            return self._desk.execute(
                casework.do,
                case_id=sheet.case_id,
                transition=way.code,
                values=given,
                reason=reason,
                handler=to,
                approval=_approval(second),
            )

        return work

    def correct(
        self, sheet: CaseSheet, values: Mapping[str, object], reason: str
    ) -> Callable[[], Done]:
        """Correct what differs from the case as it is shown."""
        changed = {name: value for name, value in values.items() if value != sheet.values[name]}
        return partial(
            self._desk.execute,
            casework.correct,
            case_id=sheet.case_id,
            values=changed,
            reason=reason,
        )

    def void(self, sheet: CaseSheet, reason: str) -> Callable[[], Done]:
        """Declare a case void."""
        return partial(self._desk.execute, casework.void, case_id=sheet.case_id, reason=reason)

    def note(self, sheet: CaseSheet, text: str) -> Callable[[], Done]:
        """Write into the log."""
        return partial(self._desk.execute, casework.note, case_id=sheet.case_id, text=text)

    def settle(self, sheet: CaseSheet, reason: str) -> Callable[[], Done]:
        """Decide what two desks did at once."""
        return partial(self._desk.execute, casework.settle, case_id=sheet.case_id, reason=reason)

    def tie(self, sheet: CaseSheet, number: str) -> Callable[[], bytes]:
        """Tie a case to another."""
        return partial(self._desk.execute, case_links.link, case_id=sheet.case_id, number=number)

    def assign(self, sheet: CaseSheet, handler: str) -> Callable[[], Done]:
        """Hand a case over."""
        to = UserId(bytes.fromhex(handler))
        return partial(self._desk.execute, casework.assign, case_id=sheet.case_id, handler=to)

    def change_line(self, sheet: CaseSheet, section: str, change: Any) -> Callable[[], None]:
        """Change a row of a table."""
        return partial(
            self._desk.execute,
            case_lines.change_lines,
            case_id=sheet.case_id,
            section=section,
            rows=(change,),
        )

    def searches(self, workflow: Workflow) -> Callable[[], list[SearchRow]]:
        """Return the kept searches of a workflow."""
        return partial(self._desk.query, case_searches.kept, workflow=workflow.code)

    def keep_search(self, workflow: Workflow, name: str, search: Search) -> Callable[[], bytes]:
        """Keep a search under a name."""
        return partial(
            self._desk.execute,
            case_searches.keep,
            workflow=workflow.code,
            name=name,
            search=search,
        )

    def drop_search(self, search_id: bytes) -> Callable[[], None]:
        """Forget a kept search."""
        return partial(self._desk.execute, case_searches.drop, search_id=search_id)

    def fill_due_lists(self, workflow: Workflow) -> Callable[[], int]:
        """Return the call that puts on a workflow's lists what the calendar asks for."""
        return partial(self._desk.execute, case_due_lists.generate, workflow=workflow.code)

    def keep_draft(self, workflow: Workflow, draft: Mapping[str, object]) -> Callable[[], None]:
        """Save what is being typed."""
        return partial(
            self._desk.execute,
            parked.keep,
            sort=draft_sort(workflow),
            title=workflow.one.translated(),
            payload=json.dumps(draft, ensure_ascii=False),
        )

    def forget_draft(self, workflow: Workflow) -> Callable[[], None]:
        """Drop what was typed."""
        return partial(self._desk.execute, parked.forget, sort=draft_sort(workflow))

    def draft(self, workflow: Workflow) -> Callable[[], Mapping[str, object] | None]:
        """Return what was being typed when the program last ended."""

        def work() -> Mapping[str, object] | None:
            found = self._desk.query(parked.live, sort=draft_sort(workflow))
            if found is None:
                return None
            loaded: Mapping[str, object] = json.loads(found.payload)
            return loaded

        return work


def draft_sort(workflow: Workflow) -> str:
    """Return the name a workflow's draft is kept under."""
    return f"case-{workflow.code}"


def _approval(second: Any) -> Approval | None:
    return Approval(second.login, second.password) if second is not None else None

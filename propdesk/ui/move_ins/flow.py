"""The steps of a handover as its wizard leads through them; no window here.

Where a handover stands is in the data, so the wizard goes on where anybody left it, on any day and
at any desk.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from propdesk.domain.case_fields import Field, FieldKind, Value, shown
from propdesk.domain.case_flow import Lines, Row, Transition
from propdesk.domain.move_ins import open_defects
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import translate
from propdesk.services.case_lines import LineChange
from propdesk.services.case_sheets import CaseSheet
from propdesk.services.move_ins import Repairs
from propdesk.services.move_ins_photos import SECTIONS, place_of

Key = tuple[str, bytes]  # a table and one of its rows
TICKS: Mapping[str, str] = {  # what is ticked, where it is not "is_done"
    "rooms": "is_in_order",
    "defects": "rechecked_on",  # the day is today's
}
AGENT_PAPERS = "agent_papers"
QUICK: Mapping[str, str] = {"meters": "reading", "keys": "count"}


@dataclass(frozen=True)
class Stage:
    """What is done in a state: the step that ends it, what is ticked, typed and listed before."""

    state: str
    transition: str
    ticks: tuple[str, ...] = ()
    quick: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()


STAGES = (
    Stage("planned", "notify"),
    Stage("notified", "check_docs", ticks=("papers", "agent_papers")),
    Stage("docs_checked", "issue_pack", ticks=("pack",)),
    Stage("pack_issued", "sign", tables=("fees",)),
    Stage("agreements_signed", "confirm_fees", tables=("fees",)),
    Stage("fees_paid", "inspect", ("rooms",), ("meters",), ("defects", "meters")),
    Stage("inspected", "accept", tables=("defects",)),
    Stage("rectifying", "accept_again", ticks=("defects",), tables=("defects",)),
    Stage("escalated", "decide", tables=("defects",)),
    Stage("passed", "issue_keys", quick=("keys",), tables=("keys",)),
    Stage("keys_issued", "complete", tables=("user_cards",)),
)
_RAIL = tuple(stage for stage in STAGES if stage.state != "escalated")
_BY_STATE = {stage.state: stage for stage in STAGES}


@dataclass(frozen=True)
class Tick:
    """A row to be ticked off."""

    key: Key
    words: str
    is_required: bool
    is_done: bool

    @property
    def is_of_agent(self) -> bool:
        """Whether it is asked of an agent only."""
        return self.key[0] == AGENT_PAPERS


@dataclass(frozen=True)
class Quick:
    """A row with one value to be typed, such as the reading of a meter."""

    key: Key
    words: str
    kind: FieldKind
    value: Value

    @property
    def name(self) -> str:
        """The name of its field on the form."""
        return f"{self.key[0]}-{self.key[1].hex()}"


class MoveInFlow:
    """Leads through the handover of `sheet`."""

    def __init__(self, sheet: CaseSheet, today: date, repairs: Repairs) -> None:
        self.sheet = sheet
        self.today = today
        self._repairs = repairs
        self.stage = _BY_STATE.get(sheet.state.code)

    @property
    def place(self) -> int:
        """The number of the stage, from 1; one more than there are when all is done."""
        if self.stage is None:
            return len(_RAIL) + 1
        states = [stage.state for stage in _RAIL]
        state = "rectifying" if self.stage.state == "escalated" else self.stage.state
        return states.index(state) + 1

    @property
    def way(self) -> Transition | None:
        """The step that ends the stage, if the person may make it."""
        if self.stage is None:
            return None
        code = self.stage.transition
        if code == "accept" and self._has_defects:
            code = "rectify"
        return next((way for way in self.sheet.offered if way.code == code), None)

    @property
    def others(self) -> tuple[Transition, ...]:
        """The other steps from here: did not come, keys before the repairs."""
        main = self.way
        hidden = {"accept", "rectify"} if main is not None else set[str]()
        return tuple(w for w in self.sheet.offered if w is not main and w.code not in hidden)

    @property
    def fields(self) -> list[tuple[Field, bool]]:
        """The fields of the step, and whether each is needed."""
        if self.way is None:
            return []
        by_name = self.sheet.workflow.by_name
        return [(by_name[name], needed) for name, needed in self.way.asked]

    @property
    def ticks(self) -> list[Tick]:
        """What is to be ticked off."""
        sections = self.stage.ticks if self.stage is not None else ()
        return [
            Tick(
                (section, line_id),
                self._words_of(section, row),
                bool(row.get("is_required", True)),
                bool(row[TICKS.get(section, "is_done")]),
            )
            for section in sections
            for line_id, row in self.sheet.lines[section]
        ]

    @property
    def quick(self) -> list[Quick]:
        """What is to be typed row by row."""
        sections = self.stage.quick if self.stage is not None else ()
        found = []
        for section in sections:
            table = self.sheet.table(section)
            column = next(c for c in table.columns if c.name == QUICK[section])
            for line_id, row in self.sheet.lines[section]:
                words = f"{_first_cell(table, row)}: {column.label.translated()}"
                found.append(Quick((section, line_id), words, column.kind, row[column.name]))
        return found

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables shown in full."""
        return self.stage.tables if self.stage is not None else ()

    @property
    def photographed(self) -> list[tuple[Key, str]]:
        """The rooms and defects a picture may show, in the stages they are looked at in."""
        shown_here = {*self.tables, *(self.stage.ticks if self.stage is not None else ())}
        if not shown_here & set(SECTIONS):
            return []
        return [
            ((section, line_id), place_of(section, row))
            for section in SECTIONS
            for line_id, row in self.sheet.lines[section]
        ]

    def changes(
        self, ticked: Collection[Key], typed: Mapping[str, object]
    ) -> dict[str, list[LineChange]]:
        """Return what differs from the rows as they are kept, by table."""
        found: dict[str, list[LineChange]] = {}
        for tick in self.ticks:
            is_done = tick.key in ticked
            if is_done != tick.is_done:
                _note(found, tick.key, self._ticked(tick.key[0], is_done=is_done))
        for quick in self.quick:
            value = typed.get(quick.name, quick.value)
            if value != quick.value:
                _note(found, quick.key, {QUICK[quick.key[0]]: value})
        return found

    def _words_of(self, section: str, row: Row) -> str:
        """Return what is ticked: the paper, the room, the defect and how its repair stands."""
        if section not in SECTIONS:
            return str(row[next(iter(row))])
        parts = [place_of(section, row)]
        if section == "defects" and (
            state := self._repairs.get((str(row["place"]), str(row["fault"])))
        ):
            parts.append(state.label.translated())
        if row["photos"]:
            words = translate("move_ins_screen", "Photo {numbers}")
            parts.append(words.format(numbers=row["photos"]))
        return " · ".join(parts)

    def _ticked(self, section: str, *, is_done: bool) -> Mapping[str, object]:
        name = TICKS.get(section, "is_done")
        if section == "defects":
            return {name: self.today if is_done else None}
        return {name: is_done}

    @property
    def _has_defects(self) -> bool:
        return bool(open_defects([row for _, row in self.sheet.lines["defects"]]))


def _note(found: dict[str, list[LineChange]], key: Key, values: Mapping[str, object]) -> None:
    section, line_id = key
    found.setdefault(section, []).append(LineChange(line_id, values))


def _first_cell(table: Lines, row: Row) -> str:
    column = table.columns[0]
    return shown(column, row[column.name], zone=CENTRE_TIME, in_full=False)


def stage_words(sheet: CaseSheet) -> Sequence[str]:
    """Return what the stages are called, in their order: the labels of their steps."""
    by_code = sheet.workflow.flow.by_code
    return [by_code[stage.transition].label.translated() for stage in _RAIL]

"""The list of one workflow's cases, made of its declaration: columns, filters, search."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal

from propdesk.domain.case_fields import Field, FieldKind
from propdesk.domain.deadlines import Light
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate
from propdesk.services import case_lists
from propdesk.services.case_catalog import Workflow
from propdesk.services.case_lists import CaseAsk, CaseRow, Which
from propdesk.services.case_searches import Search, SearchRow
from propdesk.ui.kit.controls import ChoiceControl
from propdesk.ui.kit.list_page import Filter, ListPage, ListSpec
from propdesk.ui.kit.naming import named
from propdesk.ui.kit.paged_model import Ask, Column, Page
from propdesk.ui.kit.screen import Seat

EMPTY = QT_TRANSLATE_NOOP("case_page", "No cases here. Ctrl+N opens one.")
HINT = QT_TRANSLATE_NOOP("case_page", "Number, unit, name, words or pinyin")
NUMBER = QT_TRANSLATE_NOOP("case_page", "Number")
STATE = QT_TRANSLATE_NOOP("case_page", "State")
DUE = QT_TRANSLATE_NOOP("case_page", "Due")
ANY = ("", QT_TRANSLATE_NOOP("case_page", "all"))
WHICH: tuple[tuple[str, Message], ...] = (
    (Which.OPEN.value, QT_TRANSLATE_NOOP("case_page", "Unfinished")),
    (Which.ALL.value, QT_TRANSLATE_NOOP("case_page", "All")),
    (Which.LATE.value, QT_TRANSLATE_NOOP("case_page", "Late")),
    (Which.AMBER.value, QT_TRANSLATE_NOOP("case_page", "Due soon or late")),
    (Which.TODAY.value, QT_TRANSLATE_NOOP("case_page", "Due today")),
    (Which.MINE.value, QT_TRANSLATE_NOOP("case_page", "With me")),
    (Which.UNDECIDED.value, QT_TRANSLATE_NOOP("case_page", "Needs a decision")),
)
TONES = {Light.RED: "danger", Light.AMBER: "warning", Light.GREEN: ""}


class CaseList(ListPage[CaseRow]):
    """`opened` carries the row that was opened."""

    topics = frozenset({"case_standing"})
    opened = Signal(object)

    def __init__(self, seat: Seat, workflow: Workflow) -> None:
        super().__init__(seat, list_spec(workflow))
        self.workflow = workflow
        self._kept: Sequence[SearchRow] = ()
        words = translate("case_page", "Kept searches")
        self.kept = named(ChoiceControl([("", words)]), f"cases-{workflow.code}-kept", words)
        self.kept.setToolTip(translate("case_page", "Ctrl+S keeps what is searched for now."))
        self.kept.picked.connect(self._on_kept)
        self.tools.addWidget(self.kept)

    @property
    def search_now(self) -> Search:
        """What is searched for now."""
        filters = {name: control.value() for name, control in self.filters.items()}
        return Search(self.search.sought, filters, self._sort, self._descending)

    def show_kept(self, rows: Sequence[SearchRow]) -> None:
        """Offer kept searches."""
        self._kept = rows
        while self.kept.count() > 1:
            self.kept.removeItem(1)
        for row in rows:
            self.kept.addItem(row.name, row.search_id.hex())

    def show_search(self, search: Search) -> None:
        """Search for what was kept."""
        self.search.setText(search.text)
        for name, control in self.filters.items():
            control.fill(search.filters.get(name, ""))
        self._sort, self._descending = search.sort, search.descending
        self.refresh()

    def _on_kept(self, chosen: str) -> None:
        for row in self._kept:
            if row.search_id.hex() == chosen:
                self.show_search(row.search)

    def open_row(self, row: CaseRow) -> None:
        """Tell which row was opened."""
        self.opened.emit(row)


def list_spec(workflow: Workflow) -> ListSpec[CaseRow]:
    """Return the declared list of a workflow."""
    return ListSpec(
        name=f"cases-{workflow.code}",
        title=workflow.title,
        columns=_columns(workflow),
        fetch=partial(_fetch, workflow.code),
        empty=EMPTY,
        search_hint=HINT,
        filters=_filters(workflow),
        sort="opened",
        descending=True,
        initial_filters={"which": Which.OPEN.value},
    )


def _columns(workflow: Workflow) -> list[Column[CaseRow]]:
    first: list[Column[CaseRow]] = [
        Column(
            "number", QT_TRANSLATE_NOOP("case_page", "Number"), _number, sort="number", weight=20
        ),
        Column(
            "state", QT_TRANSLATE_NOOP("case_page", "State"), _state, tone=_state_tone, weight=10
        ),
    ]
    own: list[Column[CaseRow]] = [
        Column(field.name, field.label, _cell(number), sort=field.name, weight=_weight(field))
        for number, field in enumerate(workflow.by_name[name] for name in workflow.columns)
    ]
    last: list[Column[CaseRow]] = [
        Column(
            "due", QT_TRANSLATE_NOOP("case_page", "Due"), _due, sort="due", tone=_tone, weight=15
        ),
        Column("handler", QT_TRANSLATE_NOOP("case_page", "With"), _handler, weight=8),
        Column(
            "opened", QT_TRANSLATE_NOOP("case_page", "Opened"), _opened, sort="opened", weight=14
        ),
    ]
    return [*first, *own, *last]


def _weight(field: Field) -> int:
    """Return the share of a column: what a case is about gets most."""
    if field.role == "summary":
        return 18
    if field.kind is FieldKind.UNIT:
        return 10
    return 7 if field.kind in (FieldKind.WHOLE, FieldKind.YES_NO) else 11


def _filters(workflow: Workflow) -> list[Filter]:
    states = [(state.code, state.label) for state in workflow.flow.states]
    chosen = [Filter("which", QT_TRANSLATE_NOOP("case_page", "Show"), [*WHICH, *states])]
    for declared in workflow.filters:
        field = workflow.by_name[declared.field]
        chosen.append(Filter(field.name, field.label, [ANY, *field.choices]))
    return chosen


def _fetch(code: str, seat: Seat, ask: Ask) -> Page[CaseRow]:
    filters = dict(ask.filters)
    wanted = CaseAsk(
        workflow=code,
        which=filters.pop("which", ""),
        text=ask.text,
        filters=filters,
        sort=ask.sort,
        descending=ask.descending,
        offset=ask.offset,
        limit=ask.limit,
    )
    found = seat.desk.query(case_lists.page, ask=wanted)
    return Page(found.rows, found.total)


def _cell(number: int) -> Callable[[CaseRow], str]:
    def text(row: CaseRow) -> str:
        return row.cells[number] if number < len(row.cells) else ""

    return text


def _number(row: CaseRow) -> str:
    """Return a number without centre and form: all of a list have the same."""
    return row.number.split("-", 2)[-1]


def _state(row: CaseRow) -> str:
    return row.state.label.translated()


def _state_tone(row: CaseRow) -> str:
    return row.state.tone.value


def _handler(row: CaseRow) -> str:
    return row.handler


def _opened(row: CaseRow) -> str:
    return f"{row.opened_at.astimezone(CENTRE_TIME):%m-%d %H:%M}"


def _due(row: CaseRow) -> str:
    if row.due_at is None or row.light is None:
        return ""
    mark = {Light.RED: "‼ ", Light.AMBER: "! ", Light.GREEN: ""}[row.light]
    return f"{mark}{row.due_at.astimezone(CENTRE_TIME):%m-%d %H:%M}"


def _tone(row: CaseRow) -> str:
    return TONES[row.light] if row.light else ""

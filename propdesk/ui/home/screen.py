"""The first screen after signing in: what is due, where things stand, one key to each job."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from propdesk.domain.deadlines import Light
from propdesk.domain.permissions import Permission
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services import case_catalog
from propdesk.services import home as figures
from propdesk.services.case_catalog import Workflow
from propdesk.services.case_lists import CasePage, CaseRow, Which
from propdesk.services.home import Home, HomeMoney, Standing
from propdesk.ui.home.tiles import TITLES, Tile, Tiles, case_tiles, desk_tiles, money_tiles
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.flow_layout import FlowLayout
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.places import Place
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.kit.screen import Screen, Seat

JOB_KEYS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LIGHTS = {Light.RED: "danger", Light.AMBER: "warning", Light.GREEN: ""}


@dataclass(frozen=True)
class CountRow:
    """A number of cases of a workflow, and the list it counts (`which`)."""

    workflow: Workflow
    words: str
    which: str
    cases: int
    tone: str


def _one(row: CaseRow) -> str:
    return case_catalog.declared(row.workflow).one.translated()


DUE_COLUMNS: tuple[Column[CaseRow], ...] = (
    Column(
        "due",
        QT_TRANSLATE_NOOP("home", "Due"),
        lambda row: f"{row.due_at.astimezone(CENTRE_TIME):%m-%d %H:%M}" if row.due_at else "",
        tone=lambda row: LIGHTS[row.light] if row.light else "",
        weight=15,
    ),
    Column("what", QT_TRANSLATE_NOOP("home", "What"), _one, weight=14),
    Column("summary", QT_TRANSLATE_NOOP("home", "About"), lambda row: row.summary, weight=22),
    Column("unit", QT_TRANSLATE_NOOP("home", "Unit"), lambda row: row.unit, weight=13),
    Column(
        "state",
        QT_TRANSLATE_NOOP("home", "State"),
        lambda row: row.state.label.translated(),
        tone=lambda row: row.state.tone.value,
        weight=13,
    ),
    Column("handler", QT_TRANSLATE_NOOP("home", "With"), lambda row: row.handler, weight=12),
)
COUNT_COLUMNS: tuple[Column[CountRow], ...] = (
    Column(
        "workflow",
        QT_TRANSLATE_NOOP("home", "What"),
        lambda row: row.workflow.title.translated(),
        weight=40,
    ),
    Column(
        "state",
        QT_TRANSLATE_NOOP("home", "State"),
        lambda row: row.words,
        tone=lambda row: row.tone,
        weight=38,
    ),
    Column(
        "cases",
        QT_TRANSLATE_NOOP("home", "Number"),
        lambda row: str(row.cases),
        tone=lambda row: row.tone,
        weight=16,
    ),
)


class HomeScreen(Screen):
    """Every number leads to the list or report it stands for."""

    topics = frozenset({"case_standing", "posting", "print_job", "envelope", "charge_balance"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "home", translate("home", "Home"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._which: str = Which.AMBER
        rights = seat.desk.actor.rights if seat.desk.actor else frozenset[Permission]()
        self._rights = rights
        self.jobs = [w for w in figures.workflows_for(rights) if figures.may_open(w, rights)]
        self.tiles = Tiles()
        self.heading = label("home-due-heading", "", "heading")
        self.due = RowsTable(
            "home-due",
            translate("home", "What is due"),
            DUE_COLUMNS,
            QT_TRANSLATE_NOOP("home", "Nothing here. Well done."),
            key=lambda row: row.case_id,
        )
        self.counts = RowsTable(
            "home-counts",
            translate("home", "Where things stand"),
            COUNT_COLUMNS,
            QT_TRANSLATE_NOOP("home", "No unfinished cases."),
            key=lambda row: (row.workflow.code, row.which),
        )
        self._arrange()
        self.tiles.chosen.connect(self._on_tile)
        self.due.table.opened.connect(self._on_due)
        self.counts.table.opened.connect(self._on_count)

    def commands(self) -> Sequence[Command]:
        """Return the keys: one for each job, F6 between the tables."""
        other = translate("home", "To the other table")
        new = translate("home", "New: {what}")
        jobs = [
            Command(
                f"job-{workflow.code}",
                (key,),
                new.format(what=workflow.one.translated()),
                self._job(workflow),
                on_bar=False,
            )
            for key, workflow in zip(JOB_KEYS, self.jobs, strict=False)
        ]
        return (Command("other", ("F6",), other, self._on_other), *jobs)

    def start(self) -> None:
        """Put the cursor on what is due, and look again: time has passed."""
        self._focus_rows()
        self.refresh()

    def refresh(self) -> None:
        """Ask for every figure again."""
        desk = self.seat.desk
        self.look(partial(desk.query, figures.home), self._on_home)
        self.look(partial(desk.query, figures.money), self._on_money)
        self._list()

    def _arrange(self) -> None:
        self.body.addWidget(self.tiles)
        left = QVBoxLayout()
        left.addWidget(self.heading)
        left.addWidget(self.due, 1)
        right = QVBoxLayout()
        right.addWidget(label("home-counts-heading", self.counts.table.accessibleName(), "heading"))
        right.addWidget(self.counts, 1)
        middle = QHBoxLayout()
        middle.addLayout(left, 3)
        middle.addLayout(right, 2)
        self.body.addLayout(middle, 1)
        if self.jobs:
            self.body.addWidget(label("home-jobs-heading", translate("home", "New"), "heading"))
            self.body.addWidget(self._job_row())

    def _job_row(self) -> QWidget:
        row = named(QWidget(), "home-jobs", translate("home", "Jobs"))
        layout = FlowLayout(row, spacing=6)
        keys = [*JOB_KEYS, *[""] * len(self.jobs)]
        for key, workflow in zip(keys, self.jobs, strict=False):
            words = workflow.one.translated()
            button = named(QPushButton(f"{key}  {words}"), f"home-job-{workflow.code}", words)
            button.setProperty("role", "chip")
            button.clicked.connect(self._job(workflow))
            layout.addWidget(button)
        return row

    def _job(self, workflow: Workflow) -> Callable[[], None]:
        own = Place(workflow.own_screen)
        place = own if workflow.own_screen else Place("cases", words=f"{workflow.code}:new")
        return lambda: self.place_wanted.emit(place)

    def _focus_rows(self) -> None:
        """Focus the first table with rows, else the screen itself, so that its keys work."""
        filled = [rows.table for rows in (self.due, self.counts) if rows.model.rows]
        (filled[0] if filled else self).setFocus()

    def _list(self) -> None:
        self.look(partial(self.seat.desk.query, figures.listed, which=self._which), self._on_listed)

    def _on_home(self, home: Home) -> None:
        self.tiles.show_tiles([*case_tiles(home), *desk_tiles(home, self._rights)])
        self.counts.show_rows([row for found in home.standings for row in rows_of(found)])
        if self.hasFocus() and self.heading.text():  # else what is due has not been read yet
            self._focus_rows()

    def _on_money(self, money: HomeMoney) -> None:
        self.tiles.show_tiles(money_tiles(money))

    def _on_listed(self, page: CasePage) -> None:
        self.heading.setText(f"{TITLES[self._which].translated()}  {page.total}")
        self.due.show_rows(page.rows)
        if self.hasFocus():
            self._focus_rows()

    def _on_tile(self, tile: Tile) -> None:
        if tile.place is not None:
            self.place_wanted.emit(tile.place)
            return
        self._which = tile.which
        self._focus_rows()
        self._list()

    def _on_due(self, number: int) -> None:
        row = self.due.model.rows[number]
        self.place_wanted.emit(Place("cases", row.case_id))

    def _on_count(self, number: int) -> None:
        row = self.counts.model.rows[number]
        self.place_wanted.emit(Place("cases", words=f"{row.workflow.code}:{row.which}"))

    def _on_other(self) -> None:
        goes_right = self.due.table.hasFocus() or not self.due.model.rows
        (self.counts.table if goes_right else self.due.table).setFocus()


def rows_of(standing: Standing) -> list[CountRow]:
    """Return a workflow's numbers, one a row: late, amber or red, due today, then its states."""
    workflow = standing.workflow
    urgent = (
        (Which.LATE, standing.late, "danger"),
        (Which.AMBER, standing.amber, "warning"),
        (Which.TODAY, standing.today, ""),
    )
    rows = [
        CountRow(workflow, TITLES[which].translated(), which, cases, tone)
        for which, cases, tone in urgent
        if cases
    ]
    return rows + [
        CountRow(workflow, state.label.translated(), state.code, cases, state.tone.value)
        for state, cases in standing.states
    ]

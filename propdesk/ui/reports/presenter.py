"""The course of a report without a window: what is asked, what came of it, the file made of it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.domain.errors import DomainError
from propdesk.domain.periods import Period
from propdesk.domain.reports import Grouping, Scope
from propdesk.domain.tables import ReportTable
from propdesk.exports.reports import FileForm
from propdesk.report_files import Made, Wanted, make_file
from propdesk.services import reports, reports_choices, reports_grants
from propdesk.services.accounts import Approval
from propdesk.services.reports import Report, ScopeNames
from propdesk.services.reports_choices import ReportChoices
from propdesk.services.reports_grants import Grant
from propdesk.ui.kit.runner import Cancellable, LongRunner, Teller
from propdesk.ui.reports.cells import ShownColumn, shown_columns, texts_of

MOST_SHOWN = 10_000
_STEP = 1000
JOURNAL = "journal"


class Stage(StrEnum):
    """What is going on."""

    ASKING = "asking"
    READING = "reading"
    SHOWN = "shown"
    WRITING = "writing"


@dataclass(frozen=True)
class ReportWish:
    """What is asked for, as chosen on the screen; codes as `ScopeNames` takes them."""

    report: str
    first: date | None = None
    last: date | None = None
    as_of: date | None = None
    by: Grouping = Grouping.ITEM
    building: str = ""
    item: str = ""
    collector: str = ""
    unit: str = ""

    def names(self) -> ScopeNames:
        """Return the scope in names."""
        return ScopeNames(
            first=self.first,
            last=self.last,
            by=self.by,
            as_of=self.as_of,
            item=self.item,
            building=self.building,
            unit=self.unit.strip(),
            collector=self.collector,
        )


@dataclass(frozen=True)
class ShownReport:
    """A report on the screen; `rows` are the first ones, `totals` those of all `count` rows."""

    report: Report
    scope: Scope
    title: str
    columns: tuple[ShownColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    totals: tuple[str, ...]
    count: int


@dataclass(frozen=True)
class ReportsState:
    """What the screen shows; `done` counts rows while something runs."""

    stage: Stage = Stage.ASKING
    shown: ShownReport | None = None
    done: int = 0
    file_name: str = ""
    choices: ReportChoices = field(default_factory=ReportChoices)


class ReportsPresenter:
    """Asks for reports and writes files of them; `show` draws the state."""

    def __init__(
        self,
        desk: Desk,
        runner: LongRunner,
        show: Callable[[ReportsState], None],
        refused: Callable[[DomainError], None],
        made: Callable[[Made], None],
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._show = show
        self._refused = refused
        self._made = made
        self._running: Cancellable | None = None
        self._stop = threading.Event()
        self.state = ReportsState()

    def today(self) -> date:
        """Return the day at the centre."""
        return local_date(self._desk.clock.now())

    def look_at_choices(self) -> None:
        """Ask what reports can be narrowed to."""
        desk = self._desk
        self._runner.look(lambda: desk.query(reports_choices.choices), self._on_choices)

    def ask(self, wish: ReportWish) -> None:
        """Reckon a report; one that is still being reckoned is forgotten."""
        if self.state.stage is Stage.WRITING:
            return
        self.stop()
        desk, report = self._desk, reports.report_named(wish.report)
        self._stop = stop = threading.Event()
        self._set(stage=Stage.READING, done=0)

        def work(teller: Teller) -> ShownReport:
            with desk.database.stoppable(stop.is_set):  # also while sums are made of many rows
                scope = desk.query(reports.scope_named, names=wish.names())
                with desk.stream(report.ask, scope) as table:
                    return _walked(report, scope, table, teller)

        self._running = self._runner.long(work, self._on_shown, self._on_told, self._on_refused)

    def export(self, path: Path, form: FileForm, grant: Grant | None = None) -> None:
        """Write the report that is shown into a file."""
        shown, desk = self.state.shown, self._desk
        if shown is None or self.state.stage is not Stage.SHOWN:
            return
        scope = shown.scope.under(grant.identity) if grant else shown.scope
        wanted = Wanted(shown.report, scope, form, path, grant)
        self._stop = stop = threading.Event()
        self._set(stage=Stage.WRITING, done=0, file_name=path.name)

        def work(teller: Teller) -> Made:
            return make_file(
                desk,
                wanted,
                progress=lambda rows: teller.step(rows, shown.count),
                cancelled=stop.is_set,
            )

        self._running = self._runner.long(work, self._on_made, self._on_told, self._on_refused)

    def allow_in_full(self, reason: str) -> Callable[[tuple[str, str] | None], Grant]:
        """Return the act that lets personal data be exported in full, with a second person."""
        desk, shown = self._desk, self.state.shown
        name = shown.report.name if shown else ""

        def act(second: tuple[str, str] | None) -> Grant:
            approval = Approval(*second) if second else None
            return desk.execute(
                reports_grants.allow_unmasked, report=name, reason=reason, approval=approval
            )

        return act

    def stop(self) -> None:
        """Stop what runs; no file is left behind."""
        self._stop.set()
        if self._running is not None:
            self._running.cancel()
            self._running = None
        self.given_back()

    def given_back(self) -> None:
        """Nothing runs any more: what was shown before is shown again."""
        if self.state.stage in (Stage.READING, Stage.WRITING):
            self._set(stage=Stage.SHOWN if self.state.shown else Stage.ASKING)

    def _on_choices(self, choices: ReportChoices) -> None:
        self._set(choices=choices)

    def _on_told(self, done: int, _total: int) -> None:
        if self.state.stage in (Stage.READING, Stage.WRITING):
            self._set(done=done)

    def _on_shown(self, shown: ShownReport) -> None:
        self._set(stage=Stage.SHOWN, shown=shown)

    def _on_made(self, made: Made) -> None:
        self._set(stage=Stage.SHOWN)
        self._made(made)

    def _on_refused(self, error: DomainError) -> None:
        self.given_back()
        self._refused(error)

    def _set(self, **values: object) -> None:
        self.state = replace(self.state, **values)  # type: ignore[arg-type]  # names of the state
        self._show(self.state)


def stretch(days: str, today: date) -> tuple[date, date]:
    """Return the first and last day of a named stretch; this month so far for anything else."""
    month = Period.of(today)
    match days:
        case "today":
            return today, today
        case "last_month":
            return month.previous().first_day, month.previous().last_day
        case "year":
            return today.replace(month=1, day=1), today
        case _:
            return month.first_day, today


def forms_of(report: Report) -> tuple[FileForm, ...]:
    """Return the kinds of file a report can be written as."""
    plain = (FileForm.XLSX, FileForm.CSV, FileForm.PDF)
    return (*plain, FileForm.BEANCOUNT) if report.name == JOURNAL else plain


def _walked(report: Report, scope: Scope, table: ReportTable, teller: Teller) -> ShownReport:
    """Walk all rows for the totals; the first ones are kept to be shown."""
    rows = []
    for number, row in enumerate(table.rows(), start=1):
        if number <= MOST_SHOWN:
            rows.append(texts_of(table.columns, row))
        if number % _STEP == 0:
            teller.step(number, 0)
    return ShownReport(
        report=report,
        scope=scope,
        title=table.title,
        columns=shown_columns(table.columns, rows),
        rows=tuple(rows),
        totals=texts_of(table.columns, table.totals) if _adds_up(table) else (),
        count=table.count,
    )


def _adds_up(table: ReportTable) -> bool:
    return any(column.adds_up for column in table.columns)

"""The course of an import without a window: choose, look, import or correct, take back."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from propdesk.desk import Desk
from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.domain.imports import ImportKind
from propdesk.imports.columns import ColumnSpec
from propdesk.imports.file_kinds import COLUMNS, TITLES
from propdesk.imports.outcome import Outcome, judged
from propdesk.imports.parsed import Parsed
from propdesk.imports.rows import read_rows
from propdesk.imports.templates import write_failed_rows, write_template
from propdesk.services import imports
from propdesk.services.imports import (
    BatchRow,
    Imported,
    ImportStoppedError,
    Prepared,
    RowsRefusedError,
)
from propdesk.ui.imports.preview import BadRow, SampleRow, bad_rows, columns_of, sample
from propdesk.ui.kit.runner import Cancellable, LongRunner, Teller

STOPPED = "StoppedProblem"


class Stage(StrEnum):
    """Where an import is."""

    CHOOSING = "choosing"
    READING = "reading"
    LOOKING = "looking"
    WRITING = "writing"


@dataclass(frozen=True)
class ImportsState:
    """What the screen shows. `rows` counts the rows read while reading.

    While writing, `checked` rows of the file were looked at once more, then `written` records were
    put into the data file.
    """

    stage: Stage = Stage.CHOOSING
    kind: ImportKind = ImportKind.UNITS
    file_name: str = ""
    rows: int = 0
    good: int = 0
    checked: int = 0
    written: int = 0
    is_stopping: bool = False
    columns: tuple[ColumnSpec, ...] = ()
    sample: tuple[SampleRow, ...] = ()
    bad: tuple[BadRow, ...] = ()
    bad_row_count: int = 0
    notes: tuple[str, ...] = ()
    done: Imported | None = None
    batches: tuple[BatchRow, ...] = ()

    @property
    def may_commit(self) -> bool:
        """Whether every row can be written."""
        return self.stage is Stage.LOOKING and self.rows > 0 and not self.bad_row_count


@dataclass(frozen=True)
class _Read:
    """A file that was read and checked."""

    prepared: Prepared
    parsed: Parsed
    outcome: Outcome


class _Written:
    """Carries how far the writing is from the worker to the screen: rows, then records."""

    def __init__(self, stop: threading.Event, teller: Teller) -> None:
        self._stop, self._teller = stop, teller

    def checked(self, done: int, total: int) -> None:
        """Hear of rows that were looked at; ImportStoppedError where the person has enough."""
        if self._stop.is_set():
            raise ImportStoppedError
        self._teller.step(min(done, total - 1), total)

    def told(self, records: int) -> None:
        """Hear of records that were written."""
        if records:
            self._teller.step(records, 0)


class ImportsPresenter:
    """Holds the file that is looked at; `show` draws the state, `refused` hears other refusals."""

    def __init__(
        self,
        desk: Desk,
        runner: LongRunner,
        show: Callable[[ImportsState], None],
        refused: Callable[[DomainError], None],
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._show = show
        self._refused = refused
        self._read: _Read | None = None
        self._running: Cancellable | None = None
        self._stop = threading.Event()
        self.state = ImportsState()

    def look_at_batches(self) -> None:
        """Ask for the imports there were."""
        desk = self._desk
        self._runner.look(lambda: desk.query(imports.batches), self._on_batches)

    def choose_kind(self, kind: ImportKind) -> None:
        """Say what the file holds; a file that was read for another kind is put away."""
        self.put_away()
        self._set(kind=kind)

    def open_file(self, path: Path) -> None:
        """Read a file and check its rows; nothing is written."""
        if self.state.stage in (Stage.READING, Stage.WRITING):
            return
        self._stop = stop = threading.Event()
        kind, desk = self.state.kind, self._desk
        self._set(stage=Stage.READING, file_name=path.name, rows=0, done=None)

        def work(teller: Teller) -> _Read:
            parsed = read_rows(
                path,
                COLUMNS[kind],
                progress=lambda rows: teller.step(rows, 0),
                cancelled=stop.is_set,
            )
            prepared = Prepared(
                kind=kind,
                file_name=path.name,
                fingerprint=parsed.fingerprint,
                rows=parsed.rows,
                unread_rows=len(parsed.failed),
            )
            faults = desk.query(imports.check, prepared=prepared)
            return _Read(prepared, parsed, judged(parsed, COLUMNS[kind], faults))

        self._running = self._runner.long(work, self._on_read, self._on_told, self._on_refused)

    def stop(self) -> None:
        """Stop reading or writing; nothing was changed.

        What is being written is waited for: only its end tells whether it was stopped in time.
        """
        if self.state.stage is Stage.WRITING:
            self._stop.set()
            self._set(is_stopping=True)
        elif self.state.stage is Stage.READING:
            self._stop.set()
            if self._running is not None:
                self._running.cancel()
            self.put_away()

    def put_away(self) -> None:
        """Go back to choosing a file."""
        if self.state.stage is not Stage.WRITING:
            self._read = None
            kept = ImportsState(kind=self.state.kind, batches=self.state.batches)
            self.state = kept
            self._show(self.state)

    def commit(self) -> None:
        """Write all rows, or none."""
        read, desk = self._read, self._desk
        if read is None or not self.state.may_commit:
            return
        self._stop = stop = threading.Event()
        self._set(stage=Stage.WRITING, checked=0, written=0, is_stopping=False)

        def work(teller: Teller) -> Imported:
            written = _Written(stop, teller)
            try:
                with desk.database.stoppable(stop.is_set, written.told):
                    return desk.execute(
                        imports.commit, prepared=read.prepared, told=written.checked
                    )
            except EnvironmentProblem as problem:
                if problem.code == STOPPED:
                    raise ImportStoppedError from problem
                raise

        self._running = self._runner.long(work, self._on_committed, self._on_told, self._on_refused)

    def given_back(self) -> None:
        """The work failed for reasons of the surroundings: one can go on from the step before."""
        if self.state.stage is Stage.READING:
            self.put_away()
        elif self.state.stage is Stage.WRITING:
            self._set(stage=Stage.LOOKING)

    def undo(self, batch_id: bytes, reason: str) -> Callable[[], int]:
        """Return the call that takes an import back."""
        desk = self._desk
        return lambda: desk.execute(imports.undo, batch_id=batch_id, reason=reason)

    def save_failed(self, path: Path) -> Callable[[], Path] | None:
        """Return the call that writes the rows to be corrected into a workbook."""
        read = self._read
        if read is None:
            return None

        def work() -> Path:
            write_failed_rows(path, read.outcome.failed, read.parsed.heads)
            return path

        return work

    def save_template(self, path: Path) -> Callable[[], Path]:
        """Return the call that writes an empty table with its head."""
        kind = self.state.kind

        def work() -> Path:
            write_template(path, COLUMNS[kind], title=TITLES[kind].translated())
            return path

        return work

    def _on_batches(self, batches: tuple[BatchRow, ...]) -> None:
        self._set(batches=batches)

    def _on_told(self, done: int, total: int) -> None:
        if self.state.stage is Stage.READING:
            self._set(rows=done)
        elif self.state.stage is Stage.WRITING and total:
            self._set(checked=done)
        elif self.state.stage is Stage.WRITING:
            self._set(checked=self.state.rows, written=done)

    def _on_read(self, read: _Read) -> None:
        self._read = read
        specs = COLUMNS[read.prepared.kind]
        columns = columns_of(read.parsed, specs)
        self._set(
            stage=Stage.LOOKING,
            rows=read.outcome.rows,
            good=read.outcome.ok,
            columns=columns,
            sample=sample(read.parsed, columns),
            bad=bad_rows(read.outcome.bad, specs),
            bad_row_count=len(read.outcome.failed),
            notes=tuple(note.text() for note in read.parsed.notes),
        )

    def _on_committed(self, done: Imported) -> None:
        self._read = None
        self.state = ImportsState(
            kind=self.state.kind,
            file_name=self.state.file_name,
            done=done,
            batches=self.state.batches,
        )
        self._show(self.state)
        self.look_at_batches()

    def _on_refused(self, error: DomainError) -> None:
        read = self._read
        if isinstance(error, RowsRefusedError) and read is not None:
            outcome = judged(read.parsed, COLUMNS[read.prepared.kind], error.faults)
            self._on_read(replace(read, outcome=outcome))
        else:
            self.given_back()
        self._refused(error)

    def _set(self, **values: object) -> None:
        self.state = replace(self.state, **values)  # type: ignore[arg-type]  # names of the state
        self._show(self.state)

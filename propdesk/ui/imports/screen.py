"""The imports' screen: what and which file above; earlier imports or the file below."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.domain.imports import ImportKind
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.imports.file_kinds import TITLES
from propdesk.services.imports import BatchRow, ImportStoppedError
from propdesk.ui.imports.pages import FilePage, HistoryPage
from propdesk.ui.imports.presenter import ImportsPresenter, ImportsState, Stage
from propdesk.ui.imports.words import done_text, progress_of, progress_text
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.commands import Command
from propdesk.ui.kit.controls import ChoiceControl
from propdesk.ui.kit.fields import Field
from propdesk.ui.kit.file_dialogs import open_file, save_file
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.progress_row import ProgressRow
from propdesk.ui.kit.screen import Leaving, Screen, Seat

WORKBOOK = "Excel (*.xlsx)"
ENDINGS = (".xlsx", ".csv", ".txt")
BUSY = (Stage.READING, Stage.WRITING)


class ImportsScreen(Screen):
    """Draws the presenter's state; a file may also be dropped here."""

    topics = frozenset({"import_batch", "import_undo"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat, "imports", translate("imports", "Imports"))
        self.presenter = ImportsPresenter(seat.desk, self, self._show, self.refuse)
        self._asking = Asking(self, seat.tasks)
        self._batch: BatchRow | None = None
        self._stage = Stage.CHOOSING
        self.setAcceptDrops(True)
        self.history, self.file = HistoryPage(), FilePage()
        self.progress = ProgressRow("imports-progress")
        self._pages = QStackedWidget()
        self._pages.setObjectName("imports-pages")
        self.body.addWidget(self._choosing())
        self.body.addWidget(self.progress)
        self._pages.addWidget(self.history)
        self._pages.addWidget(self.file)
        self.body.addWidget(self._pages, 1)
        self._connect()
        self._show(self.presenter.state)

    def commands(self) -> Sequence[Command]:
        """Return the imports' keys."""
        return (
            Command("file", ("F4",), translate("imports", "Choose a file"), self._on_choose),
            Command(
                "template", ("F7",), translate("imports", "Save a template"), self._on_template
            ),
            Command(
                "second", ("F8",), translate("imports", "Take back / save faults"), self._on_f8
            ),
            Command(
                "commit",
                ("F12", "Ctrl+Return", "Ctrl+Enter"),
                translate("imports", "Import"),
                self.presenter.commit,
            ),
            Command("back", ("Esc",), translate("imports", "Back"), self._on_back),
        )

    def start(self) -> None:
        """Go to where the work goes on."""
        if self.presenter.state.stage is Stage.LOOKING:
            self.file.start()
        else:
            self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Ask for the imports there were."""
        self.presenter.look_at_batches()

    def leaving(self) -> Leaving:
        """A file that is being written must be waited for."""
        is_writing = self.presenter.state.stage is Stage.WRITING
        return Leaving.UNSAVED if is_writing else Leaving.FREE

    def refuse(self, error: DomainError) -> None:
        """Show a refusal; what the person stopped is told calmly."""
        if isinstance(error, ImportStoppedError):
            self.banner.say("info", error.message())
        else:
            super().refuse(error)

    def report(self, problem: EnvironmentProblem, retry: Callable[[], None]) -> None:
        """Show what the surroundings say; the step before is open again."""
        self.presenter.given_back()
        super().report(problem, retry)

    def stumble(self) -> None:
        """Say that a bug was caught; the step before is open again."""
        self.presenter.given_back()
        super().stumble()

    def open_file(self, file: str) -> None:
        """Look at a file."""
        if file:
            self.banner.clear()
            self.presenter.open_file(Path(file))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that may be tables, nothing else."""
        if _dropped(event) and self.presenter.state.stage not in BUSY:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the dropped file."""
        event.acceptProposedAction()
        self.open_file(_dropped(event))

    def _choosing(self) -> QFrame:
        card = QFrame()
        card.setObjectName("imports-choosing")
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(20, 14, 20, 14)
        layout.addWidget(label("imports-title", self.title, "title"))
        what = translate("imports", "What does the file hold?")
        choices = [(kind.value, TITLES[kind].translated()) for kind in ImportKind]
        self._kind = named(ChoiceControl(choices), "imports-kind", what)
        self._choose = QPushButton(translate("imports", "Choose a file   F4"))
        named(self._choose, "imports-choose", self._choose.text()).setProperty("role", "primary")
        self._template = QPushButton(translate("imports", "Save a template   F7"))
        named(self._template, "imports-template", self._template.text())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label("imports-kind-label", what, "muted"))
        for part in (self._kind, self._choose, self._template):
            row.addWidget(part)
        row.addStretch()
        layout.addLayout(row)
        hint = translate(
            "imports",
            "Excel (.xlsx) or CSV; a file can also be dragged in here. It is checked first: "
            "nothing is changed before you say so. Import units first, then customers.",
        )
        words = label("imports-hint", hint, "small")
        words.setWordWrap(True)
        layout.addWidget(words)
        return card

    def _connect(self) -> None:
        self._kind.picked.connect(self._on_kind)
        self._choose.clicked.connect(self._on_choose)
        self._template.clicked.connect(self._on_template)
        self.history.undo.clicked.connect(self._on_undo)
        self.history.table.table.opened.connect(self._on_undo)
        self.file.commit.clicked.connect(self.presenter.commit)
        self.file.save.clicked.connect(self._on_save_failed)
        self.file.back.clicked.connect(self._on_back)
        self.progress.cancelled.connect(self.presenter.stop)

    def _show(self, state: ImportsState) -> None:
        before, self._stage = self._stage, state.stage
        self._kind.fill(state.kind.value)
        if state.stage in BUSY:
            done, total = progress_of(state)
            may_stop = not state.is_stopping
            self.progress.tell(progress_text(state), done, total, may_stop=may_stop)
        else:
            self.progress.hide()
        for button in (self._kind, self._choose, self._template):
            button.setEnabled(state.stage not in BUSY)
        self.history.show_state(state)
        if state.stage is before:
            return
        if state.stage is Stage.LOOKING:
            self.file.show_state(state)
        self.file.commit.setEnabled(state.stage is Stage.LOOKING)
        shows_file = state.stage in (Stage.LOOKING, Stage.WRITING)
        self._pages.setCurrentWidget(self.file if shows_file else self.history)
        if state.done is not None:
            self.banner.say("success", done_text(state))
        if self.isVisible():
            self.start()

    def _on_kind(self, kind: str) -> None:
        self.presenter.choose_kind(ImportKind(kind))

    def _on_back(self) -> None:
        if self.presenter.state.stage in BUSY:
            self.presenter.stop()
        else:
            self.presenter.put_away()

    def _on_f8(self) -> None:
        if self.presenter.state.stage is Stage.LOOKING:
            self._on_save_failed()
        elif self.presenter.state.stage is Stage.CHOOSING:
            self._on_undo()

    # --- files

    def _on_choose(self) -> None:
        names = " ".join(f"*{ending}" for ending in ENDINGS)
        kinds = f"{translate('imports', 'Tables')} ({names})"
        open_file(self, translate("imports", "Choose a file"), kinds, self.open_file)

    def _on_template(self) -> None:
        name = TITLES[self.presenter.state.kind].translated()
        title = translate("imports", "Save a template")
        save_file(self, title, f"{name}.xlsx", WORKBOOK, self.save_template)

    def save_template(self, file: str) -> None:
        """Write an empty table into a file."""
        self.look(self.presenter.save_template(Path(file)), self._on_saved)

    def _on_save_failed(self) -> None:
        if self.presenter.state.bad_row_count:
            stem = Path(self.presenter.state.file_name).stem
            name = translate("imports", "{file} to be corrected.xlsx").format(file=stem)
            title = translate("imports", "Save the faulty rows")
            save_file(self, title, name, WORKBOOK, self.save_failed)

    def save_failed(self, file: str) -> None:
        """Write the rows to be corrected into a file."""
        work = self.presenter.save_failed(Path(file))
        if work is not None:
            self.look(work, self._on_saved)

    def _on_saved(self, path: Path) -> None:
        self.notice.emit(translate("imports", "Saved: {file}").format(file=path))

    # --- taking back

    def _on_undo(self) -> None:
        batch = self._batch = self.history.table.current
        if batch is None:
            return
        about = translate(
            "imports",
            "Everything that came with “{file}” ({rows} rows) is taken back, unless something was "
            "built on it since.",
        )
        spec = FormSpec(
            name="undo",
            title=translate("imports", "Take the import back"),
            yes=translate("imports", "Take it back"),
            fields=(Field(name="reason", label=QT_TRANSLATE_NOOP("imports", "Reason")),),
            about=about.format(file=batch.file_name, rows=f"{batch.rows:,}"),
        )
        self._asking.ask(FormDialog(self, self.seat.tasks, spec), self._on_undo_wanted)

    def _on_undo_wanted(self, values: Mapping[str, Any]) -> None:
        if self._batch is not None:
            work = self.presenter.undo(self._batch.batch_id, values["reason"])
            self._asking.act(work, self._on_undone)

    def _on_undone(self, rows: int) -> None:
        words = translate("imports", "{rows} rows were taken back.")
        self.banner.say("success", words.format(rows=f"{rows:,}"))


def _dropped(event: QDragEnterEvent | QDropEvent) -> str:
    """Return the one file that is dragged, "" for anything else."""
    files = [url.toLocalFile() for url in event.mimeData().urls()]
    if len(files) == 1 and files[0].lower().endswith(ENDINGS):
        return files[0]
    return ""

"""The imports' two pages: earlier imports, and the file that is looked at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.ui.imports.presenter import ImportsState
from propdesk.ui.imports.preview import MOST_SHOWN, SampleRow
from propdesk.ui.imports.tables import bad_table, batches_table, sample_columns
from propdesk.ui.imports.words import file_text, summary_text, summary_tone
from propdesk.ui.kit.naming import label, named, set_look
from propdesk.ui.kit.rows_table import RowsTable

_NO_ROWS = QT_TRANSLATE_NOOP("imports", "No row could be read.")


class HistoryPage(QWidget):
    """The imports there were."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("imports-history")
        self.table = batches_table()
        self.undo = QPushButton(translate("imports", "Take it back   F8"))
        named(self.undo, "imports-undo", self.undo.text())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        words = translate("imports", "Earlier imports")
        head.addWidget(label("imports-history-title", words, "heading"))
        head.addStretch()
        head.addWidget(self.undo)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)

    def show_state(self, state: ImportsState) -> None:
        """Show the imports."""
        self.table.show_rows(state.batches)
        self.undo.setVisible(bool(state.batches))


class FilePage(QWidget):
    """A file before it is imported: its faults, and its rows as they were understood."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("imports-file")
        self._file = label("imports-file-name", "", "heading")
        self._summary = label("imports-summary", "", "heading")
        self._notes = label("imports-notes", "", "small")
        self._notes.setWordWrap(True)
        self.bad = bad_table()
        self._reason = label("imports-reason")
        self._reason.setWordWrap(True)
        self._tables = QStackedWidget()
        self._tables.setObjectName("imports-tables")
        self._tables.addWidget(self.bad)
        self._sample: RowsTable[SampleRow] | None = None
        self.commit = QPushButton(translate("imports", "Import all rows   F12"))
        named(self.commit, "imports-commit", self.commit.text()).setProperty("role", "primary")
        self.save = QPushButton(translate("imports", "Save the faulty rows   F8"))
        named(self.save, "imports-save-failed", self.save.text())
        self.back = QPushButton(translate("imports", "Another file   Esc"))
        named(self.back, "imports-back", self.back.text())
        self._chips = QButtonGroup(self)
        self._faults_chip = self._chip("imports-show-bad")
        self._rows_chip = self._chip("imports-show-rows")
        self._arrange()
        self._chips.buttonClicked.connect(self._on_chip)
        self.bad.table.row_changed.connect(self._on_fault)

    def show_state(self, state: ImportsState) -> None:
        """Show a file."""
        self._file.setText(file_text(state))
        self._summary.setText(summary_text(state))
        set_look(self._summary, tone=summary_tone(state))
        self._notes.setText("\n".join(state.notes))
        self._notes.setVisible(bool(state.notes))
        self.bad.show_rows(state.bad)
        self._show_sample(state)
        faults = translate("imports", "Faults: {count}").format(count=f"{len(state.bad):,}")
        first = translate("imports", "First {count} readable rows")
        self._faults_chip.setText(faults)
        self._rows_chip.setText(first.format(count=len(state.sample)))
        for chip in (self._faults_chip, self._rows_chip):
            chip.setAccessibleName(chip.text())
        (self._faults_chip if state.bad else self._rows_chip).setChecked(True)
        self._on_chip()
        self.commit.setVisible(state.may_commit)
        self.save.setVisible(bool(state.bad_row_count))

    def start(self) -> None:
        """Wait where one goes on: at the button, or at the first fault."""
        if self.commit.isVisible():
            self.commit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.bad.start()

    def _show_sample(self, state: ImportsState) -> None:
        if self._sample is not None:
            self._tables.removeWidget(self._sample)
            self._sample.deleteLater()
        words = translate("imports", "Rows as they were understood")
        columns = sample_columns(state.columns)
        self._sample = RowsTable("imports-rows", words, columns, _NO_ROWS, _sample_key)
        self._sample.show_rows(state.sample[:MOST_SHOWN])
        self._tables.addWidget(self._sample)

    def _chip(self, name: str) -> QPushButton:
        chip = named(QPushButton(), name, name)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        self._chips.addButton(chip)
        return chip

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._file)
        layout.addWidget(self._summary)
        layout.addWidget(self._notes)
        chips = QHBoxLayout()
        chips.addWidget(self._faults_chip)
        chips.addWidget(self._rows_chip)
        chips.addStretch()
        layout.addLayout(chips)
        layout.addWidget(self._tables, 1)
        layout.addWidget(self._reason)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch()
        buttons.addWidget(self.save)
        buttons.addWidget(self.commit)
        layout.addLayout(buttons)

    def _on_fault(self, _number: int) -> None:
        """The sentence of the fault under the cursor is shown whole."""
        fault = self.bad.current
        self._reason.setText(fault.reason if fault else "")

    def _on_chip(self) -> None:
        if self._sample is not None:
            shows_bad = self._faults_chip.isChecked()
            self._reason.setVisible(shows_bad)
            self._tables.setCurrentWidget(self.bad if shows_bad else self._sample)


def _sample_key(row: SampleRow) -> object:
    return row.sheet, row.row

"""A table inside a case: its rows, and a dialog to add or change one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from propdesk.domain.case_fields import FieldKind, Value, plain, revived, shown
from propdesk.domain.case_flow import Lines
from propdesk.domain.case_tables import typed_columns
from propdesk.domain.pasted_rows import pasted
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.case_lines import LineChange
from propdesk.ui.kit.case_fields import Makings, form_field, given
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.kit.tasks import Tasks

WEIGHTS = {  # a moment must be read whole; a tick or a number needs little
    FieldKind.MOMENT: 16,
    FieldKind.NOTE: 18,
    FieldKind.DATE: 13,
    FieldKind.MONEY: 10,
    FieldKind.WHOLE: 8,
    FieldKind.YES_NO: 8,
}
NOTHING = QT_TRANSLATE_NOOP("case_page", "Nothing here yet.")
ROWS_SHOWN = 5


@dataclass(frozen=True)
class LineRow:
    """A row as it is shown; `line_id` None while it is not saved."""

    place: int
    line_id: bytes | None
    values: Mapping[str, Value]


class LinesPanel(QWidget):
    """`changed` comes after each change of a row; `wanted` carries it as the service takes it;
    `reveal_wanted` comes when a row is to be opened that hides something."""

    changed, reveal_wanted = Signal(), Signal()
    wanted = Signal(object)
    dialog: FormDialog | None = None

    def __init__(self, table: Lines, makings: Makings) -> None:
        super().__init__()
        self.setObjectName(f"lines-{table.name}")
        self.table, self._makings = table, makings
        self.names: Mapping[object, str] = {c.user_id: c.name for c in makings.colleagues}
        self._tasks: Tasks | None = None
        self._edited: LineRow | None = None
        words = table.label.translated()
        columns = [_column(self, number) for number in range(len(table.columns))]
        self.rows: RowsTable[LineRow] = RowsTable(
            f"lines-{table.name}-table", words, columns, NOTHING, _place_of
        )
        self.rows.table.setFixedHeight(self.fontMetrics().height() * 2 * (ROWS_SHOWN + 1))
        self.paste = self._button("paste", words, translate("case_page", "Paste rows"))
        self.paste.setToolTip(translate("case_page", "Rows copied from a spreadsheet (Ctrl+V)"))
        self.add = self._button("add", words, translate("case_page", "Add a row"))
        self.drop = self._button("drop", words, translate("case_page", "Take the row out"))
        self.fault = label(f"lines-{table.name}-fault", "", "fault")
        self.fault.hide()
        head = QHBoxLayout()
        head.addWidget(label(f"lines-{table.name}-title", words, "heading"))
        head.addStretch()
        for button in (self.paste, self.add, self.drop):
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.rows)
        layout.addWidget(self.fault)
        self.add.clicked.connect(self._on_add)
        self.drop.clicked.connect(self._on_drop)
        self.rows.table.opened.connect(self._on_opened)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.rows.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_drop)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self._on_paste)
        self.paste.clicked.connect(self._on_paste)

    def _button(self, act: str, table: str, words: str) -> QPushButton:
        return named(QPushButton(words), f"lines-{self.table.name}-{act}", f"{table}: {words}")

    def serve(self, tasks: Tasks) -> None:
        """Take the lanes its dialogs work on."""
        self._tasks = tasks

    def show_rows(self, rows: Sequence[tuple[bytes | None, Mapping[str, Value]]]) -> None:
        """Show rows."""
        self.rows.show_rows([LineRow(n, key, values) for n, (key, values) in enumerate(rows)])

    def new_rows(self) -> list[Mapping[str, object]]:
        """Return the rows for a new case."""
        return [dict(row.values) for row in self.rows.model.rows]

    def draft(self) -> list[object]:
        """Return the rows as a draft keeps them."""
        return [
            {name: plain(value) for name, value in row.values.items()}
            for row in self.rows.model.rows
        ]

    def put_draft(self, rows: Sequence[Mapping[str, object]]) -> None:
        """Put the rows of a draft back."""
        columns = {column.name: column for column in self.table.columns}
        self.show_rows(
            [
                (None, {n: revived(columns[n], v) for n, v in row.items() if n in columns})
                for row in rows
            ]
        )

    def set_masked(self, *, masked: bool) -> None:
        """Hide what is personal, or show it; a row that hides something is shown before it is
        opened."""
        self._is_masked, self.in_full = masked, not masked

    def set_frozen(self, *, frozen: bool) -> None:
        """Let rows be changed, or only be read."""
        self.add.setVisible(not frozen)
        self.paste.setVisible(not frozen)
        self.drop.setVisible(not frozen)
        self._is_frozen = frozen

    _is_frozen = _is_masked = in_full = False

    def _on_add(self) -> None:
        self._ask(None)

    def _on_opened(self, _number: int) -> None:
        row = self.rows.current
        if row is None or self._is_frozen:
            return
        hidden = (c for c in self.table.columns if c.is_personal and row.values.get(c.name))
        if self._is_masked and any(hidden):
            self.reveal_wanted.emit()
        else:
            self._ask(row)

    def _on_paste(self) -> None:
        """Add the rows somebody copied from a spreadsheet; say which could not be read."""
        if self._is_frozen:
            return
        text = QGuiApplication.clipboard().text()
        columns, today = self.table.columns, self._makings.today()
        found = pasted(columns, text, today=today, zone=CENTRE_TIME)
        words = translate("case_page", "These lines make no sense: {numbers}")
        numbers = ", ".join(str(number) for number in found.refused)
        self.fault.setText(words.format(numbers=numbers))
        self.fault.setVisible(bool(found.refused))
        if found.rows:
            known = [(row.line_id, row.values) for row in self.rows.model.rows]
            self.show_rows([*known, *((None, row) for row in found.rows)])
            for row in found.rows:
                self.wanted.emit(LineChange(None, row))
            self.changed.emit()

    def _on_drop(self) -> None:
        row = self.rows.current
        if row is None or self._is_frozen:
            return
        left = [(r.line_id, r.values) for r in self.rows.model.rows if r.place != row.place]
        self.show_rows(left)
        if row.line_id is not None:
            self.wanted.emit(LineChange(row.line_id, None))
        self.changed.emit()

    def _ask(self, row: LineRow | None) -> None:
        if self._tasks is None:
            return
        self._edited = row
        spec = FormSpec(
            name=f"row-{self.table.name}",
            title=self.table.label.translated(),
            yes=translate("case_page", "Take it"),
            fields=[
                form_field(column, self._makings, required=column.required)
                for column in typed_columns(self.table)
            ],
        )
        dialog = FormDialog(self, self._tasks, spec)
        if row is not None:
            dialog.fill(row.values)
        dialog.submitted.connect(self._on_submitted)
        self.dialog = dialog
        dialog.open()

    def _on_submitted(self, values: Mapping[str, Any]) -> None:
        if self.dialog is None:
            return
        controls = {n: c for form in self.dialog.forms for n, c in form.controls.items()}
        content: Any = given(typed_columns(self.table), values, controls)
        rows = [(row.line_id, row.values) for row in self.rows.model.rows]
        edited = self._edited
        line_id = edited.line_id if edited else None
        if edited is None:
            rows.append((None, content))
        else:
            rows[edited.place] = (line_id, content)
        self.show_rows(rows)
        self.dialog.accept()
        self.dialog = None
        self.wanted.emit(LineChange(line_id, content))
        self.changed.emit()


class _Cell:
    """Says one column of a row."""

    def __init__(self, panel: LinesPanel, number: int) -> None:
        self._declared, self._panel = panel.table.columns[number], panel

    def __call__(self, row: LineRow) -> str:
        value = row.values.get(self._declared.name)
        if isinstance(value, datetime):
            return f"{value.astimezone(CENTRE_TIME):%m-%d %H:%M}"
        if self._declared.kind is FieldKind.PERSON:
            return self._panel.names.get(value, "")
        return shown(self._declared, value, zone=CENTRE_TIME, in_full=self._panel.in_full)


def _column(panel: LinesPanel, number: int) -> Column[LineRow]:
    declared = panel.table.columns[number]
    is_main = declared.required and declared.kind is FieldKind.TEXT
    weight = 24 if is_main else WEIGHTS.get(declared.kind, 12)
    return Column(declared.name, declared.label, _Cell(panel, number), weight=weight)


def _place_of(row: LineRow) -> object:
    return row.place

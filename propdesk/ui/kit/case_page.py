"""A case: its fields and tables, the buttons of its state, its log, its links."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from propdesk.attachments.pictures import Raster
from propdesk.domain.attachments import SORTS, Whereabouts
from propdesk.domain.case_fields import Field, FieldKind
from propdesk.domain.case_flow import Tone, Transition
from propdesk.domain.deadlines import Light
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.case_files import FileRow
from propdesk.services.case_sheets import CaseSheet, ClockRow, LinkRow, StepRow
from propdesk.ui.kit.case_fields import Makings
from propdesk.ui.kit.case_form import fields_shown, scrolled
from propdesk.ui.kit.case_lines import LinesPanel
from propdesk.ui.kit.flow_layout import FlowLayout
from propdesk.ui.kit.naming import label, named, set_look
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.picture_view import image_of
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.kit.tasks import Tasks

TONES = {Light.RED: "danger", Light.AMBER: "warning", Light.GREEN: "success"}
LIGHTS = {
    Light.RED: QT_TRANSLATE_NOOP("case_page", "late since"),
    Light.AMBER: QT_TRANSLATE_NOOP("case_page", "due soon,"),
    Light.GREEN: QT_TRANSLATE_NOOP("case_page", "due"),
}
NO_STEPS = QT_TRANSLATE_NOOP("case_page", "Nothing has happened yet.")
NO_LINKS = QT_TRANSLATE_NOOP("case_page", "No case is tied to this one.")
NO_FILES = QT_TRANSLATE_NOOP(
    "case_page", "No files. Ctrl+O attaches one; Ctrl+V pastes one, or drop it here."
)
THUMBNAIL_LINES = 2
NUMBER_KEYS = 9
FIELDS_ACROSS = 2


class CasePage(QWidget):
    """`chosen` carries the transition whose button was pressed, `line_wanted` (table, change),
    `link_wanted` the id of a case to turn to, `file_wanted` the row of a file to show;
    `reveal_wanted` comes when hidden numbers are to be shown."""

    chosen = Signal(object)
    line_wanted = Signal(str, object)
    link_wanted = Signal(object)
    file_wanted = Signal(object)
    reveal_wanted = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("case-page")
        self._tasks = tasks
        self.sheet: CaseSheet | None = None
        self.buttons: list[QPushButton] = []
        self._number = label("case-number", "", "title")
        self._state = label("case-state", "", "heading")
        self._clock = label("case-clock")
        self._people = label("case-people", "", "small")
        self._people.setWordWrap(True)  # who must sign may be a long list
        words = translate("case_page", "Show hidden numbers")
        self.reveal = named(QPushButton(words), "case-reveal", words)
        self.reveal.setProperty("role", "link")
        self.reveal.setToolTip("Ctrl+R")
        self.reveal.clicked.connect(self.reveal_wanted)
        self._acts = QWidget()
        self._acts_layout = FlowLayout(self._acts)
        self._body = QVBoxLayout()
        self.tables: list[LinesPanel] = []
        self.log: RowsTable[StepRow] = RowsTable(
            "case-log", translate("case_page", "Log"), _LOG, NO_STEPS, _moment_of
        )
        self.links: RowsTable[LinkRow] = RowsTable(
            "case-links", translate("case_page", "Tied cases"), _LINKS, NO_LINKS, _id_of
        )
        self.files: RowsTable[FileRow] = RowsTable(
            "case-files", translate("case_page", "Files"), _FILES, NO_FILES, _file_id_of
        )
        self.links.table.opened.connect(self._on_link)
        self.files.table.opened.connect(self._on_file)
        self.thumbnails: dict[bytes, QPixmap] = {}
        self.files.model.picture = self._thumbnail_of
        self._arrange()
        self._install_keys()

    def show_sheet(self, sheet: CaseSheet, makings: Makings) -> None:
        """Show a case as it stands."""
        self.sheet = sheet
        self._number.setText(sheet.number)
        self._state.setText(sheet.state.label.translated())
        set_look(self._state, tone=sheet.state.tone.value)
        words = translate("case_page", "Received by {first}, with {handler}")
        people = words.format(first=sheet.first_responder, handler=sheet.handler)
        if sheet.waits_for:
            waiting = translate("case_page", "Waits for a signature: {who}")
            people = f"{people}   {waiting.format(who=sheet.waits_for)}"
        self._people.setText(people)
        self.reveal.setVisible(sheet.is_masked and self.may_reveal)
        self._show_clock(sheet.clocks)
        self._show_buttons(sheet.offered)
        self._show_fields(sheet)
        self._show_tables(sheet, makings)
        self.log.show_rows(list(reversed(sheet.log)))
        self.links.show_rows(sheet.links)
        self.files.show_rows(sheet.files)

    may_reveal = False

    def show_thumbnails(self, found: Mapping[bytes, Raster]) -> None:
        """Show small pictures beside the files, by their digests."""
        made = {digest: QPixmap.fromImage(image_of(one)) for digest, one in found.items()}
        self.thumbnails |= made
        if made:
            height = self.files.fontMetrics().height() * THUMBNAIL_LINES
            self.files.table.setIconSize(QSize(height, height))
            self.files.table.verticalHeader().setDefaultSectionSize(height + 4)
            self.files.table.viewport().update()

    def start(self) -> None:
        """Put the focus on the first button, else on the log."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.log.start()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        for part in (self._number, self._state, self._clock):
            head.addWidget(part)
        head.addStretch()
        fields = QWidget()
        fields.setLayout(self._body)
        side = QVBoxLayout()
        side.addWidget(label("case-log-title", translate("case_page", "Log"), "heading"))
        side.addWidget(self.log, 2)
        side.addWidget(label("case-links-title", translate("case_page", "Tied cases"), "heading"))
        side.addWidget(self.links, 1)
        side.addWidget(label("case-files-title", translate("case_page", "Files"), "heading"))
        side.addWidget(self.files, 2)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(scrolled(fields), 3)
        middle.addLayout(side, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        below = QHBoxLayout()
        below.addWidget(self._people, 1)
        below.addWidget(self.reveal)
        layout.addLayout(below)
        layout.addWidget(self._acts)
        layout.addLayout(middle, 1)

    def _install_keys(self) -> None:
        for number in range(1, NUMBER_KEYS + 1):
            action = QAction(self)
            action.setObjectName(f"case-key-{number}")
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setData(number)
            action.triggered.connect(self._on_key)
            self.addAction(action)

    def _on_key(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and action.data() <= len(self.buttons):
            self.buttons[action.data() - 1].click()

    def _show_clock(self, clocks: Sequence[ClockRow]) -> None:
        if not clocks:
            self._clock.setText("")
            return
        first = clocks[0]
        light = LIGHTS[first.light].translated()
        self._clock.setText(f"{first.label.translated()}: {light} {_when(first.due_at)}")
        set_look(self._clock, tone=TONES[first.light])

    def _show_buttons(self, offered: Sequence[Transition]) -> None:
        shown = [(way.code, way.label.translated()) for way in offered]
        if shown == [(b.property("transition"), b.text()) for b in self.buttons]:
            return  # the focus stays where it is
        had_focus = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            self._acts_layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for place, way in enumerate(offered):
            words = way.label.translated()
            button = named(QPushButton(words), f"case-do-{way.code}", words)
            button.setAutoDefault(True)
            if place == 0:
                button.setProperty("role", "primary")
            if place < NUMBER_KEYS:
                button.setToolTip(f"Ctrl+{place + 1}")
            button.setProperty("transition", way.code)
            button.clicked.connect(self._on_clicked)
            self._acts_layout.addWidget(button)
            button.show()  # at once: only what is visible can take the focus
            self.buttons.append(button)
        if had_focus:
            self.start()

    def _show_fields(self, sheet: CaseSheet) -> None:
        """Show what is filled in: short fields two to a row, texts of several lines below."""
        _clear(self._body)
        grid = QWidget()
        cells = QGridLayout(grid)
        cells.setContentsMargins(0, 0, 0, 0)
        cells.setHorizontalSpacing(24)
        filled = [f for f in fields_shown(sheet.workflow) if sheet.texts[f.name]]
        short = [f for f in filled if f.kind is not FieldKind.NOTE]
        for place, declared in enumerate(short):
            row, column = divmod(place, FIELDS_ACROSS)
            for offset, part in enumerate(_field_labels(declared, sheet.texts[declared.name])):
                cells.addWidget(part, 2 * row + offset, column)
        for column in range(FIELDS_ACROSS):
            cells.setColumnStretch(column, 1)
        self._body.addWidget(grid)
        for declared in filled:
            if declared.kind is FieldKind.NOTE:
                for part in _field_labels(declared, sheet.texts[declared.name]):
                    self._body.addWidget(part)
        rule = QFrame()
        rule.setProperty("role", "rule")
        self._body.addWidget(rule)

    def _show_tables(self, sheet: CaseSheet, makings: Makings) -> None:
        self.tables = []
        for table in sheet.workflow.lines:
            panel = LinesPanel(table, makings)
            panel.serve(self._tasks)
            panel.set_masked(masked=sheet.is_masked)
            panel.show_rows(sheet.lines.get(table.name, ()))
            panel.reveal_wanted.connect(self.reveal_wanted)
            panel.set_frozen(frozen=sheet.state.final or sheet.state.code in table.frozen_in)
            panel.wanted.connect(self._on_line)
            self.tables.append(panel)
            self._body.addWidget(panel)
        self._body.addStretch()

    def _on_clicked(self) -> None:
        code = self.sender().property("transition")
        if self.sheet is not None:
            self.chosen.emit(self.sheet.workflow.flow.by_code[code])

    def _on_line(self, change: object) -> None:
        panel = self.sender()
        if isinstance(panel, LinesPanel):
            self.line_wanted.emit(panel.table.name, change)

    def _on_link(self, _number: int) -> None:
        if self.links.current is not None:
            self.link_wanted.emit(self.links.current.case_id)

    def _thumbnail_of(self, row: FileRow) -> QPixmap | None:
        return self.thumbnails.get(row.digest)

    def _on_file(self, _number: int) -> None:
        if self.files.current is not None:
            self.file_wanted.emit(self.files.current)


def _field_labels(declared: Field, text: str) -> tuple[QLabel, QLabel]:
    """Return the words and the value of a field, the value to be selected and read aloud."""
    words = declared.label.translated()
    value = label(f"case-field-{declared.name}", text)
    value.setWordWrap(True)
    value.setAccessibleName(f"{words} {text}")
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label(f"case-field-{declared.name}-label", words, "small"), value


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _when(moment: datetime) -> str:
    return f"{moment.astimezone(CENTRE_TIME):%Y-%m-%d %H:%M}"


def _step_when(row: StepRow) -> str:
    return f"{row.at.astimezone(CENTRE_TIME):%m-%d %H:%M}"


def _step_what(row: StepRow) -> str:
    refused = translate("case_page", "not counted") if row.is_refused else ""
    return " ".join(part for part in (row.label.translated(), refused) if part)


def _step_who(row: StepRow) -> str:
    return " + ".join(part for part in (row.actor, row.second) if part)


def _step_more(row: StepRow) -> str:
    changes = [f"{name}: {old or '-'} → {new or '-'}" for name, old, new in row.changes]
    handler = f"→ {row.handler}" if row.handler else ""
    return "; ".join(part for part in (row.reason, handler, *changes) if part)


def _step_tone(row: StepRow) -> str:
    return Tone.BAD.value if row.is_refused else ""


def _link_state(row: LinkRow) -> str:
    return row.state.translated()


def _link_number(row: LinkRow) -> str:
    return f"{'↳' if row.is_child else '↰'} {row.number}"


def _file_name(row: FileRow) -> str:
    return row.name


def _file_more(row: FileRow) -> str:
    match row.whereabouts:
        case Whereabouts.REMOVED:
            words = translate("case_page", "deleted: {reason}")
            return words.format(reason=row.removed)
        case Whereabouts.ELSEWHERE:
            where = translate("case_page", "still at {desk}").format(desk=row.station)
        case Whereabouts.HERE:
            where = ""
    size = f"{max(row.size // 1024, 1):,} KB"
    parts = (SORTS[row.sort].translated(), size, where, row.note)
    return " · ".join(part for part in parts if part)


def _file_tone(row: FileRow) -> str:
    return "" if row.whereabouts is Whereabouts.HERE else "muted"


def _file_id_of(row: FileRow) -> object:
    return row.file_id


def _moment_of(row: StepRow) -> object:
    return (row.at, row.label)


def _id_of(row: LinkRow) -> object:
    return row.case_id


_LOG: tuple[Column[StepRow], ...] = (
    Column("when", QT_TRANSLATE_NOOP("case_page", "When"), _step_when, weight=12),
    Column("what", QT_TRANSLATE_NOOP("case_page", "Step"), _step_what, tone=_step_tone, weight=9),
    Column("who", QT_TRANSLATE_NOOP("case_page", "Who"), _step_who, weight=6),
    Column("more", QT_TRANSLATE_NOOP("case_page", "Reason and changes"), _step_more, weight=12),
)
_LINKS: tuple[Column[LinkRow], ...] = (
    Column("number", QT_TRANSLATE_NOOP("case_page", "Number"), _link_number, weight=14),
    Column("state", QT_TRANSLATE_NOOP("case_page", "State"), _link_state, weight=8),
)
_FILES: tuple[Column[FileRow], ...] = (
    Column("name", QT_TRANSLATE_NOOP("case_page", "File"), _file_name, weight=12),
    Column(
        "more",
        QT_TRANSLATE_NOOP("case_page", "What it is"),
        _file_more,
        tone=_file_tone,
        weight=10,
    ),
)

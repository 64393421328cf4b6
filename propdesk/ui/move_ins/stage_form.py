"""One stage of a handover: fields to type, rows to tick, tables; Enter leads through it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from propdesk.domain.case_fields import FieldKind
from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate
from propdesk.services.case_sheets import CaseSheet
from propdesk.ui.kit.case_controls import TickControl
from propdesk.ui.kit.case_fields import Makings, form_field, given, put_raw, raw_of
from propdesk.ui.kit.case_form import scrolled
from propdesk.ui.kit.case_lines import LinesPanel
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.fields import Field, WholeField
from propdesk.ui.kit.form import Form
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.tasks import Tasks
from propdesk.ui.move_ins.flow import Key, MoveInFlow, Quick, Tick

AUTOSAVE_MILLISECONDS = 400
WHY = Field(name="reason", label=QT_TRANSLATE_NOOP("move_ins_screen", "Reason"), required=True)
REASON = Field(name="reason", label=QT_TRANSLATE_NOOP("move_ins_screen", "Reason for an exception"))


class Spoken(Message):
    """The words of a row of the handover itself; they are nobody's to translate."""

    def translated(self, **values: object) -> str:
        """Return the words as they are."""
        return self.source.format(**values) if values else self.source


class StageForm(QWidget):
    """`submitted` comes with Ctrl+Enter or the button; `edited` a moment after each change;
    `line_wanted` carries a table's name and the change of a row."""

    submitted = Signal()
    left = Signal()
    edited = Signal()
    line_wanted = Signal(str, object)

    def __init__(self, flow: MoveInFlow, makings: Makings, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("move-in-stage")
        self.flow = flow
        way = flow.way
        words = way.label.translated() if way else translate("move_ins_screen", "Next")
        self.save = named(QPushButton(words), "move-in-next", words)
        self.save.setProperty("role", "primary")
        self.form = Form("move-in", _fields(flow, makings))
        self.ticks = named(
            QListWidget(), "move-in-ticks", translate("move_ins_screen", "To tick off")
        )
        self.ticks.setWordWrap(True)
        self.all = QPushButton(translate("move_ins_screen", "Tick all"))
        named(self.all, "move-in-all", self.all.text())
        self.panels = [_panel(flow.sheet, name, makings, tasks) for name in flow.tables]
        self._fault = label("move-in-fault", "", "fault")
        self._keys = [tick.key for tick in flow.ticks]
        for tick in flow.ticks:
            self.ticks.addItem(_item(tick))
        self._arrange(is_done=way is None)
        self._connect()

    @property
    def ticked(self) -> set[Key]:
        """The rows that are ticked now."""
        done = Qt.CheckState.Checked
        return {
            key for row, key in enumerate(self._keys) if self.ticks.item(row).checkState() == done
        }

    @property
    def current(self) -> Key | None:
        """The row to tick the bar stands on."""
        row = self.ticks.currentRow()
        return self._keys[row] if row >= 0 else None

    @property
    def reason(self) -> str:
        """Why a rule is let pass."""
        return str(self.form.controls["reason"].value())

    def read(self) -> Mapping[str, Any] | None:
        """Return what was typed by field, None with the faults shown."""
        self._fault.hide()
        return self.form.read()

    def values(self, read: Mapping[str, Any]) -> dict[str, object]:
        """Return the fields of the step as the case service takes them."""
        return given([field for field, _ in self.flow.fields], read, self.form.controls)

    def typed(self, read: Mapping[str, Any]) -> dict[str, object]:
        """Return what was typed row by row, by the names of their fields."""
        quick = self.flow.quick
        controls = self.form.controls
        return {q.name: None if controls[q.name].is_empty() else read[q.name] for q in quick}

    def refuse(self, error: DomainError) -> None:
        """Show a refusal at its field, else above the button."""
        if not self.form.refuse(error):
            self._fault.setText(error.message())
            self._fault.show()

    def draft(self) -> dict[str, object]:
        """Return everything as it stands, sense or not."""
        return {
            "fields": {name: raw_of(control) for name, control in self.form.controls.items()},
            "ticked": [[section, key.hex()] for section, key in sorted(self.ticked)],
        }

    def put_draft(self, draft: Mapping[str, Any]) -> None:
        """Put back what stood here when the program ended or the person went elsewhere."""
        for name, raw in draft.get("fields", {}).items():
            if name in self.form.controls:
                put_raw(self.form.controls[name], raw)
        ticked = {(section, bytes.fromhex(key)) for section, key in draft.get("ticked", ())}
        for row, key in enumerate(self._keys):
            if key in ticked:
                self.ticks.item(row).setCheckState(Qt.CheckState.Checked)

    def is_free(self, name: str) -> bool:
        """Tell whether a field stands here and nothing was entered in it yet."""
        control = self.form.controls.get(name)
        if isinstance(control, TickControl):
            return not control.isChecked()
        return control is not None and control.is_empty()

    def start(self) -> None:
        """Put the focus where work begins: on the rows to tick, else on the first field."""
        if self.ticks.count():
            self.ticks.setCurrentRow(0)
            self.ticks.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._is_only_to_confirm:
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.start()

    @property
    def _is_only_to_confirm(self) -> bool:
        """Whether nothing needs to be typed: fees that came in, a unit without defects."""
        way = self.flow.way
        return way is not None and not way.reason and set(self.form.controls) == {"reason"}

    def tick_all(self) -> None:
        """Tick every row; those of an agent only if one comes."""
        agent = self.form.controls.get("comes_by_agent")
        is_agent = isinstance(agent, TickControl) and agent.isChecked()
        for row, tick in enumerate(self.flow.ticks):
            if is_agent or not tick.is_of_agent:
                self.ticks.item(row).setCheckState(Qt.CheckState.Checked)

    def _arrange(self, *, is_done: bool) -> None:
        left = QVBoxLayout()
        left.addWidget(self.form)
        left.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(left, 1)
        self._place_ticks(columns)
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.addLayout(columns)
        for panel in self.panels:
            body.addWidget(panel)
        body.addStretch()
        foot = QHBoxLayout()
        hint = translate("move_ins_screen", "Space ticks, Ctrl+Enter goes on, Ctrl+S keeps")
        foot.addWidget(label("move-in-hint", hint, "small"))
        foot.addStretch()
        foot.addWidget(self.save)
        self._fault.setWordWrap(True)
        self._fault.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inside), 1)
        layout.addWidget(self._fault)
        layout.addLayout(foot)
        self.save.setVisible(not is_done)

    def _place_ticks(self, columns: QHBoxLayout) -> None:
        """Put the rows to tick beside the fields; a stage without any has none to show."""
        for widget in (self.ticks, self.all):
            widget.setParent(self)
            widget.setVisible(bool(self._keys))
        if not self._keys:
            return
        words = translate("move_ins_screen", "To tick off")
        head = QHBoxLayout()
        head.addWidget(label("move-in-ticks-title", words, "heading"))
        head.addStretch()
        head.addWidget(self.all)
        right = QVBoxLayout()
        right.addLayout(head)
        right.addWidget(self.ticks, 1)
        columns.addLayout(right, 1)

    def _connect(self) -> None:
        stops: list[QWidget] = [self.ticks] if self.ticks.count() else []
        stops += [*self.form.stops, *(panel.add for panel in self.panels)]
        self._chain = EnterChain(self, stops, self.save, back=self._on_back)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(AUTOSAVE_MILLISECONDS)
        self._pause.timeout.connect(self.edited)
        self.save.clicked.connect(self.submitted)
        self.all.clicked.connect(self.tick_all)
        self.ticks.itemChanged.connect(self._on_edited)
        for stop in self.form.stops:
            for name in ("textEdited", "edited", "activated", "toggled"):
                signal = getattr(stop, name, None)
                if signal is not None:
                    signal.connect(self._on_edited)
        for panel in self.panels:
            panel.wanted.connect(self._on_line)

    def _on_back(self) -> None:
        self.left.emit()

    def _on_edited(self, *_: object) -> None:
        self._pause.start()

    def _on_line(self, change: object) -> None:
        panel = self.sender()
        if isinstance(panel, LinesPanel):
            self.line_wanted.emit(panel.table.name, change)


def _fields(flow: MoveInFlow, makings: Makings) -> list[Field]:
    """Return the fields of a stage: what is typed row by row, those of the step, the reason."""
    step = [form_field(field, makings, required=needed) for field, needed in flow.fields]
    shown = flow.sheet.values
    filled = [
        replace(field, initial=shown[field.name]) if shown[field.name] else field for field in step
    ]
    is_asked = flow.way is not None and flow.way.reason
    return [*(_quick(quick) for quick in flow.quick), *filled, WHY if is_asked else REASON]


def _quick(quick: Quick) -> Field:
    words = Spoken("move_ins_screen", quick.words)
    made = WholeField if quick.kind is FieldKind.WHOLE else Field
    return made(name=quick.name, label=words, initial=quick.value)


def _item(tick: Tick) -> QListWidgetItem:
    words = tick.words
    if tick.is_of_agent:
        words = translate("move_ins_screen", "Agent: {what}").format(what=words)
    elif not tick.is_required:
        words = translate("move_ins_screen", "{what} (if any)").format(what=words)
    item = QListWidgetItem(words)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if tick.is_done else Qt.CheckState.Unchecked)
    return item


def _panel(sheet: CaseSheet, name: str, makings: Makings, tasks: Tasks) -> LinesPanel:
    panel = LinesPanel(sheet.table(name), makings)
    panel.serve(tasks)
    panel.show_rows(sheet.lines[name])
    panel.set_frozen(frozen=sheet.state.code in panel.table.frozen_in)
    return panel

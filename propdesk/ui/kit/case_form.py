"""The form of a case: its sections side by side, its tables below; Enter leads through it all."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from propdesk.domain import case_fields
from propdesk.domain.case_fields import FieldKind
from propdesk.domain.case_flow import Lines, Row
from propdesk.domain.errors import DomainError
from propdesk.i18n import translate
from propdesk.services.case_catalog import Workflow
from propdesk.services.households import Household
from propdesk.ui.kit.case_fields import Makings, form_field, given, put_raw, raw_of
from propdesk.ui.kit.case_lines import LinesPanel
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.form import Form
from propdesk.ui.kit.naming import label, named

AUTOSAVE_MILLISECONDS = 400


class CaseForm(QWidget):
    """A new case of one workflow. `submitted` carries nothing: ask `read`. `edited` comes a moment
    after each change, to keep a draft; `unit_named` when a unit was typed whose household may be
    meant: answer with `show_household`."""

    submitted = Signal()
    given_up = Signal()
    unit_named = Signal(str)
    edited = Signal()

    def __init__(self, workflow: Workflow, makings: Makings) -> None:
        super().__init__()
        self.setObjectName("case-form")
        self.workflow = workflow
        self.forms: list[Form] = []
        self.tables = [LinesPanel(table, makings) for table in workflow.lines]
        for panel in self.tables:
            panel.show_rows([(None, filled(panel.table, row)) for row in panel.table.first_rows()])
        self._asked_about = ""
        self._entered = {field.name: field for field in workflow.entered}
        self._sections(makings)
        self._controls = {n: control for form in self.forms for n, control in form.controls.items()}
        title = translate("case_page", "New: {what}").format(what=workflow.one.translated())
        self.save = named(QPushButton(translate("case_page", "Save")), "case-save", title)
        self.save.setProperty("role", "primary")
        self._fault = label("case-fault", "", "fault")
        self._arrange(title)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(AUTOSAVE_MILLISECONDS)
        self._pause.timeout.connect(self.edited)
        self._connect()

    def read(self) -> dict[str, object] | None:
        """Return what was typed, None with the faults shown where it makes no sense."""
        self._fault.hide()
        found: dict[str, object] = {}
        is_whole = True
        for form in self.forms:
            values = form.read()
            if values is None:
                is_whole = False
            else:
                found |= given(list(self._entered.values()), values, form.controls)
        return found if is_whole else None

    def lines(self) -> dict[str, list[Mapping[str, object]]]:
        """Return the rows of its tables."""
        return {panel.table.name: panel.new_rows() for panel in self.tables}

    def hold_still(self) -> None:
        """Ask for no draft while it is being saved; a refusal asks again."""
        self._pause.stop()

    def refuse(self, error: DomainError) -> None:
        """Show a refusal at its field, else above the button."""
        self._pause.start()
        if not any(form.refuse(error) for form in self.forms):
            self._fault.setText(error.message())
            self._fault.show()

    def draft(self) -> dict[str, object]:
        """Return everything as it stands, sense or not."""
        return {
            "fields": {
                name: raw_of(control)
                for form in self.forms
                for name, control in form.controls.items()
            },
            "lines": {panel.table.name: panel.draft() for panel in self.tables},
        }

    def put_draft(self, draft: Mapping[str, object]) -> None:
        """Put back what stood here when the program ended."""
        fields, lines = draft.get("fields"), draft.get("lines")
        if isinstance(fields, dict):
            for form in self.forms:
                for name, control in form.controls.items():
                    if name in fields:
                        put_raw(control, fields[name])
        if isinstance(lines, dict):
            for panel in self.tables:
                panel.put_draft(lines.get(panel.table.name, ()))

    def show_household(self, household: Household) -> None:
        """Name the unit that was asked about, and in grey who is meant where nobody is typed."""
        if not self._asked_about:
            return
        for name, field in self._entered.items():
            control = self._controls.get(name)
            if not isinstance(control, QLineEdit):
                continue
            if field.kind is FieldKind.UNIT:
                is_as_asked = household.unit and control.text() == self._asked_about
                control.setText(household.unit if is_as_asked else control.text())
            elif field.is_household:
                is_phone = field.kind is FieldKind.PHONE
                control.setPlaceholderText(household.phone if is_phone else household.name)

    def start(self) -> None:
        """Put the focus on the first field."""
        self.forms[0].start()

    def _sections(self, makings: Makings) -> None:
        for place, section in enumerate(self.workflow.sections):
            wanted = [self._entered[name] for name in section.fields if name in self._entered]
            if wanted:
                fields = [
                    form_field(f, makings, required=f.required and not f.is_household)
                    for f in wanted
                ]
                form = Form(f"case{place}", fields)
                form.setAccessibleName(section.title.translated())
                form.fill({field.name: field.usual for field in wanted if field.usual})
                self.forms.append(form)

    def _arrange(self, title: str) -> None:
        inside = QWidget()
        columns = QHBoxLayout()
        columns.setSpacing(24)
        for form in self.forms:
            column = QVBoxLayout()
            column.addWidget(
                label(f"{form.objectName()}-heading", form.accessibleName(), "heading")
            )
            column.addWidget(form)
            column.addStretch()
            columns.addLayout(column, 1)
        layout = QVBoxLayout(inside)
        layout.addLayout(columns)
        for panel in self.tables:
            layout.addWidget(panel)
        layout.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(label("case-form-title", title, "title"))
        outer.addWidget(scrolled(inside), 1)
        self._fault.setWordWrap(True)
        self._fault.hide()
        outer.addWidget(self._fault)
        foot = QHBoxLayout()
        foot.addWidget(label("case-hint", translate("case_page", "Ctrl+Enter saves"), "small"))
        foot.addStretch()
        foot.addWidget(self.save)
        outer.addLayout(foot)

    def _connect(self) -> None:
        stops: Sequence[QWidget] = [stop for form in self.forms for stop in form.stops]
        stops = [*stops, *(panel.add for panel in self.tables)]
        self._chain = EnterChain(self, stops, self.save, back=self._on_back)
        self.save.clicked.connect(self.submitted)
        for stop in stops:
            for name in ("textEdited", "edited", "activated", "toggled"):
                signal = getattr(stop, name, None)
                if signal is not None:
                    signal.connect(self._on_edited)
        for panel in self.tables:
            panel.changed.connect(self._on_edited)
        for name, field in self._entered.items():
            control = self._controls.get(name)
            if field.kind is FieldKind.UNIT and isinstance(control, QLineEdit):
                control.editingFinished.connect(self._on_unit)

    def _on_back(self) -> None:
        self.given_up.emit()

    def _on_unit(self) -> None:
        control = self.sender()
        is_meant = any(field.is_household for field in self._entered.values())
        if is_meant and isinstance(control, QLineEdit) and control.text().strip():
            self._asked_about = control.text()
            self.unit_named.emit(self._asked_about)

    def _on_edited(self, *_: object) -> None:
        self._pause.start()


def filled(table: Lines, row: Row) -> Row:
    """Return a row with every column, the empty ones as such."""
    return {column.name: row.get(column.name, column.empty) for column in table.columns}


def scrolled(inside: QWidget) -> QScrollArea:
    """Return a frameless area that scrolls up and down only."""
    area = QScrollArea()
    area.setObjectName("case-scroll")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.viewport().setObjectName("case-viewport")
    return area


def fields_shown(workflow: Workflow) -> Sequence[case_fields.Field]:
    """Return the fields in the order of the sections, the others at the end."""
    named_first = [name for section in workflow.sections for name in section.fields]
    rest = [field.name for field in workflow.fields if field.name not in named_first]
    return [workflow.by_name[name] for name in (*named_first, *rest)]

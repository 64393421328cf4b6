"""The sign-in form: one line that finds or scans, what is known filled in, Enter to the end."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.case_catalog import Workflow
from propdesk.services.visitors import Known
from propdesk.ui.kit.case_fields import Makings, form_field, given, put_raw, raw_of
from propdesk.ui.kit.enter_chain import EnterChain
from propdesk.ui.kit.fields import Field
from propdesk.ui.kit.form import Form
from propdesk.ui.kit.naming import label, named
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.kit.search_box import SearchBox
from propdesk.ui.visitors.words import KNOWN_COLUMNS, NOBODY_KNOWN

PAUSE_MILLISECONDS, AUTOSAVE_MILLISECONDS = 60, 300
LEFT = ("name", "phone", "company", "companions", "plate")
RIGHT = ("unit_id", "host", "host_informed", "purpose", "badge")
# The reception's habits, W29: a reminder in sight, not a form to tick for every guest.
HABITS = QT_TRANSLATE_NOOP(
    "visitors_screen",
    "Rise, greet, offer a seat; note what you cannot answer and report it; help who carries, is"
    " old, ill or pregnant.",
)
REASON = Field(name="reason", label=QT_TRANSLATE_NOOP("visitors_screen", "Reason for an exception"))


class DeskForm(QWidget):
    """`sought` carries what is typed in the line, `entered` what Enter found there; `submitted`
    comes with Ctrl+Enter or the button, `picked` with somebody chosen from the list, `edited` a
    moment after each change, to keep a draft."""

    sought = Signal(str)
    entered = Signal(str)
    submitted = Signal()
    picked = Signal(object)
    edited = Signal()

    def __init__(self, workflow: Workflow, makings: Makings) -> None:
        super().__init__()
        self.setObjectName("visitors-form")
        self._workflow = workflow
        self.line = named(
            SearchBox(), "visitors-search", translate("visitors_screen", "Name, telephone or badge")
        )
        self.line.setProperty("scale", "large")
        self.line.setPlaceholderText(
            translate("visitors_screen", "Name, telephone or badge; a scanned badge signs out")
        )
        self.hits: RowsTable[Known] = RowsTable(
            "visitors-known",
            translate("visitors_screen", "Known visitors"),
            KNOWN_COLUMNS,
            NOBODY_KNOWN,
            _key,
        )
        self.forms = [
            Form("visitor-who", _fields(workflow, LEFT, makings)),
            Form("visitor-where", [*_fields(workflow, RIGHT, makings), REASON]),
        ]
        words = translate("visitors_screen", "Let in")
        self.save = named(QPushButton(words), "visitors-sign-in", words)
        self.save.setProperty("role", "primary")
        self._announced_by = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._keeping = QTimer(self, singleShot=True, interval=AUTOSAVE_MILLISECONDS)
        self._keeping.timeout.connect(self.edited)
        self._arrange()
        self._connect()
        self.clear()

    @property
    def reason(self) -> str:
        """Why a rule is let pass."""
        return str(self.forms[1].controls["reason"].value())

    def clear(self) -> None:
        """Begin with the next visitor."""
        self.line.clear()
        self.hits.show_rows(())
        self._announced_by = ""
        for form in self.forms:
            form.fill(dict.fromkeys(form.controls))
        self.forms[1].fill({"purpose": "business", "host_informed": False})
        self._keeping.stop()

    @property
    def is_begun(self) -> bool:
        """Whether somebody's data were typed or filled in."""
        return any(not control.is_empty() for control in self.forms[0].controls.values())

    def draft(self) -> dict[str, object]:
        """Return everything as it stands, sense or not."""
        controls = [pair for form in self.forms for pair in form.controls.items()]
        return {"announced_by": self._announced_by} | {n: raw_of(c) for n, c in controls}

    def put_draft(self, draft: Mapping[str, object]) -> None:
        """Put back what stood here when the program ended."""
        self._announced_by = str(draft.get("announced_by", ""))
        for form in self.forms:
            for name, control in form.controls.items():
                if name in draft:
                    put_raw(control, draft[name])

    def start(self) -> None:
        """Put the focus into the line."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_known(self, known: Known) -> None:
        """Fill in somebody; what differs from visit to visit is typed next."""
        self._announced_by = known.list_number
        for form in self.forms:
            form.fill({n: known.values[n] for n in form.controls if n in known.values})
        self.forms[1].controls["badge"].setFocus(Qt.FocusReason.OtherFocusReason)

    def put_new(self, text: str) -> None:
        """Begin with somebody nobody knows: digits are a telephone, else it is a name."""
        text = text.strip()
        is_phone = text.replace(" ", "").isdigit()
        wanted, following = ("phone", "name") if is_phone else ("name", "phone")
        controls = self.forms[0].controls
        if text:
            put_raw(controls[wanted], text)
        controls[following if text else "name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def read(self) -> dict[str, object] | None:
        """Return what was typed, None with the faults shown where it makes no sense."""
        found: dict[str, object] = {"announced_by": self._announced_by}
        read = [(form, form.read()) for form in self.forms]
        for form, values in read:
            if values is None:
                return None
            found |= given(self._workflow.fields, values, form.controls)
        return found

    def refuse(self, error: DomainError) -> bool:
        """Show a refusal at its field; False if it belongs to none here."""
        return any(form.refuse(error) for form in self.forms)

    def _arrange(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(20)
        for form in self.forms:
            form.push_up()
            columns.addWidget(form, 1)
        foot = QHBoxLayout()
        hint = translate("visitors_screen", "Ctrl+Enter lets in")
        foot.addWidget(label("visitors-hint", hint, "small"))
        habits = label("visitors-habits", HABITS.translated(), "small", "muted")
        habits.setWordWrap(True)
        foot.addWidget(habits, 1)
        foot.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(self.hits, 2)
        layout.addLayout(columns, 3)
        layout.addLayout(foot)

    def _connect(self) -> None:
        stops: Sequence[QWidget] = [stop for form in self.forms for stop in form.stops]
        self._chain = EnterChain(self, stops, self.save, back=self._on_back)
        self.save.clicked.connect(self.submitted)
        self._pause.timeout.connect(self._on_pause)
        self.line.typed.connect(self._on_typed)
        self.line.chosen.connect(self._on_chosen)
        self.line.moved.connect(self._on_moved)
        self.hits.table.opened.connect(self._on_opened)
        for stop in stops:
            if isinstance(stop, QLineEdit):
                stop.textChanged.connect(self._keeping.start)
            elif isinstance(stop, QComboBox):
                stop.currentIndexChanged.connect(self._keeping.start)
            elif isinstance(stop, QCheckBox):
                stop.toggled.connect(self._keeping.start)

    def _on_back(self) -> None:
        self.start()

    def _on_typed(self, _text: str) -> None:
        self._pause.start()

    def _on_pause(self) -> None:
        self.sought.emit(self.line.sought)

    def _on_chosen(self) -> None:
        self._pause.stop()
        self.entered.emit(self.line.text())

    def _on_moved(self, step: int) -> None:
        count = len(self.hits.model.rows)
        if count:
            here = self.hits.table.currentIndex().row()
            self.hits.table.selectRow(min(max(here + step, 0), count - 1))

    def _on_opened(self, _number: int) -> None:
        if self.hits.current is not None:
            self.picked.emit(self.hits.current)


def _fields(workflow: Workflow, names: Sequence[str], makings: Makings) -> list[Field]:
    """Return fields without their help: there is room for a visitor in one look."""
    declared = [workflow.by_name[name] for name in names]
    return [replace(form_field(f, makings, required=f.required), help=None) for f in declared]


def _key(known: Known) -> object:
    return (known.name, known.phone, known.list_number)

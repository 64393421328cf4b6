"""The right side of the register: a unit, what it owes, who belongs to it, its vehicles."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.people import RevealField
from propdesk.services.people_lists import RoleRow
from propdesk.services.vehicles import VehicleRow
from propdesk.ui.kit.naming import label, named, set_look
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.registry.presenter import Key, RegistryState
from propdesk.ui.registry.words import (
    facts_text,
    history_text,
    money_text,
    role_text,
    since_text,
    use_text,
)


class UnitPanel(QFrame):
    """Shows one unit; its buttons say what can be done here without the keyboard's help."""

    def __init__(self, rights: Collection[Permission]) -> None:
        super().__init__()
        named(self, "unit", translate("registry", "The chosen unit"))
        self.setProperty("role", "card")
        self._revealed: Mapping[Key, str] = {}
        self._rights = rights
        self._buttons: dict[str, QPushButton] = {}
        self._name = label("unit-name", "", "title")
        self._state = label("unit-state", "", "heading")
        self._facts = label("unit-facts", "", "muted")
        self._facts.setWordWrap(True)
        self._money = label("unit-money", "", "heading")
        self._history = label("unit-history", "", "small")
        self.people = self._people_table()
        self.vehicles = self._vehicles_table()
        self._arrange()

    def show_state(self, state: RegistryState) -> None:
        """Show a unit, None nothing."""
        sheet = state.sheet
        self.setVisible(sheet is not None)
        self._revealed = state.revealed
        if sheet is None:
            return
        detail = sheet.detail
        self._name.setText(detail.unit)
        self._state.setText(use_text(detail.state, detail.decorating_from))
        self._facts.setText(facts_text(detail))
        self._money.setText(money_text(sheet))
        set_look(self._money, tone="danger" if sheet.open_fen else "success")
        self._history.setText(history_text(detail))
        self.people.show_rows(detail.people)
        self.vehicles.show_rows(detail.vehicles)

    def connect_buttons(self, acts: Mapping[str, Callable[[], None]]) -> None:
        """Say what each button does."""
        for name, button in self._buttons.items():
            button.clicked.connect(acts[name])

    def start(self) -> None:
        """Go to the people."""
        self.people.start()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._name)
        head.addSpacing(12)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch()
        layout.addLayout(head)
        layout.addWidget(self._facts)
        layout.addWidget(self._heading("money", ""))
        layout.addWidget(self._heading("people", translate("registry", "People")))
        layout.addWidget(self.people, 3)
        if _buttons_of("privacy", self._rights):
            layout.addWidget(self._heading("privacy", translate("registry", "Personal data")))
        layout.addWidget(self._heading("vehicles", translate("registry", "Vehicles")))
        layout.addWidget(self.vehicles, 1)
        layout.addWidget(self._heading("history", translate("registry", "Use over time")))
        layout.addWidget(self._history)

    def _heading(self, name: str, words: str) -> QFrame:
        """Return a small heading, or the money, with the buttons that belong to it."""
        bar = QFrame()
        bar.setObjectName(f"unit-{name}-bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 6, 0, 0)
        heading = label(f"unit-{name}-heading", words, "muted") if words else self._money
        row.addWidget(heading)
        row.addStretch()
        for action, button_words in _buttons_of(name, self._rights):
            button = named(QPushButton(button_words), f"unit-{action}", button_words)
            button.setProperty("role", "link")
            row.addWidget(button)
            self._buttons[action] = button
        return bar

    def _people_table(self) -> RowsTable[RoleRow]:
        def name(row: RoleRow) -> str:
            return row.name

        def tone(row: RoleRow) -> str:
            return "faint" if row.is_former else ""

        def phone_tone(row: RoleRow) -> str:
            shown = (row.customer_id, RevealField.PHONE) in self._revealed
            return "warning" if shown else tone(row)

        def identity_tone(row: RoleRow) -> str:
            shown = (row.customer_id, RevealField.ID_NUMBER) in self._revealed
            return "warning" if shown else tone(row)

        columns: tuple[Column[RoleRow], ...] = (
            Column("role", _ROLE, role_text, tone=tone, weight=22),
            Column("name", _NAME, name, tone=tone, weight=17),
            Column("phone", _PHONE, self._phone, tone=phone_tone, weight=23),
            Column("identity", _IDENTITY, self._identity, tone=identity_tone, weight=32),
            Column("since", _SINCE, since_text, tone=tone, weight=29),
        )
        words = translate("registry", "People")
        return RowsTable("unit-people", words, columns, _NOBODY, _tenure)

    def _vehicles_table(self) -> RowsTable[VehicleRow]:
        columns: tuple[Column[VehicleRow], ...] = (Column("plate", _PLATE, _plate),)
        words = translate("registry", "Vehicles")
        return RowsTable("unit-vehicles", words, columns, _NO_VEHICLE, _vehicle)

    def _phone(self, row: RoleRow) -> str:
        return self._revealed.get((row.customer_id, RevealField.PHONE), row.phone)

    def _identity(self, row: RoleRow) -> str:
        return self._revealed.get((row.customer_id, RevealField.ID_NUMBER), row.identity)


def _buttons_of(part: str, rights: Collection[Permission]) -> list[tuple[str, str]]:
    """Return [(act, words)] of the buttons beside a heading, as far as the rights go."""
    may_edit = Permission.REGISTRY_EDIT in rights
    changes = translate("registry", "What changed")
    match part:
        case "money" if Permission.REFUND in rights:
            return [("refund", translate("registry", "Give prepaid money back"))]
        case "people":
            reveal = [("reveal", translate("registry", "Show a number"))]
            known = reveal if Permission.REVEAL in rights else []
            edits = _people_edits() if may_edit else []
            return [*known, ("person-changes", changes), *edits]
        case "privacy":
            return _privacy(rights)
        case "vehicles" if may_edit:
            return [
                ("vehicle-add", translate("registry", "Add a vehicle")),
                ("vehicle-end", translate("registry", "Take it off")),
            ]
        case "history":
            edits = [
                ("use", translate("registry", "Change use")),
                ("decorating", translate("registry", "Decorating")),
            ]
            return [("changes", changes), *(edits if may_edit else [])]
        case _:
            return []


def _people_edits() -> list[tuple[str, str]]:
    return [
        ("person-add", translate("registry", "Add a person")),
        ("person-change", translate("registry", "Change person")),
        ("role-end", translate("registry", "Moved out")),
        ("sold", translate("registry", "Sold")),
    ]


def _privacy(rights: Collection[Permission]) -> list[tuple[str, str]]:
    """Return the buttons for a person's rights to their data."""
    found = []
    if Permission.EXPORT_UNMASKED in rights:
        found.append(("person-export", translate("registry", "Export data")))
    if Permission.REGISTRY_EDIT in rights:
        found += [
            ("person-hold", translate("registry", "Legal hold")),
            ("person-release", translate("registry", "End the hold")),
            ("person-erase", translate("registry", "Delete data")),
        ]
    return found


def _tenure(row: RoleRow) -> object:
    return row.tenure_id


def _vehicle(row: VehicleRow) -> object:
    return row.vehicle_id


def _plate(row: VehicleRow) -> str:
    return row.plate


_ROLE = QT_TRANSLATE_NOOP("registry", "Role")
_NAME = QT_TRANSLATE_NOOP("registry", "Name")
_PHONE = QT_TRANSLATE_NOOP("registry", "Telephone")
_IDENTITY = QT_TRANSLATE_NOOP("registry", "Document number")
_SINCE = QT_TRANSLATE_NOOP("registry", "Time")
_PLATE = QT_TRANSLATE_NOOP("registry", "Plate")
_NOBODY = QT_TRANSLATE_NOOP("registry", "Nobody is registered here yet.")
_NO_VEHICLE = QT_TRANSLATE_NOOP("registry", "No vehicle is registered.")

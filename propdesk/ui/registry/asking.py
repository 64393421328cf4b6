"""One question at a time: a dialog is opened, its act is run through it, it closes when done."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from propdesk.i18n import translate
from propdesk.services.estate_lists import UnitDetail
from propdesk.services.people_lists import RoleRow
from propdesk.ui.kit.form_dialog import FormDialog
from propdesk.ui.kit.screen import Screen
from propdesk.ui.registry.presenter import RegistryPresenter
from propdesk.ui.registry.unit_panel import UnitPanel

R = TypeVar("R")
Values = Mapping[str, Any]


class Asking:
    """What the register's acts share: the screen, the unit that is shown, the open dialog."""

    def __init__(self, screen: Screen, presenter: RegistryPresenter, panel: UnitPanel) -> None:
        self.screen = screen
        self.seat = screen.seat
        self.presenter = presenter
        self.panel = panel
        self.dialog: FormDialog | None = None

    @property
    def detail(self) -> UnitDetail | None:
        """The unit that is shown."""
        sheet = self.presenter.state.sheet
        return sheet.detail if sheet else None

    @property
    def person(self) -> RoleRow | None:
        """The person under the cursor."""
        return self.panel.people.current if self.detail else None

    def ask(self, dialog: FormDialog, wanted: Callable[[Values], None]) -> None:
        """Open a dialog; `wanted` gets what was typed."""
        self.dialog = dialog
        dialog.submitted.connect(wanted)
        dialog.open()

    def run(self, work: Callable[[], R], done: Callable[[R], None] | None = None) -> None:
        """Do what the open dialog asks for; refusals are shown in it."""
        if self.dialog is not None:
            self.dialog.act(work, done or self.on_done)

    def on_done(self, _result: object) -> None:
        """Close the dialog and say so."""
        self.close()
        self.screen.notice.emit(translate("registry", "Saved."))

    def close(self) -> None:
        """Close the dialog."""
        if self.dialog is not None:
            self.dialog.accept()
            self.dialog = None

"""What the register's acts share: the unit and the person that are shown, the open dialog."""

from collections.abc import Callable

from propdesk.i18n import translate
from propdesk.services.estate_lists import UnitDetail
from propdesk.services.people_lists import RoleRow
from propdesk.ui.kit.asking import Asking
from propdesk.ui.kit.screen import Screen
from propdesk.ui.registry.presenter import RegistryPresenter
from propdesk.ui.registry.unit_panel import UnitPanel


class RegistryAsking(Asking):
    """Asks from the register's screen."""

    def __init__(self, screen: Screen, presenter: RegistryPresenter, panel: UnitPanel) -> None:
        super().__init__(screen, screen.seat.tasks)
        self.screen = screen
        self.seat = screen.seat
        self.presenter = presenter
        self.panel = panel

    @property
    def detail(self) -> UnitDetail | None:
        """The unit that is shown."""
        sheet = self.presenter.state.sheet
        return sheet.detail if sheet else None

    @property
    def person(self) -> RoleRow | None:
        """The person under the cursor."""
        return self.panel.people.current if self.detail else None

    def save(self, work: Callable[[], object]) -> None:
        """Do what the open dialog asks for, and say that it is done."""
        self.act(work, self.on_saved)

    def on_saved(self, _result: object) -> None:
        """Say that it is done."""
        self.screen.notice.emit(translate("registry", "Saved."))

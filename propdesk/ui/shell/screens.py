"""The screens of the window, declared: a further one is a further line here."""

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.ui.kit.screen import Screen, Seat


@dataclass(frozen=True)
class ScreenEntry:
    """A screen: its stem (also its icon), its words, who may see it (None: all), its class's place.

    `factory` is "module:Class"; the module is imported when the screen is first turned to, and the
    class is called with the seat. `key` is a function key that leads here from everywhere.
    """

    stem: str
    title: Message
    permission: Permission | None
    factory: str
    key: str = ""

    def make(self, seat: Seat) -> Screen:
        """Import and build the screen."""
        return cast(Screen, self.load()(seat))

    def load(self) -> Callable[[Seat], object]:
        """Import the screen's module, if nobody did; return what builds the screen."""
        module, _, name = self.factory.partition(":")
        return cast(Callable[[Seat], object], getattr(import_module(module), name))


SCREENS: tuple[ScreenEntry, ...] = (
    ScreenEntry(
        "home",
        QT_TRANSLATE_NOOP("shell", "Home"),
        Permission.LOOK_UP,
        "propdesk.ui.home.screen:HomeScreen",
        key="Alt+Home",
    ),
    ScreenEntry(
        "counter",
        QT_TRANSLATE_NOOP("shell", "Counter"),
        Permission.COLLECT,
        "propdesk.ui.counter.screen:CounterScreen",
        key="F9",
    ),
    ScreenEntry(
        "shift",
        QT_TRANSLATE_NOOP("shell", "Cash shift"),
        Permission.DRAWER,
        "propdesk.ui.shift.screen:ShiftScreen",
        key="F11",
    ),
    ScreenEntry(
        "cases",
        QT_TRANSLATE_NOOP("shell", "Cases"),
        Permission.LOOK_UP,
        "propdesk.ui.cases.screen:CasesScreen",
    ),
    ScreenEntry(
        "visitors",
        QT_TRANSLATE_NOOP("shell", "Visitors"),
        Permission.CASE_OPEN,
        "propdesk.ui.visitors.screen:VisitorsScreen",
        key="Shift+F4",
    ),
    ScreenEntry(
        "goods_passes",
        QT_TRANSLATE_NOOP("shell", "Goods at the gate"),
        Permission.CASE_GATE,
        "propdesk.ui.goods_passes.screen:GateScreen",
    ),
    ScreenEntry(
        "lending",
        QT_TRANSLATE_NOOP("shell", "Lending and keys"),
        Permission.CASE_OPEN,
        "propdesk.ui.lending.screen:LendingScreen",
    ),
    ScreenEntry(
        "move_ins",
        QT_TRANSLATE_NOOP("shell", "Move-ins"),
        Permission.CASE_OPEN,
        "propdesk.ui.move_ins.screen:MoveInsScreen",
    ),
    ScreenEntry(
        "receipts",
        QT_TRANSLATE_NOOP("shell", "Receipts"),
        Permission.LOOK_UP,
        "propdesk.ui.receipts.screen:ReceiptsScreen",
    ),
    ScreenEntry(
        "charges",
        QT_TRANSLATE_NOOP("shell", "Charges"),
        Permission.LOOK_UP,
        "propdesk.ui.charges.screen:ChargesScreen",
    ),
    ScreenEntry(
        "billing",
        QT_TRANSLATE_NOOP("shell", "Billing"),
        Permission.REPORTS,
        "propdesk.ui.billing.screen:BillingScreen",
    ),
    ScreenEntry(
        "prices",
        QT_TRANSLATE_NOOP("shell", "Prices"),
        Permission.LOOK_UP,
        "propdesk.ui.prices.screen:PricesScreen",
    ),
    ScreenEntry(
        "meters",
        QT_TRANSLATE_NOOP("shell", "Meters"),
        Permission.LOOK_UP,
        "propdesk.ui.meters.screen:MetersScreen",
    ),
    ScreenEntry(
        "printing",
        QT_TRANSLATE_NOOP("shell", "Printing"),
        Permission.PRINTING,
        "propdesk.ui.printing.screen:PrintingScreen",
    ),
    ScreenEntry(
        "registry",
        QT_TRANSLATE_NOOP("shell", "Register"),
        Permission.LOOK_UP,
        "propdesk.ui.registry.screen:RegistryScreen",
    ),
    ScreenEntry(
        "building_map",
        QT_TRANSLATE_NOOP("shell", "Map of units"),
        Permission.LOOK_UP,
        "propdesk.ui.building_map.screen:BuildingMapScreen",
    ),
    ScreenEntry(
        "imports",
        QT_TRANSLATE_NOOP("shell", "Imports"),
        Permission.IMPORT,
        "propdesk.ui.imports.screen:ImportsScreen",
    ),
    ScreenEntry(
        "reports",
        QT_TRANSLATE_NOOP("shell", "Reports"),
        Permission.REPORTS,
        "propdesk.ui.reports.screen:ReportsScreen",
    ),
    ScreenEntry(
        "head_office",
        QT_TRANSLATE_NOOP("shell", "Head office"),
        Permission.LOOK_UP,
        "propdesk.ui.head_office.screen:HeadOfficeScreen",
    ),
    ScreenEntry(
        "audit",
        QT_TRANSLATE_NOOP("shell", "Audit list"),
        Permission.AUDIT,
        "propdesk.ui.audit.screen:AuditScreen",
    ),
    ScreenEntry(
        "users",
        QT_TRANSLATE_NOOP("shell", "Users"),
        Permission.USERS,
        "propdesk.ui.users.screen:UsersScreen",
    ),
    ScreenEntry(
        "stock",
        QT_TRANSLATE_NOOP("shell", "Stock list"),
        Permission.CASE_APPROVE,
        "propdesk.ui.stock.screen:StockScreen",
    ),
    ScreenEntry(
        "rules",
        QT_TRANSLATE_NOOP("shell", "Deadlines and figures"),
        Permission.RULES,
        "propdesk.ui.rules.screen:RulesScreen",
    ),
    ScreenEntry(
        "calendar",
        QT_TRANSLATE_NOOP("shell", "Working calendar"),
        Permission.RULES,
        "propdesk.ui.calendar.screen:CalendarScreen",
    ),
    ScreenEntry(
        "settings",
        QT_TRANSLATE_NOOP("shell", "Settings"),
        None,
        "propdesk.ui.settings.screen:SettingsScreen",
    ),
)


def screens_for(rights: frozenset[Permission]) -> tuple[ScreenEntry, ...]:
    """Return the screens a person with these rights may turn to, in order."""
    return tuple(
        entry for entry in SCREENS if entry.permission is None or entry.permission in rights
    )


def load_all(entries: Sequence[ScreenEntry]) -> None:
    """Import the modules of screens ahead of the first look at them, off the window's thread."""
    for entry in entries:
        entry.load()
    # What was loaded stays: to look through it for rubbish stops the window for half a second.
    gc.freeze()

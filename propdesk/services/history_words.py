"""The words of a history: what a changed field is called, and how its values read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from propdesk.domain.estate import (
    OccupancyState,
    UnitUsage,
    format_area,
    occupancy_label,
    usage_label,
)
from propdesk.domain.people import TenureRole, role_label
from propdesk.domain.phones import mask_phone
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate

Row = Mapping[str, Any]
# The fields people see; what is derived from them (sort text, digests) is not told twice.
FIELDS: Mapping[str, Mapping[str, Message]] = {
    "unit": {
        "code": QT_TRANSLATE_NOOP("history", "Unit"),
        "floor": QT_TRANSLATE_NOOP("history", "Floor"),
        "usage": QT_TRANSLATE_NOOP("history", "Kind"),
        "area": QT_TRANSLATE_NOOP("history", "Built area"),
        "inner_area": QT_TRANSLATE_NOOP("history", "Inside area"),
        "delivered_on": QT_TRANSLATE_NOOP("history", "Handed over on"),
        "decorating_from": QT_TRANSLATE_NOOP("history", "Decorating since"),
        "ended_at": QT_TRANSLATE_NOOP("history", "On the register"),
    },
    "occupancy": {"ended_at": QT_TRANSLATE_NOOP("history", "Use")},
    "vehicle": {"ended_at": QT_TRANSLATE_NOOP("history", "Vehicle")},
    "tenure": {
        "valid_to": QT_TRANSLATE_NOOP("history", "Last day"),
        "ended_at": QT_TRANSLATE_NOOP("history", "Role"),
    },
    "customer": {
        "name": QT_TRANSLATE_NOOP("history", "Name"),
        "is_company": QT_TRANSLATE_NOOP("history", "Firm"),
        "phone": QT_TRANSLATE_NOOP("history", "Telephone"),
        "id_digest": QT_TRANSLATE_NOOP("history", "Document number"),
        "address": QT_TRANSLATE_NOOP("history", "Postal address"),
        "note": QT_TRANSLATE_NOOP("history", "Note"),
        "ended_at": QT_TRANSLATE_NOOP("history", "On the register"),
    },
}
_ADDED: Mapping[str, Message] = {
    "unit": QT_TRANSLATE_NOOP("history", "Unit added"),
    "occupancy": QT_TRANSLATE_NOOP("history", "Use"),
    "vehicle": QT_TRANSLATE_NOOP("history", "Vehicle"),
    "tenure": QT_TRANSLATE_NOOP("history", "Role"),
    "customer": QT_TRANSLATE_NOOP("history", "Customer added"),
}


@dataclass(frozen=True)
class Names:
    """What people and units are called."""

    customer: Callable[[bytes], str]
    unit: Callable[[bytes], str]


@dataclass(frozen=True)
class Words:
    """How values are shown; with `opened` numbers are shown in full."""

    names: Names
    opened: Callable[[bytes], str] | None = None

    def phone(self, digits: str) -> str:
        """Return a telephone, masked unless it may be seen."""
        return digits if self.opened or not digits else mask_phone(digits)

    def document(self, sealed: bytes | None, masked: str) -> str:
        """Return a document number, masked unless it may be seen."""
        return self.opened(sealed) if self.opened and sealed else masked


def added(table: str, row: Row, words: Words) -> tuple[str, str, str]:
    """Return (what, "", value) of a row that was entered."""
    return _ADDED[table].translated(), "", _whole(table, row, words)


def changed(table: str, name: str, old: Row, new: Row, words: Words) -> tuple[str, str, str]:
    """Return (what, old, new) of a field that differs in the row before and after."""
    what = FIELDS[table][name].translated()
    if name == "ended_at":
        whole, gone = _whole(table, new, words), translate("history", "taken back")
        if table in ("unit", "customer"):
            gone = translate("history", "taken off")
        return (what, whole, gone) if new[name] is not None else (what, gone, whole)
    if name == "valid_to":
        what = f"{what} · {_whole(table, new, words)}"
    return what, _value(name, old, words), _value(name, new, words)


def _whole(table: str, row: Row, words: Words) -> str:
    """Return a row as one would say it."""
    match table:
        case "unit":
            return str(row["code"])
        case "customer":
            shown = (row["name"], words.phone(row["phone"]), _document(row, words))
            return " · ".join(part for part in shown if part)
        case "occupancy":
            state = occupancy_label(OccupancyState(row["state"])).translated()
            return _since(state, row["valid_from"])
        case "tenure":
            role = role_label(TenureRole(row["role"])).translated()
            who = words.names.customer(row["customer_id"])
            return _since(f"{words.names.unit(row['unit_id'])} {role} {who}", row["valid_from"])
        case _:
            return str(row["plate"])


def _value(name: str, row: Row, words: Words) -> str:
    value = row.get(name)
    shown: Callable[[Any], str] = {
        "area": _area,
        "inner_area": _area,
        "usage": lambda usage: usage_label(UnitUsage(usage)).translated(),
        "is_company": _yes_or_no,
        "phone": words.phone,
        "id_digest": lambda _: _document(row, words),
    }.get(name, str)
    return "" if value is None else shown(value)


def _area(area: int) -> str:
    return f"{format_area(area)} m²"


def _yes_or_no(value: int) -> str:
    return translate("history", "yes") if value else translate("history", "no")


def _document(row: Row, words: Words) -> str:
    return words.document(row.get("id_sealed"), row.get("id_masked") or "")


def _since(what: str, first: str) -> str:
    return translate("history", "{what} from {day}").format(what=what, day=first)

"""What the remark of an audit line says: codes of the program in the words of the trade."""

from collections.abc import Mapping

from propdesk.domain.estate import OccupancyState, occupancy_label
from propdesk.domain.imports import ImportKind
from propdesk.domain.people import TenureRole, role_label
from propdesk.domain.permissions import ROLE_NAMES
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.imports.file_kinds import TITLES
from propdesk.services.audit import AuditRow
from propdesk.services.people import RevealField

_FIELDS: Mapping[str, Message] = {
    "building_id": QT_TRANSLATE_NOOP("audit", "building"),
    "entrance_id": QT_TRANSLATE_NOOP("audit", "entrance"),
    "code": QT_TRANSLATE_NOOP("audit", "unit number"),
    "room": QT_TRANSLATE_NOOP("audit", "room"),
    "floor": QT_TRANSLATE_NOOP("audit", "floor"),
    "usage": QT_TRANSLATE_NOOP("audit", "kind"),
    "area": QT_TRANSLATE_NOOP("audit", "built area"),
    "inner_area": QT_TRANSLATE_NOOP("audit", "inside area"),
    "delivered_on": QT_TRANSLATE_NOOP("audit", "handover date"),
    "name": QT_TRANSLATE_NOOP("audit", "name"),
    "is_company": QT_TRANSLATE_NOOP("audit", "person or firm"),
    "phone": QT_TRANSLATE_NOOP("audit", "telephone"),
    "id_kind": QT_TRANSLATE_NOOP("audit", "kind of document"),
    "id_masked": QT_TRANSLATE_NOOP("audit", "document number"),
    "address": QT_TRANSLATE_NOOP("audit", "address"),
    "note": QT_TRANSLATE_NOOP("audit", "note"),
}
_REVEALED: Mapping[str, Message] = {
    RevealField.PHONE.value: _FIELDS["phone"],
    RevealField.ID_NUMBER.value: _FIELDS["id_masked"],
}
_CODES: Mapping[str, Mapping[str, Message]] = {
    "occupancy.change": {state.value: occupancy_label(state) for state in OccupancyState},
    "people.add_role": {role.value: role_label(role) for role in TenureRole},
    "accounts.set_roles": {role.value: words for role, words in ROLE_NAMES.items()},
    "imports.commit": {kind.value: TITLES[kind] for kind in ImportKind},
    "people.reveal": _REVEALED,
    "estate.change_unit": _FIELDS,
    "people.change_customer": _FIELDS,
}
_LIKE: Mapping[str, str] = {
    "occupancy.take_back": "occupancy.change",
    "people.end_role": "people.add_role",
    "imports.undo": "imports.commit",
}
_HIDDEN_FIELDS = frozenset({"sort_text"})


def detail_text(row: AuditRow) -> str:
    """Return a line's remark; what repeats its subject is left out, what people typed stays."""
    if row.detail == row.subject:
        return ""
    codes = _CODES.get(_LIKE.get(row.act, row.act))
    if codes is None:
        return row.detail
    head, colon, rest = row.detail.partition(":")
    words = [_word(codes, part.strip()) for part in head.split(",")]
    return ", ".join(word for word in words if word) + colon + rest


def _word(codes: Mapping[str, Message], code: str) -> str:
    if code in _HIDDEN_FIELDS:
        return ""
    return codes[code].translated() if code in codes else code

"""The columns of the visitors' screen."""

from propdesk.domain.phones import mask_phone
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.visitors import InsideRow, Known
from propdesk.ui.kit.paged_model import Column

NOBODY_KNOWN = QT_TRANSLATE_NOOP(
    "visitors_screen",
    "Type a name or the last digits of a telephone; Enter fills in whom the desk knows or expects.",
)
NOBODY_INSIDE = QT_TRANSLATE_NOOP("visitors_screen", "Nobody is inside.")


def _name(row: Known) -> str:
    return row.name


def _phone(row: Known) -> str:
    return mask_phone(row.phone)


def _to(row: Known) -> str:
    return " ".join(part for part in (row.unit, row.host) if part)


def _why(row: Known) -> str:
    if row.list_number:
        return translate("visitors_screen", "announced")
    return translate("visitors_screen", "was here")


def _why_tone(row: Known) -> str:
    return "success" if row.list_number else ""


def _who(row: InsideRow) -> str:
    return f"{row.name} +{row.people - 1}" if row.people > 1 else row.name


def _where(row: InsideRow) -> str:
    return " ".join(part for part in (row.unit, row.host) if part)


def _badge(row: InsideRow) -> str:
    return row.badge or row.number.rpartition("-")[2]


def _since(row: InsideRow) -> str:
    return f"{row.since.astimezone(CENTRE_TIME):%m-%d %H:%M}"


def _state(row: InsideRow) -> str:
    if row.state == "check_needed":
        return translate("visitors_screen", "guard sent")
    if row.is_late:
        return translate("visitors_screen", "late")
    return translate("visitors_screen", "inside")


def _tone(row: InsideRow) -> str:
    return "danger" if row.is_late else ""


KNOWN_COLUMNS: tuple[Column[Known], ...] = (
    Column("name", QT_TRANSLATE_NOOP("visitors_screen", "Name"), _name, weight=8),
    Column("phone", QT_TRANSLATE_NOOP("visitors_screen", "Telephone"), _phone, weight=10),
    Column("to", QT_TRANSLATE_NOOP("visitors_screen", "Last went to"), _to, weight=12),
    Column("why", QT_TRANSLATE_NOOP("visitors_screen", "Known as"), _why, tone=_why_tone, weight=7),
)
INSIDE_COLUMNS: tuple[Column[InsideRow], ...] = (
    Column("who", QT_TRANSLATE_NOOP("visitors_screen", "Who"), _who, weight=9),
    Column("where", QT_TRANSLATE_NOOP("visitors_screen", "Where"), _where, weight=10),
    Column("badge", QT_TRANSLATE_NOOP("visitors_screen", "Badge"), _badge, weight=6),
    Column("since", QT_TRANSLATE_NOOP("visitors_screen", "Since"), _since, weight=11),
    Column("state", QT_TRANSLATE_NOOP("visitors_screen", "State"), _state, tone=_tone, weight=8),
)

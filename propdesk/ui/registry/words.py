"""The register's words that depend on data."""

from collections.abc import Mapping
from datetime import date

from propdesk.domain.estate import OccupancyState, format_area, occupancy_label, usage_label
from propdesk.domain.identity_numbers import IdentityKind
from propdesk.domain.money import format_yuan
from propdesk.domain.people import TenureRole, role_label
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate
from propdesk.services.estate_lists import UnitDetail
from propdesk.services.people_lists import RoleRow
from propdesk.services.registry import RegistryRow, UnitSheet
from propdesk.services.search import Why

IDENTITY_KINDS: Mapping[IdentityKind, Message] = {
    IdentityKind.RESIDENT: QT_TRANSLATE_NOOP("registry", "Resident identity card"),
    IdentityKind.RESIDENCE_PERMIT: QT_TRANSLATE_NOOP("registry", "Residence permit"),
    IdentityKind.FOREIGNER_CARD: QT_TRANSLATE_NOOP("registry", "Foreigner's residence card"),
    IdentityKind.PASSPORT: QT_TRANSLATE_NOOP("registry", "Passport"),
    IdentityKind.HONG_KONG_MACAU_PERMIT: QT_TRANSLATE_NOOP("registry", "Hong Kong / Macau permit"),
    IdentityKind.TAIWAN_PERMIT: QT_TRANSLATE_NOOP("registry", "Taiwan permit"),
    IdentityKind.MILITARY: QT_TRANSLATE_NOOP("registry", "Military card"),
    IdentityKind.OTHER: QT_TRANSLATE_NOOP("registry", "Other document"),
}


def person_text(row: RegistryRow) -> str:
    """Return whom a row is about: who fitted what was typed, else the person to speak to."""
    hit = row.hit
    if hit is None or not hit.name:
        name = row.unit.owner
    else:
        name = hit.name
        if hit.role not in (None, TenureRole.OWNER):
            name = f"{name} · {role_label(TenureRole(hit.role)).translated()}"
        if hit.is_former:
            name = translate("registry", "{person} (moved out)").format(person=name)
    if hit is not None and hit.why in (Why.PLATE, Why.RECEIPT) and hit.matched:
        return f"{name} · {hit.matched}" if name else hit.matched
    return name


def phone_text(row: RegistryRow) -> str:
    """Return that person's masked telephone."""
    return row.hit.phone if row.hit and row.hit.name else row.unit.phone


def state_text(state: OccupancyState | None) -> str:
    """Return how a unit is used, as far as it is known."""
    return occupancy_label(state).translated() if state else ""


def use_text(state: OccupancyState | None, decorating_from: date | None) -> str:
    """Return how a unit is used, and that it is decorated."""
    works = translate("registry", "being decorated") if decorating_from else ""
    return " · ".join(part for part in (state_text(state), works) if part)


def area_text(area: int) -> str:
    """Return an area for the eye, "" where none was entered."""
    return f"{format_area(area)} m²" if area else ""


def facts_text(detail: UnitDetail) -> str:
    """Return what a unit is, in one or two lines."""
    facts = [detail.building, usage_label(detail.usage).translated()]
    if detail.area:
        words = translate("registry", "built {area}")
        facts.append(words.format(area=area_text(detail.area)))
    if detail.inner_area:
        words = translate("registry", "inside {area}")
        facts.append(words.format(area=area_text(detail.inner_area)))
    if detail.floor is not None:
        facts.append(translate("registry", "floor {floor}").format(floor=detail.floor))
    if detail.delivered_on:
        words = translate("registry", "handed over {day}")
        facts.append(words.format(day=detail.delivered_on))
    if detail.decorating_from:
        words = translate("registry", "decorated since {day}")
        facts.append(words.format(day=detail.decorating_from))
    return " · ".join(facts)


def history_text(detail: UnitDetail) -> str:
    """Return how a unit was used, the newest first, a line each."""
    if not detail.history:
        return translate("registry", "How the unit is used has not been entered yet.")
    words = translate("registry", "{state} since {day}")
    lines = [words.format(state=state_text(row.state), day=row.first) for row in detail.history]
    return "\n".join(lines)


def money_text(sheet: UnitSheet) -> str:
    """Return what a unit owes and has paid ahead."""
    owed = format_yuan(sheet.open_fen, grouping=True)
    parts = [translate("registry", "Owes {sum}").format(sum=owed)]
    if sheet.late_fee_fen:
        late = format_yuan(sheet.late_fee_fen, grouping=True)
        parts.append(translate("registry", "late fee so far {sum}").format(sum=late))
    if sheet.prepaid_fen:
        ahead = format_yuan(sheet.prepaid_fen, grouping=True)
        parts.append(translate("registry", "prepaid {sum}").format(sum=ahead))
    return " · ".join(parts)


def role_text(row: RoleRow) -> str:
    """Return a role in words."""
    return role_label(row.role).translated()


def since_text(row: RoleRow) -> str:
    """Return from when, or until when somebody had a role."""
    if row.last is None:
        return translate("registry", "since {day}").format(day=row.first)
    if row.is_former:
        return translate("registry", "until {day}").format(day=row.last)
    return f"{row.first} – {row.last}"

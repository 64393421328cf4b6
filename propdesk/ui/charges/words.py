"""The charges screen's sentences that depend on figures."""

from propdesk.domain.money import format_yuan
from propdesk.domain.quantities import price_text
from propdesk.i18n import translate
from propdesk.services.charges_list import ChangeRow, ChargeRow
from propdesk.ui.charges.presenter import UseOption


def yuan(fen: int) -> str:
    """Return an amount for the eye: "1,409.50"."""
    return format_yuan(fen, grouping=True)


def state_text(row: ChargeRow) -> str:
    """Return how a charge stands, in a word or two."""
    if row.is_void:
        return translate("charges", "Void")
    if not row.open_fen:
        return translate("charges", "Paid") if row.due_fen else translate("charges", "Waived")
    if row.paid_fen:
        return translate("charges", "Part paid")
    return translate("charges", "Open")


def state_tone(row: ChargeRow) -> str:
    """Return the colour of that word."""
    if row.is_void:
        return "faint"
    return "danger" if row.open_fen else "success"


def title_text(row: ChargeRow) -> str:
    """Return which charge it is."""
    return translate("charges", "{item} {period}").format(item=row.item, period=row.period)


def reckoning_text(row: ChargeRow) -> str:
    """Return how the amount came about."""
    if row.explanation:
        return row.explanation
    words = translate("charges", "Taken over as {sum}; how it was reckoned is not known here.")
    return words.format(sum=yuan(row.charged_fen))


def change_text(change: ChangeRow) -> str:
    """Return one later change in a line."""
    if change.is_void:
        words = translate("charges", "{day} voided by {actor}: {reason}")
        return words.format(day=change.day, actor=change.actor, reason=change.reason)
    words = translate("charges", "{day} {sum} by {actor}: {reason}")
    sign = "+" if change.change_fen > 0 else ""
    return words.format(
        day=change.day,
        sum=f"{sign}{yuan(change.change_fen)}",
        actor=change.actor,
        reason=change.reason,
    )


def story_text(row: ChargeRow) -> str:
    """Return what became of a charge after it was made."""
    lines = [change_text(change) for change in row.changes]
    if row.paid_fen:
        lines.append(translate("charges", "Paid so far: {sum}").format(sum=yuan(row.paid_fen)))
    return "\n".join(lines)


def option_text(option: UseOption) -> str:
    """Return what is charged by use, with its price."""
    name = " · ".join(part for part in (option.item, option.standard_name) if part)
    words = translate("charges", "{name}, {price} yuan each")
    return words.format(name=name, price=price_text(option.price_micro))

"""The shift's sentences that depend on figures."""

from propdesk.domain.journal import Method
from propdesk.domain.money import format_yuan
from propdesk.i18n import translate
from propdesk.services.counter import METHOD_NAMES
from propdesk.services.drawers_summary import ShiftSummary


def yuan(fen: int) -> str:
    """Return an amount for the eye."""
    return format_yuan(fen, grouping=True)


def summary_text(summary: ShiftSummary) -> str:
    """Return what the shift did so far, line by line; cash stays unsaid before the count."""
    lines = [
        translate("shift", "Business date {date}").format(date=summary.business_date),
        translate("shift", "Float {sum}").format(sum=yuan(summary.float_fen)),
        translate("shift", "Receipts {count}").format(count=summary.receipts),
    ]
    if summary.receipts:
        numbers = translate("shift", "{first} to {last}")
        lines.append(numbers.format(first=summary.first_receipt, last=summary.last_receipt))
    if summary.voids or summary.refunds:
        words = translate("shift", "Voids {voids}, refunds {refunds}")
        lines.append(words.format(voids=summary.voids, refunds=summary.refunds))
    for method, fen in summary.methods.items():
        lines.append(f"{METHOD_NAMES[Method(method)].translated()}  {yuan(fen)}")
    return "\n".join(lines)


def difference_text(difference_fen: int) -> str:
    """Return a difference in words."""
    if difference_fen > 0:
        return translate("shift", "Over by {sum}").format(sum=yuan(difference_fen))
    if difference_fen < 0:
        return translate("shift", "Short by {sum}").format(sum=yuan(-difference_fen))
    return translate("shift", "No difference")


def closed_text(difference_fen: int) -> str:
    """Return that the shift is closed, and with which difference."""
    words = translate("shift", "The shift is closed. {difference}.")
    return words.format(difference=difference_text(difference_fen))

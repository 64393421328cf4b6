"""The receipts screen's sentences that depend on figures."""

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.money import change_by_denomination, format_yuan
from propdesk.i18n import translate
from propdesk.services.counter import Collected
from propdesk.services.receipts_copies import PrintedCopy
from propdesk.services.reversals import Voided
from propdesk.ui.receipts.state import Household, Shown


def yuan(fen: int) -> str:
    """Return an amount for the eye: "1,409.50"."""
    return format_yuan(fen, grouping=True)


def fate_text(shown: Shown) -> str:
    """Return what became of a receipt beside its paper."""
    lines = []
    void = shown.detail.void
    if void is not None:
        moment = f"{void.voided_at.astimezone(CENTRE_ZONE):%Y-%m-%d %H:%M}"
        people = " / ".join(name for name in (void.actor, void.second) if name)
        words = translate("receipts", "Void since {moment}, by {people}. Reason: {reason}")
        lines.append(words.format(moment=moment, people=people, reason=void.reason))
        if not void.copies_returned:
            lines.append(translate("receipts", "The payer's copy did not come back."))
    if shown.detail.copies:
        words = translate("receipts", "Printed again {count} times")
        lines.append(words.format(count=shown.detail.copies))
    return "\n".join(lines)


def keepers_text(shown: Shown) -> str:
    """Say whose copy is shown, and which others there are."""
    words = translate("receipts", "Copies: {keepers}. The first one is shown.")
    return words.format(keepers=translate("receipts", ", ").join(shown.keepers))


def about_text(shown: Shown) -> str:
    """Return which receipt a dialog is about."""
    content = shown.detail.content
    ways = translate("receipts", ", ").join(
        f"{share.name} {yuan(share.amount_fen)}" for share in content.methods
    )
    words = translate("receipts", "{number} · {unit} {payer} · {sum} yuan ({ways})")
    return words.format(
        number=content.number,
        unit=content.unit,
        payer=content.payer,
        sum=yuan(content.total_fen),
        ways=ways,
    )


def voided_text(done: Voided) -> str:
    """Say what goes back to the payer, in notes and coins where it is cash."""
    if not done.back_fen:
        return translate("receipts", "Receipt {number} is void.").format(number=done.number)
    if not done.cash_fen:
        words = translate(
            "receipts", "Receipt {number} is void. {back} yuan go back the way they came."
        )
        return words.format(number=done.number, back=yuan(done.back_fen))
    pieces = "   ".join(
        f"{format_yuan(fen).removesuffix('.00')} × {count}"
        for fen, count in change_by_denomination(done.cash_fen)
    )
    words = translate(
        "receipts", "Receipt {number} is void. Give back {cash} yuan in cash:   {pieces}"
    )
    return words.format(number=done.number, cash=yuan(done.cash_fen), pieces=pieces)


def moved_text(done: Collected) -> str:
    """Say where the money went."""
    words = translate("receipts", "Moved: new receipt {number}, {sum} yuan.")
    return words.format(number=done.receipt, sum=yuan(done.paid_fen))


def copied_text(done: PrintedCopy) -> str:
    """Say what is being printed."""
    if not done.copy_no:
        return translate("receipts", "The receipt is being printed.")
    words = translate("receipts", "Copy {count} is being printed, marked as a copy.")
    return words.format(count=done.copy_no)


def household_text(household: Household) -> str:
    """Return whom the money would go to."""
    names = translate("receipts", ", ").join(household.names)
    words = translate("receipts", "{unit} · {names} · owes {sum} yuan")
    nobody = translate("receipts", "nobody registered")
    return words.format(unit=household.unit, names=names or nobody, sum=yuan(household.open_fen))

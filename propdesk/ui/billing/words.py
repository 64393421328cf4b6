"""The billing screen's sentences that depend on figures."""

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.money import format_yuan
from propdesk.i18n import translate
from propdesk.services.billing import Billed
from propdesk.ui.billing.state import PreviewView, RunView

NAMED = 3  # units left out that are named in a banner; the list names all


def yuan(fen: int) -> str:
    """Return an amount for the eye: "1,409.50"."""
    return format_yuan(fen, grouping=True)


def kind_text(run: RunView) -> str:
    """Return whether a run is a draft."""
    return translate("billing", "Draft") if run.is_draft else translate("billing", "Published")


def moment_text(run: RunView) -> str:
    """Return the day it was drafted or published."""
    return f"{run.at.astimezone(CENTRE_ZONE):%Y-%m-%d}"


def run_text(run: RunView) -> str:
    """Return which run it is, with its sum."""
    words = translate("billing", "{item} {period}: {count} charges, {sum} yuan together")
    return words.format(
        item=run.item, period=run.period, count=f"{run.charges:,}", sum=yuan(run.total_fen)
    )


def run_hint(run: RunView) -> str:
    """Say what is to be done with a run."""
    if run.is_draft:
        words = translate(
            "billing",
            "Drafted by {person}. Households see nothing of it yet. Look it through; F12 publishes "
            "it: another person does it, or agrees.",
        )
    else:
        words = translate(
            "billing",
            "Published by {person}. A single charge is changed or voided under “Charges”.",
        )
    return words.format(person=run.person)


def preview_text(view: PreviewView) -> str:
    """Return what billing would charge, in one line."""
    words = translate(
        "billing", "{item} {period}: {count} charges, {sum} yuan together, due on {due}"
    )
    return words.format(
        item=view.item,
        period=view.period,
        count=f"{len(view.lines):,}",
        sum=yuan(view.total_fen),
        due=view.due_date,
    )


def skipped_text(count: int) -> str:
    """Say how many units are left out."""
    if not count:
        return translate("billing", "No unit is left out.")
    return translate("billing", "{count} units are left out, each with the reason:").format(
        count=f"{count:,}"
    )


def drafted_text(billed: Billed) -> str:
    """Say what was drafted."""
    if billed.run_id is None:
        return translate("billing", "There is nothing to charge: every unit is left out.")
    words = translate("billing", "Drafted: {count} charges, {sum} yuan together.")
    return words.format(count=f"{billed.charges:,}", sum=yuan(billed.total_fen))


def published_text(billed: Billed) -> str:
    """Say what was published, and which units were left out."""
    words = translate("billing", "Published: {count} charges, {sum} yuan together.")
    lines = [words.format(count=f"{billed.charges:,}", sum=yuan(billed.total_fen))]
    if billed.skipped:
        lines.append(skipped_text(len(billed.skipped)))
        lines += [f"{one.unit}: {one.reason}" for one in billed.skipped[:NAMED]]
        if len(billed.skipped) > NAMED:
            more = len(billed.skipped) - NAMED
            lines.append(translate("billing", "  … and {count} more").format(count=more))
    return "\n".join(lines)

"""`propdesk bill`: draft a billing run, and publish it."""

import argparse
from typing import Any

from propdesk.cli.session import Answer, Session
from propdesk.desk import Desk
from propdesk.domain.ids import RunId
from propdesk.domain.money import format_yuan
from propdesk.domain.periods import Period
from propdesk.i18n import translate
from propdesk.services import billing, billing_drafts, prices
from propdesk.services.accounts import Approval

SHOWN = 20


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    bill = commands.add_parser("bill", help="charge a fee item for a period")
    bill.add_argument("--item", required=True, metavar="CODE")
    bill.add_argument("--period", required=True, metavar="2026-12")
    bill.add_argument("--publish", action="store_true", help="post the charges, not only a draft")
    bill.add_argument("--second", metavar="USER", help="who agrees to publishing one's own draft")
    bill.set_defaults(command=_bill)


def _bill(session: Session, options: argparse.Namespace) -> Answer:
    period = Period.parse(options.period)
    code = prices.plain_code(options.item)
    if not options.publish:
        return _answer(session.desk.execute(billing.draft, item_code=code, period=period))
    return _answer(_publish(session.desk, code, period, session.approval(options.second)))


def _publish(desk: Desk, code: str, period: Period, approval: Approval | None) -> billing.Billed:
    """Publish what somebody else has drafted, else one's own fresh draft."""
    run_id = _drafted_by_another(desk, code, period)
    if run_id is None:
        drafted = desk.execute(billing.draft, item_code=code, period=period)
        if drafted.run_id is None:
            return drafted
        run_id = drafted.run_id
    return desk.execute(billing.publish, run_id=run_id, approval=approval)


def _drafted_by_another(desk: Desk, code: str, period: Period) -> RunId | None:
    me = desk.actor.user_id if desk.actor else None
    waiting = desk.query(billing_drafts.drafts, item_code=code, period=period)
    return next((draft.run_id for draft in waiting if draft.drafted_by != me), None)


def _answer(billed: billing.Billed) -> Answer:
    skipped = [{"unit": one.unit, "code": one.code, "reason": one.reason} for one in billed.skipped]
    return {
        "run": billed.run_id,
        "charges": billed.charges,
        "total_fen": billed.total_fen,
        "skipped": skipped,
        "text": _text(billed),
    }


def _text(billed: billing.Billed) -> str:
    lines = [
        translate("billing", "{count} charges, {total} yuan together").format(
            count=billed.charges, total=format_yuan(billed.total_fen, grouping=True)
        )
    ]
    if billed.skipped:
        count = len(billed.skipped)
        lines.append(translate("billing", "{count} units left out:").format(count=count))
        lines += [f"  {one.unit}: {one.reason}" for one in billed.skipped[:SHOWN]]
        if count > SHOWN:
            lines.append(translate("billing", "  … and {count} more").format(count=count - SHOWN))
    return "\n".join(lines)

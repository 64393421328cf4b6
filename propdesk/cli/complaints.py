"""`propdesk complaints month`: the month's analysis for departments and the chairman (D13, D14)."""

import argparse
from dataclasses import asdict
from typing import Any

from propdesk.cli.session import Answer, Session
from propdesk.clock import local_date
from propdesk.domain.money import format_yuan
from propdesk.domain.typed_dates import parse_date
from propdesk.i18n import translate
from propdesk.services import complaints
from propdesk.services.complaints import Analysis, Rate


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    group = commands.add_parser("complaints", help="complaints of a month")
    acts = group.add_subparsers(required=True, metavar="ACT")
    month = acts.add_parser("month", help="rates, counts, root causes, compensation")
    month.add_argument("day", nargs="?", default="", metavar="DAY", help="a day of the month")
    month.set_defaults(command=_month)


def _month(session: Session, options: argparse.Namespace) -> Answer:
    today = local_date(session.desk.clock.now())
    day = parse_date(options.day, today=today, field="day") if options.day else today
    found = session.desk.query(complaints.analysis, month=day)
    plain = asdict(found) | {"month": f"{found.month:%Y-%m}"}
    return plain | {"text": "\n".join(_lines(found))}


def _lines(found: Analysis) -> list[str]:
    rates = (
        (translate("complaints", "Handled"), found.handled),
        (translate("complaints", "Asked after"), found.visited),
        (translate("complaints", "Satisfied"), found.satisfied),
    )
    received = translate("complaints", "{month}: {count} complaints received")
    lines = [received.format(month=f"{found.month:%Y-%m}", count=found.received)]
    lines += [f"{name}: {_rate(rate)}" for name, rate in rates]
    for counts in found.counts.values():
        lines.append("  ".join(f"{word or '-'} {count}" for word, count in counts.items()))
    lines += [f"{c.number}  {c.department}  {c.cause}  {c.responsible}" for c in found.causes]
    paid = translate("complaints", "Compensation paid: {sum}, staff's share {share}")
    shares = format_yuan(found.compensation_fen), format_yuan(found.staff_share_fen)
    return [*lines, paid.format(sum=shares[0], share=shares[1])]


def _rate(rate: Rate) -> str:
    percent = "-" if rate.percent is None else f"{rate.percent} %"
    return f"{rate.part}/{rate.whole} ({percent})"

"""`propdesk rules` and `propdesk calendar`: deadlines and figures of this centre, working days."""

import argparse
from datetime import date, time
from typing import Any

from propdesk.cli.session import Answer, Session
from propdesk.clock import local_date
from propdesk.domain.rules import Span
from propdesk.domain.typed_dates import parse_date
from propdesk.services import calendar_days, case_rules
from propdesk.services.calendar_days import DayKind


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    rules = commands.add_parser("rules", help="deadlines and figures, as they hold today")
    acts = rules.add_subparsers(required=True, metavar="ACT")
    acts.add_parser("list", help="every rule of the handbook").set_defaults(command=_list)
    change = acts.add_parser("set", help="another figure from a day on")
    change.add_argument("code", metavar="CODE")
    change.add_argument("figure", type=int, metavar="N")
    change.add_argument("--from", dest="first", default="今天", metavar="DATE")
    change.add_argument("--warn", type=int, metavar="PERCENT", help="amber; else as P28 says")
    change.add_argument("--shown-only", action="store_true", help="never counted as late")
    change.set_defaults(command=_set)
    calendar = commands.add_parser("calendar", help="days that differ from their weekday")
    days = calendar.add_subparsers(required=True, metavar="ACT")
    days.add_parser("list", help="holidays and days made up for").set_defaults(command=_days)
    day = days.add_parser("set", help="a holiday, a day worked to make up for one, a half day")
    day.add_argument("day", metavar="DATE")
    day.add_argument("kind", choices=[kind.value for kind in DayKind])
    day.add_argument("--to", default="", metavar="DATE", help="the last of several days")
    day.add_argument("--closes", type=time.fromisoformat, metavar="HH:MM", help="of a half day")
    day.add_argument("--name", default="", metavar="TEXT")
    day.set_defaults(command=_set_day)
    clear = days.add_parser("clear", help="a day is as its weekday says")
    clear.add_argument("day", metavar="DATE")
    clear.set_defaults(command=_clear_day)
    year = days.add_parser("announce", help="the holidays of a year are entered")
    year.add_argument("year", type=int, metavar="YEAR")
    year.set_defaults(command=_announce)


def _list(session: Session, _options: argparse.Namespace) -> Answer:
    rows = session.desk.query(case_rules.rules)
    return {
        "rules": [
            {
                "rule": row.rule.code,
                "what": row.rule.label.translated(),
                "figure": row.rule.figure,
                "span": row.rule.span.value,
                "enforced": row.rule.enforced,
                "own": row.is_own,
            }
            for row in rows
        ],
        "text": "\n".join(
            f"{row.rule.code:16}{'-' if row.rule.figure is None else row.rule.figure:>7}"
            f" {'' if row.rule.span is Span.NUMBER else row.rule.span.value:14}"
            f"{row.rule.label.translated()}{' *' if row.is_own else ''}"
            for row in rows
        ),
    }


def _set(session: Session, options: argparse.Namespace) -> Answer:
    first = parse_date(options.first, today=_today(session), field="first")
    session.desk.execute(
        case_rules.set_figure,
        code=options.code,
        figure=options.figure,
        effective_from=first,
        warn_percent=options.warn,
        enforced=not options.shown_only,
    )
    return {"rule": options.code, "figure": options.figure, "from": first.isoformat()}


def _days(session: Session, _options: argparse.Namespace) -> Answer:
    rows = session.desk.query(calendar_days.days)
    return {
        "days": {row.day.isoformat(): row.kind.value for row in rows},
        "names": {row.day.isoformat(): row.name for row in rows if row.name},
        "announced": session.desk.query(calendar_days.announced),
        "text": "\n".join(f"{row.day}  {row.kind.value:8}{row.name}" for row in rows),
    }


def _set_day(session: Session, options: argparse.Namespace) -> Answer:
    today = _today(session)
    day = parse_date(options.day, today=today, field="day")
    last = parse_date(options.to, today=today, field="last") if options.to else day
    closes = options.closes
    count = session.desk.execute(
        calendar_days.set_days,
        first=day,
        last=last,
        kind=DayKind(options.kind),
        name=options.name,
        closes=None if closes is None else closes.hour * 60 + closes.minute,
    )
    return {"day": day.isoformat(), "kind": options.kind, "days": count}


def _clear_day(session: Session, options: argparse.Namespace) -> Answer:
    day = parse_date(options.day, today=_today(session), field="day")
    session.desk.execute(calendar_days.clear_day, day=day)
    return {"day": day.isoformat()}


def _announce(session: Session, options: argparse.Namespace) -> Answer:
    session.desk.execute(calendar_days.announce_year, year=options.year)
    return {"year": options.year}


def _today(session: Session) -> date:
    return local_date(session.app.desk.clock.now())

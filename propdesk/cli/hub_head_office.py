"""`propdesk hub price|rule|calendar|role|review`: what head office sets and decides, per centre."""

import argparse
from collections.abc import Callable
from datetime import date, time
from typing import Any

from propdesk.app import new_id
from propdesk.central import head_desk, snapshots
from propdesk.cli.session import Answer, BadUseError, Session
from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import id_from_text, text_of
from propdesk.domain.permissions import Permission, Role
from propdesk.domain.quantities import MICRO_PLACES, parse_scaled, price_text
from propdesk.domain.typed_dates import parse_date
from propdesk.hub.office import Office
from propdesk.services import (
    calendar_days,
    case_rules,
    prices,
    prices_standards,
    review,
    role_rights,
)
from propdesk.services.calendar_days import DayKind
from propdesk.services.prices import ItemDraft
from propdesk.services.prices_standards import StandardDraft
from propdesk.services.review import SORT_NAMES

Parser = argparse.ArgumentParser
Act = Callable[[Desk, argparse.Namespace], object]
Opened = Callable[[Session], Office]


def add_to(acts: "argparse._SubParsersAction[Any]", opened: Opened) -> None:
    """Add the commands to those of `hub`; `opened` opens the hub of a session."""
    whole = _Acts(opened)
    _add_prices(acts.add_parser("price", help="what fee items cost"), whole)
    _add_rules(acts.add_parser("rule", help="deadlines and figures"), whole)
    _add_calendar(acts.add_parser("calendar", help="days that differ from their weekday"), whole)
    _add_roles(acts.add_parser("role", help="what roles may do"), whole)
    _add_review(acts.add_parser("review", help="what a merge left to a person"), whole)


class _Acts:
    """How an act is done at one centre's desk of head office, at some, or at all."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def declare(self, parser: Parser, act: Act) -> None:
        """Let a parser's command run `act` at the centres its user names."""
        where = parser.add_mutually_exclusive_group()
        where.add_argument("--centre", action="append", metavar="CODE", help="more than once: some")
        where.add_argument("--all", action="store_true", help="every centre that has data")
        parser.set_defaults(command=self._done, act=act)

    def _done(self, session: Session, options: argparse.Namespace) -> Answer:
        office, root = self._opened(session), session.folder.root
        done: dict[str, object] = {}
        refused: dict[str, str] = {}
        try:
            known = snapshots.codes(office)
            for code in self._named(options, known):
                try:
                    with head_desk.seated(office, root, code, new_id) as desk:
                        done[code] = options.act(desk, options)
                except DomainError as error:
                    refused[code] = error.message()
        finally:
            office.store.close()
        lines = [f"{code}: {done[code]}" for code in done]
        lines += [f"{code}: ✗ {words}" for code, words in refused.items()]
        answer = {"ok": not refused, "centres": done, "text": "\n".join(lines)}
        return {**answer, "refusals": refused} if refused else answer

    @staticmethod
    def _named(options: argparse.Namespace, known: list[str]) -> list[str]:
        if not options.centre and not options.all:
            raise BadUseError("name centres with --centre CODE, or take --all")
        for code in options.centre or ():
            if code not in known:
                raise NotFoundError(field="centre", name=code)
        return options.centre or known


def _add_prices(parser: Parser, acts: _Acts) -> None:
    ways = parser.add_subparsers(required=True, metavar="ACT")
    acts.declare(ways.add_parser("list", help="fee items and their prices"), _prices)
    item = ways.add_parser("item", help="a new fee item")
    item.add_argument("item", metavar="CODE")
    item.add_argument("--name", required=True, metavar="TEXT", help="as bills show it")
    item.add_argument("--basis", required=True, choices=[basis.value for basis in FeeBasis])
    item.add_argument("--cycle", type=int, default=1, metavar="MONTHS")
    acts.declare(item, _add_item)
    price = ways.add_parser("set", help="a price from a day on; the one before it ends")
    price.add_argument("item", metavar="CODE")
    price.add_argument("price", metavar="YUAN", help="for one m², kWh, use ...")
    price.add_argument("--from", dest="first", required=True, metavar="DATE")
    price.add_argument("--standard", default="", metavar="NAME", help="where an item has several")
    acts.declare(price, _set_price)


def _prices(desk: Desk, _options: argparse.Namespace) -> object:
    return [
        {
            "item": item.code,
            "name": item.name,
            "basis": item.basis.value,
            "prices": [
                {
                    "standard": row.name,
                    "yuan": price_text(row.price_micro),
                    "from": row.valid_from.isoformat(),
                    "to": row.valid_to.isoformat() if row.valid_to else None,
                }
                for row in desk.query(prices_standards.standards, item_id=item.item_id)
            ],
        }
        for item in desk.query(prices.items)
    ]


def _add_item(desk: Desk, options: argparse.Namespace) -> object:
    draft = ItemDraft(
        code=options.item,
        name=options.name,
        basis=FeeBasis(options.basis),
        cycle_months=options.cycle,
    )
    desk.execute(prices.add_item, draft=draft)
    return {"item": options.item}


def _set_price(desk: Desk, options: argparse.Namespace) -> object:
    item = next((i for i in desk.query(prices.items) if i.code == options.item.upper()), None)
    if item is None:
        raise NotFoundError(field="item", name=options.item)
    draft = StandardDraft(
        price_micro=parse_scaled(options.price, MICRO_PLACES),
        valid_from=_day(desk, options.first),
        name=options.standard,
    )
    change = desk.execute(prices_standards.change_price, item_id=item.item_id, draft=draft)
    return {"item": item.code, "charged_before": change.charged_before}


def _add_rules(parser: Parser, acts: _Acts) -> None:
    ways = parser.add_subparsers(required=True, metavar="ACT")
    acts.declare(ways.add_parser("list", help="every rule that is the project's own"), _rules)
    rule = ways.add_parser("set", help="another figure from a day on")
    rule.add_argument("rule", metavar="CODE")
    rule.add_argument("figure", type=int, metavar="N")
    rule.add_argument("--from", dest="first", default="今天", metavar="DATE")
    rule.add_argument("--warn", type=int, metavar="PERCENT", help="amber; else as P28 says")
    rule.add_argument("--shown-only", action="store_true", help="never counted as late")
    acts.declare(rule, _set_rule)


def _rules(desk: Desk, _options: argparse.Namespace) -> object:
    return [
        {"rule": row.rule.code, "figure": row.rule.figure, "enforced": row.rule.enforced}
        for row in desk.query(case_rules.rules)
        if row.is_own
    ]


def _set_rule(desk: Desk, options: argparse.Namespace) -> object:
    desk.execute(
        case_rules.set_figure,
        code=options.rule,
        figure=options.figure,
        effective_from=_day(desk, options.first),
        warn_percent=options.warn,
        enforced=not options.shown_only,
    )
    return {"rule": options.rule, "figure": options.figure}


def _add_calendar(parser: Parser, acts: _Acts) -> None:
    ways = parser.add_subparsers(required=True, metavar="ACT")
    acts.declare(ways.add_parser("list", help="holidays and days made up for"), _calendar)
    day = ways.add_parser("set", help="a holiday, a day worked to make up for one, a half day")
    day.add_argument("day", metavar="DATE")
    day.add_argument("kind", choices=[kind.value for kind in DayKind])
    day.add_argument("--to", default="", metavar="DATE", help="the last of several days")
    day.add_argument("--closes", type=time.fromisoformat, metavar="HH:MM", help="of a half day")
    day.add_argument("--name", default="", metavar="TEXT")
    acts.declare(day, _set_days)
    clear = ways.add_parser("clear", help="a day is as its weekday says")
    clear.add_argument("day", metavar="DATE")
    acts.declare(clear, _clear_day)
    year = ways.add_parser("announce", help="the holidays of a year are entered")
    year.add_argument("year", type=int, metavar="YEAR")
    acts.declare(year, _announce)


def _calendar(desk: Desk, _options: argparse.Namespace) -> object:
    days = {row.day.isoformat(): row.kind.value for row in desk.query(calendar_days.days)}
    return {"days": days, "announced": desk.query(calendar_days.announced)}


def _set_days(desk: Desk, options: argparse.Namespace) -> object:
    day, closes = _day(desk, options.day), options.closes
    count = desk.execute(
        calendar_days.set_days,
        first=day,
        last=_day(desk, options.to) if options.to else None,
        kind=DayKind(options.kind),
        name=options.name,
        closes=None if closes is None else closes.hour * 60 + closes.minute,
    )
    return {"day": day.isoformat(), "kind": options.kind, "days": count}


def _clear_day(desk: Desk, options: argparse.Namespace) -> object:
    day = _day(desk, options.day)
    desk.execute(calendar_days.clear_day, day=day)
    return {"day": day.isoformat()}


def _announce(desk: Desk, options: argparse.Namespace) -> object:
    desk.execute(calendar_days.announce_year, year=options.year)
    return {"year": options.year}


def _add_roles(parser: Parser, acts: _Acts) -> None:
    ways = parser.add_subparsers(required=True, metavar="ACT")
    acts.declare(ways.add_parser("list", help="what every role may do"), _roles)
    for name, is_given in (("grant", True), ("withhold", False)):
        way = ways.add_parser(name, help="a right, from the next sign-in on")
        way.add_argument("role", choices=[role.value for role in Role], metavar="ROLE")
        way.add_argument("right", choices=[right.value for right in Permission], metavar="RIGHT")
        way.set_defaults(is_given=is_given)
        acts.declare(way, _set_right)


def _roles(desk: Desk, _options: argparse.Namespace) -> object:
    found: dict[str, dict[str, list[str]]] = {}
    for row in desk.query(role_rights.role_rights):
        held = found.setdefault(row.role.value, {"rights": [], "given": [], "withheld": []})
        if row.is_given:
            held["rights"].append(row.permission.value)
        if row.is_own:
            held["given" if row.is_given else "withheld"].append(row.permission.value)
    return found


def _set_right(desk: Desk, options: argparse.Namespace) -> object:
    role, right = Role(options.role), Permission(options.right)
    desk.execute(role_rights.set_right, role=role, permission=right, is_given=options.is_given)
    return {"role": role.value, "right": right.value, "given": options.is_given}


def _add_review(parser: Parser, acts: _Acts) -> None:
    ways = parser.add_subparsers(required=True, metavar="ACT")
    acts.declare(ways.add_parser("list", help="oldest first"), _matters)
    resolve = ways.add_parser("resolve", help="close a matter; all desks see it")
    resolve.add_argument("case", metavar="ID")
    resolve.add_argument("--decision", required=True, metavar="TEXT")
    acts.declare(resolve, _resolve)


def _matters(desk: Desk, _options: argparse.Namespace) -> object:
    return [
        {
            "id": text_of(matter.case_id),
            "kind": matter.sort.value,
            "title": SORT_NAMES[matter.sort].translated(),
            "detail": matter.detail,
        }
        for matter in desk.query(review.open_matters)
    ]


def _resolve(desk: Desk, options: argparse.Namespace) -> object:
    try:
        case_id = id_from_text(options.case)
    except ValueError as error:
        raise BadUseError(f"{options.case}: not a matter") from error
    desk.execute(review.resolve, case_id=case_id, decision=options.decision)
    return {"resolved": options.case}


def _day(desk: Desk, text: str) -> date:
    return parse_date(text, today=local_date(desk.clock.now()), field="day")

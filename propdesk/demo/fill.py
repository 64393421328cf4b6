"""Fill a data folder with the invented estate: imported, priced, billed, partly paid, lived in.

Everything goes through the same door and the same files as real work; only the clock is set back,
so that the months before today have a history.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random

from propdesk.app import App, new_id
from propdesk.clock import local_date
from propdesk.demo.estate import SEED, DemoEstate, Likeness, invent
from propdesk.demo.files import write_files, write_readings
from propdesk.demo.lobby import Lobby, Story, at, tell
from propdesk.demo.lobby_stories import buy_stock, month_of
from propdesk.desk import Desk
from propdesk.domain.collection import Tender, choose_all, total_of
from propdesk.domain.errors import DomainError
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.imports import ImportKind
from propdesk.domain.journal import Method
from propdesk.domain.money import change_by_denomination
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Role
from propdesk.i18n import QT_TRANSLATE_NOOP, speaking
from propdesk.imports.file_kinds import COLUMNS
from propdesk.imports.rows import read_rows
from propdesk.services import (
    accounts,
    billing,
    counter,
    counter_account,
    drawers,
    imports,
    prices,
    prices_own,
    prices_standards,
    prices_units,
)
from propdesk.services.drawers_clock import DayWish
from propdesk.services.imports import Prepared
from propdesk.services.prices import ItemDraft
from propdesk.services.prices_own import OWN_CODES
from propdesk.services.prices_standards import StandardDraft
from propdesk.services.prices_units import FeeTermsOfUnit

MONTHS_BILLED = 3
LIVED_DAYS = 30
FLOAT_FEN = 50_000
ALWAYS_OWING = "1-101"
PEOPLE = (
    ("collector", "李敏", (Role.COLLECTOR,)),
    ("supervisor", "张建国", (Role.SUPERVISOR,)),
    ("manager", "陈晓燕", (Role.MANAGER,)),
    ("finance", "王慧", (Role.FINANCE,)),
    ("reception", "周婷", (Role.RECEPTIONIST,)),
    ("evening", "吴倩", (Role.RECEPTIONIST,)),
    ("technician", "赵师傅", (Role.TECHNICIAN,)),
    ("guard", "孙队长", (Role.GUARD,)),
)
_ITEMS = (
    (ItemDraft(code="PROPERTY", name="物业服务费", basis=FeeBasis.AREA), 2_350_000),
    (ItemDraft(code="WATER", name="水费", basis=FeeBasis.METER, months_later=1), 3_850_000),
    (ItemDraft(code="WASTE", name="生活垃圾处理费", basis=FeeBasis.FLAT), 9_000_000),
)
_METHODS = (Method.CASH, Method.CASH, Method.WECHAT, Method.WECHAT, Method.ALIPAY, Method.CARD)
Progress = Callable[[str], None]


class AlreadyFilledError(DomainError):
    """The demonstration never mixes with other data."""

    sentence = QT_TRANSLATE_NOOP(
        "demo", "This folder already holds an estate. Choose an empty one for the demonstration."
    )


@dataclass
class SetBackClock:
    """A clock the demonstration moves through the months before today."""

    moment: datetime

    def now(self) -> datetime:
        """Return the moment it stands at."""
        return self.moment


@dataclass
class Filled:
    """What the demonstration made."""

    units: int
    charges: int = 0
    receipts: int = 0
    cases: int = 0


def password_of(login: str) -> str:
    """Return the password of a demonstration user: each has one of their own."""
    return f"demo-{login}"


def fill(app: App, admin: Desk, count: int, say: Progress, like: Likeness | None = None) -> Filled:
    """Fill a set-up, still empty data folder, with rooms like another estate's if one is given.

    Raises AlreadyFilledError.
    """
    if any(item.code not in OWN_CODES for item in admin.query(prices.items)):
        raise AlreadyFilledError
    until = app.desk.clock.now()
    today = local_date(until)
    months = Period.of(today).plus(1 - MONTHS_BILLED).run(MONTHS_BILLED)
    days = [month.last_day for month in months if month.last_day <= today]
    estate = invent(count, [months[0].previous().last_day, *days], str(months[0].previous()), like)
    clock = SetBackClock(at(months[0].previous().last_day, time(8)))
    desk = Desk(app.database, clock, new_id, admin.actor)
    people = {login: _hire(desk, login, name, roles) for login, name, roles in PEOPLE}
    say("units and customers")
    folder = app.folder.root / "demo-files"
    files = write_files(estate, folder)
    _import(desk, ImportKind.UNITS, files[ImportKind.UNITS])
    _import(desk, ImportKind.CUSTOMERS, files[ImportKind.CUSTOMERS])
    _price(desk, months[0].first_day)
    with speaking("zh_CN"):  # like everything else of this estate
        desk.execute(prices_own.provide)
    if estate.opening:
        _import(desk, ImportKind.OPENING, files[ImportKind.OPENING])
    lobby = Lobby(clock, people, estate, until)
    buy_stock(lobby, desk)
    centre = Centre(desk, people["collector"], estate, folder, say, Filled(len(estate.units)))
    tell(lobby, [(clock.moment, centre.money(months, today)), *month_of(lobby, count, LIVED_DAYS)])
    centre.made.cases = lobby.cases
    return centre.made


@dataclass(frozen=True)
class Centre:
    """The centre that bills the estate and takes its money."""

    desk: Desk
    collector: Desk
    estate: DemoEstate
    folder: Path
    say: Progress
    made: Filled

    def money(self, months: Sequence[Period], today: date) -> Story:
        """Bill month after month; two and a half weeks later most have paid."""
        for month in months:
            yield at(month.first_day, time(9))
            self.say(str(month))
            read_on = month.previous().last_day
            readings = write_readings(self.estate, read_on, self.folder)
            _import(self.desk, ImportKind.READINGS, readings)
            if month != months[0]:
                self.made.charges += _bill(self.desk, "WATER", month.previous())
            self.made.charges += _bill(self.desk, "PROPERTY", month)
            self.made.charges += _bill(self.desk, "WASTE", month)
            pay_day = min(month.first_day + timedelta(days=17), today)
            if pay_day < today:
                yield at(pay_day, time(9))
                self.made.receipts += _collect(self.collector, self.estate, pay_day)


def _hire(desk: Desk, login: str, name: str, roles: Sequence[Role]) -> Desk:
    """Add a user who has already changed the first password; return the desk with them at it."""
    first, own = f"first-{login}", password_of(login)
    desk.execute(accounts.add, login=login, name=name, roles=roles, password=first)
    answer = desk.execute(accounts.sign_in, login=login, password=first)
    theirs = desk.seated(answer.actor)
    theirs.execute(accounts.change_password, old=first, new=own)
    return theirs


def _import(desk: Desk, kind: ImportKind, file: Path) -> None:
    parsed = read_rows(file, COLUMNS[kind])
    prepared = Prepared(
        kind, file.name, parsed.fingerprint, parsed.rows, unread_rows=len(parsed.failed)
    )
    desk.execute(imports.commit, prepared=prepared)


def _price(desk: Desk, first: date) -> None:
    for draft, price_micro in _ITEMS:
        item = desk.execute(prices.add_item, draft=draft)
        standard = StandardDraft(price_micro=price_micro, valid_from=first)
        desk.execute(prices_standards.add_standard, item_id=item, draft=standard)
        desk.execute(prices_units.assign, item_id=item, terms=FeeTermsOfUnit(valid_from=first))


def _bill(desk: Desk, code: str, month: Period) -> int:
    billed = desk.execute(billing.draft, item_code=code, period=month)
    if billed.run_id is None:
        return 0
    return desk.execute(billing.publish, run_id=billed.run_id).charges


def _collect(desk: Desk, estate: DemoEstate, day: date) -> int:
    """Let two households in three pay all they owe, in one shift that is counted and closed."""
    random = Random(f"{SEED} {day}")
    payers = [
        unit.code for unit in estate.units if unit.code != ALWAYS_OWING and random.random() < 0.66
    ]
    # The folder may have been set up today: the clock behind it is meant.
    wish = DayWish(day, confirmed=True)
    desk.execute(drawers.open_shift, float_fen=FLOAT_FEN, wish=wish)
    receipts, cash = 0, FLOAT_FEN
    for code in payers:
        unit_id = desk.query(counter_account.find_unit, text=code)
        lines = desk.query(counter_account.account, unit_id=unit_id).lines
        choices = choose_all(line.as_open() for line in lines)
        if not choices:
            continue
        tender = Tender(random.choice(_METHODS), total_of(choices))
        desk.execute(counter.collect, unit_id=unit_id, choices=choices, tenders=[tender])
        receipts += 1
        cash += tender.fen if tender.method is Method.CASH else 0
    desk.execute(drawers.count, denominations=dict(change_by_denomination(cash)))
    desk.execute(drawers.close, handed_to="王慧")
    return receipts

"""The reports there are, how a scope is named, and the audit line of every export."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import BuildingId, FeeItemId, UserId
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Grouping, Scope
from propdesk.domain.tables import ReportTable
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.models.accounts import User
from propdesk.models.charges import FeeItem
from propdesk.models.estate import Building
from propdesk.services import (
    access_cards_report,
    archives_report,
    arrears,
    case_ledgers,
    complaints_report,
    deposits_report,
    inquiries_report,
    ledgers,
    lobby_boards,
    lobby_report,
    move_ins_report,
    registry_report,
    repairs_report,
    reports_daily,
    reports_journal,
    reports_rate,
    reports_receipts,
    return_visits_report,
    shift_handovers_report,
)
from propdesk.services.counter_account import find_unit
from propdesk.services.reports_grants import Grant
from propdesk.services.work import Query, Reading, Work, query, use_case
from propdesk.workflows import WORKFLOWS


@dataclass(frozen=True)
class Report:
    """A report as menus and commands offer it.

    `groupings` it can be broken down by; `as_of_only` needs one day, not two; `is_personal` shows
    names or telephones, in full only under a grant.
    """

    name: str
    title: Message
    ask: Query[[Scope], ReportTable]
    groupings: tuple[Grouping, ...] = ()
    as_of_only: bool = False
    is_personal: bool = False


@dataclass(frozen=True)
class ScopeNames:
    """A scope in the words of a command line; what is empty does not filter."""

    first: date | None = None
    last: date | None = None
    by: Grouping = Grouping.ITEM
    as_of: date | None = None
    item: str = ""
    building: str = ""
    unit: str = ""
    collector: str = ""


CATALOGUE = (
    Report("ledger", QT_TRANSLATE_NOOP("reports", "Ledger"), ledgers.ledger, tuple(Grouping)),
    Report(
        "arrears",
        QT_TRANSLATE_NOOP("reports", "Arrears by age"),
        arrears.ageing,
        as_of_only=True,
    ),
    Report(
        "reminders",
        QT_TRANSLATE_NOOP("reports", "Reminder list"),
        arrears.reminders,
        as_of_only=True,
        is_personal=True,
    ),
    Report(
        "receipts",
        QT_TRANSLATE_NOOP("reports", "Receipts"),
        reports_receipts.receipts,
        is_personal=True,
    ),
    Report(
        "receipt-numbers",
        QT_TRANSLATE_NOOP("reports", "Use of receipt numbers"),
        reports_receipts.numbers,
    ),
    Report("daily", QT_TRANSLATE_NOOP("reports", "Daily collection report"), reports_daily.daily),
    Report(
        "rate",
        QT_TRANSLATE_NOOP("reports", "Collection rate"),
        reports_rate.collection_rate,
        reports_rate.GROUPINGS,
    ),
    Report("journal", QT_TRANSLATE_NOOP("reports", "Journal"), reports_journal.journal),
    Report(
        "repairs",
        QT_TRANSLATE_NOOP("reports", "Repairs: on time and satisfaction"),
        repairs_report.statistics,
    ),
    Report("repair-causes", QT_TRANSLATE_NOOP("reports", "Repairs: causes"), repairs_report.causes),
    Report("calls", QT_TRANSLATE_NOOP("reports", "Calls by month"), inquiries_report.months),
    Report("calls-by-hour", QT_TRANSLATE_NOOP("reports", "Calls by hour"), inquiries_report.hours),
    Report(
        "repeated-questions",
        QT_TRANSLATE_NOOP("reports", "Questions that came back"),
        inquiries_report.repeated,
        as_of_only=True,
    ),
    Report(
        "tickets",
        QT_TRANSLATE_NOOP("reports", "Open tickets by unit and age"),
        inquiries_report.ticket_ages,
        as_of_only=True,
    ),
    Report(
        "problem-list",
        QT_TRANSLATE_NOOP("reports", "Customers' problems of the day"),
        inquiries_report.problems,
    ),
    Report(
        "complaints", QT_TRANSLATE_NOOP("reports", "Complaints by month"), complaints_report.months
    ),
    Report(
        "complaint-causes",
        QT_TRANSLATE_NOOP("reports", "Complaints: root causes"),
        complaints_report.causes,
    ),
    Report(
        "complaint-escalations",
        QT_TRANSLATE_NOOP("reports", "Complaints: escalated"),
        complaints_report.escalations,
    ),
    Report(
        "complaint-people",
        QT_TRANSLATE_NOOP("reports", "Complaints: people named"),
        complaints_report.people,
    ),
    Report(
        "complaint-shares",
        QT_TRANSLATE_NOOP("reports", "Complaints: shares to deduct"),
        complaints_report.shares,
    ),
    Report(
        "shifts", QT_TRANSLATE_NOOP("reports", "Shift handovers"), shift_handovers_report.shifts
    ),
    Report(
        "carried-matters",
        QT_TRANSLATE_NOOP("reports", "Matters carried more than two shifts"),
        shift_handovers_report.carried,
        as_of_only=True,
    ),
    Report(
        "problem-log", QT_TRANSLATE_NOOP("reports", "Problem log"), shift_handovers_report.problems
    ),
    Report("visits", QT_TRANSLATE_NOOP("reports", "Visits by day"), lobby_report.visits),
    Report(
        "visits-return",
        QT_TRANSLATE_NOOP("reports", "Return visits by kind"),
        return_visits_report.by_kind,
    ),
    Report("goods-passes", QT_TRANSLATE_NOOP("reports", "Goods passes"), lobby_report.passes),
    Report(
        "notices-up",
        QT_TRANSLATE_NOOP("reports", "Notices now up"),
        lobby_boards.notices_up,
        as_of_only=True,
    ),
    Report(
        "things",
        QT_TRANSLATE_NOOP("reports", "Things to lend"),
        lobby_boards.things,
        as_of_only=True,
    ),
    Report(
        "key-board",
        QT_TRANSLATE_NOOP("reports", "Keys: where each is"),
        lobby_boards.key_board,
        as_of_only=True,
    ),
    Report("overtime", QT_TRANSLATE_NOOP("reports", "Overtime"), lobby_report.overtime),
    Report("move-ins", QT_TRANSLATE_NOOP("reports", "Move-ins by batch"), move_ins_report.batches),
    Report(
        "move-in-defects",
        QT_TRANSLATE_NOOP("reports", "Move-in defects by trade"),
        move_ins_report.defects,
    ),
    Report(
        "households",
        QT_TRANSLATE_NOOP("reports", "Units and households by building"),
        registry_report.by_building,
        as_of_only=True,
    ),
    Report(
        "access-cards",
        QT_TRANSLATE_NOOP("reports", "Cards by unit"),
        access_cards_report.by_unit,
        as_of_only=True,
    ),
    Report(
        "archive-loans",
        QT_TRANSLATE_NOOP("reports", "Archive: loans out"),
        archives_report.loans,
        as_of_only=True,
    ),
    Report(
        "archive-files",
        QT_TRANSLATE_NOOP("reports", "Archive: completeness of files"),
        archives_report.completeness,
        as_of_only=True,
    ),
    Report(
        "archive-missing",
        QT_TRANSLATE_NOOP("reports", "Archive: missing papers"),
        archives_report.missing,
        as_of_only=True,
    ),
    Report(
        "disclosures",
        QT_TRANSLATE_NOOP("reports", "Disclosures by user"),
        archives_report.disclosures,
    ),
    Report(
        "deposits",
        QT_TRANSLATE_NOOP("reports", "Deposits by kind and age"),
        deposits_report.by_kind,
        as_of_only=True,
    ),
    Report("cases", QT_TRANSLATE_NOOP("reports", "Cases by workflow"), case_ledgers.overview),
    *(
        Report(f"case-{workflow.code}", workflow.title, case_ledgers.ledger_of(workflow))
        for workflow in WORKFLOWS.values()
    ),
)


def report_named(name: str) -> Report:
    """Return a report of the catalogue; NotFoundError."""
    found = next((report for report in CATALOGUE if report.name == name), None)
    if found is None:
        raise NotFoundError(name=name)
    return found


@query(Permission.REPORTS)
def scope_named(reading: Reading, *, names: ScopeNames) -> Scope:
    """Return the scope named; days left out are this month so far.

    Raises NotFoundError with the field, ReversedRangeError.
    """
    last = names.last or names.as_of or reading.today
    return Scope(
        first=names.first or last.replace(day=1),
        last=last,
        by=names.by,
        as_of=names.as_of,
        item_id=_item(reading, names.item),
        building_id=_building(reading, names.building),
        unit_id=find_unit(reading, text=names.unit) if names.unit else None,
        collector_id=_collector(reading, names.collector),
    )


@use_case(Permission.EXPORT)
def record_export(
    work: Work, *, report: str, form: str, rows: int, scope: Scope, grant: Grant | None = None
) -> None:
    """Write the audit line of a file made of a report: which, how, how many rows, which days."""
    first, last = scope.days
    shown = " unmasked" if grant else ""
    if grant:
        work.second_id = grant.second_id
    work.about(work.new_id(), f"{report} {form} rows={rows} {first}..{last}{shown}")


def _item(reading: Reading, code: str) -> FeeItemId | None:
    if not code:
        return None
    found = reading.connection.scalar(select(FeeItem.id).where(FeeItem.code == code))
    if found is None:
        raise NotFoundError(field="item", name=code)
    return found


def _building(reading: Reading, code: str) -> BuildingId | None:
    if not code:
        return None
    same = (Building.code == code) | (Building.name == code)
    found = reading.connection.scalar(select(Building.id).where(same))
    if found is None:
        raise NotFoundError(field="building", name=code)
    return found


def _collector(reading: Reading, login: str) -> UserId | None:
    if not login:
        return None
    found = reading.connection.scalar(select(User.id).where(User.login == login))
    if found is None:
        raise NotFoundError(field="collector", name=login)
    return found

"""The three tables of billing, declared."""

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.billing_reckoning import Skipped
from propdesk.ui.billing.state import LineView, RunView
from propdesk.ui.billing.words import kind_text, moment_text, yuan
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable


def runs_table() -> RowsTable[RunView]:
    """Return the table of drafts and published runs."""
    return RowsTable(
        "billing-runs",
        translate("billing", "Runs"),
        (
            Column("kind", QT_TRANSLATE_NOOP("billing", "State"), kind_text, tone=_tone, weight=16),
            Column("item", QT_TRANSLATE_NOOP("billing", "Fee item"), _item, weight=17),
            Column("period", QT_TRANSLATE_NOOP("billing", "Month"), _period, weight=13),
            Column(
                "count",
                QT_TRANSLATE_NOOP("billing", "Charges"),
                _count,
                align_right=True,
                weight=13,
            ),
            Column("sum", QT_TRANSLATE_NOOP("billing", "Sum"), _sum, align_right=True, weight=16),
            Column("person", QT_TRANSLATE_NOOP("billing", "By"), _person, weight=12),
            Column("at", QT_TRANSLATE_NOOP("billing", "At"), moment_text, weight=16),
        ),
        QT_TRANSLATE_NOOP(
            "billing",
            "Nothing has been billed yet. Choose a fee item and a month above; F8 shows what would "
            "be charged.",
        ),
        _run_key,
    )


def lines_table(name: str, *, figures: int = 14) -> RowsTable[LineView]:
    """Return a table of charges to be; `figures` is the share of unit and amount each."""
    return RowsTable(
        name,
        translate("billing", "Charges of the run"),
        (
            Column("unit", QT_TRANSLATE_NOOP("billing", "Unit"), _unit, weight=figures),
            Column(
                "amount",
                QT_TRANSLATE_NOOP("billing", "Amount"),
                _amount,
                align_right=True,
                weight=figures,
            ),
            Column("how", QT_TRANSLATE_NOOP("billing", "How it was reckoned"), _how, weight=60),
        ),
        QT_TRANSLATE_NOOP("billing", "No unit would be charged."),
        _line_key,
    )


def skipped_table() -> RowsTable[Skipped]:
    """Return the table of units left out."""
    return RowsTable(
        "billing-skipped",
        translate("billing", "Left out"),
        (
            Column("unit", QT_TRANSLATE_NOOP("billing", "Unit"), _skipped_unit, weight=14),
            Column("reason", QT_TRANSLATE_NOOP("billing", "Reason"), _reason, weight=74),
        ),
        QT_TRANSLATE_NOOP("billing", "No unit is left out."),
        _skipped_key,
    )


def _tone(run: RunView) -> str:
    return "warning" if run.is_draft else "success"


def _run_key(run: RunView) -> object:
    return run.run_id, run.is_draft


def _item(run: RunView) -> str:
    return run.item


def _period(run: RunView) -> str:
    return run.period


def _count(run: RunView) -> str:
    return f"{run.charges:,}"


def _sum(run: RunView) -> str:
    return yuan(run.total_fen)


def _person(run: RunView) -> str:
    return run.person


def _unit(line: LineView) -> str:
    return line.unit


def _amount(line: LineView) -> str:
    return yuan(line.amount_fen)


def _how(line: LineView) -> str:
    return line.explanation


def _line_key(line: LineView) -> object:
    return line.unit


def _skipped_unit(row: Skipped) -> str:
    return row.unit


def _reason(row: Skipped) -> str:
    return row.reason


def _skipped_key(row: Skipped) -> object:
    return row.unit_id

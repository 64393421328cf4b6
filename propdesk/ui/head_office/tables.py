"""The three tables of the head office screen, declared."""

from collections.abc import Sequence
from dataclasses import dataclass

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.meeting.lately import Aside, Come
from propdesk.services import review_words
from propdesk.services.audit_acts import act_text
from propdesk.services.review import SORT_NAMES, Matter
from propdesk.ui.head_office.reasons import reason_text
from propdesk.ui.head_office.words import verdict_text
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable


@dataclass(frozen=True)
class Held:
    """Something that is kept but does not count here; `key` tells it from the others."""

    key: object
    what: str
    why: str
    reason: str


def held_rows(waiting: Sequence[Come], aside: Sequence[Aside]) -> list[Held]:
    """Return what waits or was refused, then what was set aside."""
    rows = [
        Held(
            ("come", number, one.number, one.reason),
            f"{one.day} {_act(one)}",
            verdict_text(one),
            one.reason,
        )
        for number, one in enumerate(waiting)
    ]
    words = translate("head_office", "Set aside: lived twice by a copied data file")
    for one in aside:
        what = translate("head_office", "Entry {number}").format(number=one.seq)
        rows.append(Held(("aside", one.seq, one.at), what, words, ""))
    return rows


def matters_table() -> RowsTable[Matter]:
    """Return the table of what needs a decision."""
    return RowsTable(
        "head-office-matters",
        translate("head_office", "Needs a decision"),
        (
            Column("sort", QT_TRANSLATE_NOOP("head_office", "Kind"), _sort, weight=22),
            Column(
                "about", QT_TRANSLATE_NOOP("head_office", "About"), review_words.about, weight=78
            ),
        ),
        QT_TRANSLATE_NOOP("head_office", "Nothing needs a decision."),
        _case_id,
    )


def come_table() -> RowsTable[Come]:
    """Return the table of what came from the other desks."""
    return RowsTable(
        "head-office-come",
        translate("head_office", "Received lately"),
        (
            Column("day", QT_TRANSLATE_NOOP("head_office", "Day"), _day, weight=20),
            Column("act", QT_TRANSLATE_NOOP("head_office", "What was done"), _act, weight=32),
            Column("person", QT_TRANSLATE_NOOP("head_office", "Person"), _person, weight=18),
            Column("verdict", QT_TRANSLATE_NOOP("head_office", "Here"), verdict_text, weight=30),
        ),
        QT_TRANSLATE_NOOP("head_office", "Nothing has come from other desks yet."),
        _number,
    )


def held_table() -> RowsTable[Held]:
    """Return the table of what is kept but does not count."""
    return RowsTable(
        "head-office-held",
        translate("head_office", "Waiting or set aside"),
        (
            Column("what", QT_TRANSLATE_NOOP("head_office", "What"), _what, weight=40),
            Column("why", QT_TRANSLATE_NOOP("head_office", "Why"), _why, weight=60),
        ),
        QT_TRANSLATE_NOOP("head_office", "Nothing waits and nothing was set aside."),
        _held_key,
    )


def _sort(row: Matter) -> str:
    return SORT_NAMES[row.sort].translated()


def _about(row: Matter) -> str:
    return review_words.about(row)


def _case_id(row: Matter) -> object:
    return row.case_id


def _day(row: Come) -> str:
    return row.day.isoformat()


def _act(row: Come) -> str:
    return act_text(row.act)


def _person(row: Come) -> str:
    return row.person


def _number(row: Come) -> object:
    return row.number


def _what(row: Held) -> str:
    return row.what


def _why(row: Held) -> str:
    reason = reason_text(row.reason)
    return f"{row.why} ({reason})" if reason else row.why


def _held_key(row: Held) -> object:
    return row.key

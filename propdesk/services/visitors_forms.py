"""The list of people inside, to be ticked at the assembly point (W28 evacuation list, W29)."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import bindparam, select

from propdesk.domain.documents import PrintedDocument
from propdesk.domain.errors import NotFoundError
from propdesk.domain.forms import Form, FormField, Kind, LineColumn, LineTable, Section, fill
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP, speaking
from propdesk.models.estate import Building
from propdesk.models.prepared import Prepared
from propdesk.services import visitors
from propdesk.services.forms import Rows, Wanted, filling, language_of, printable
from propdesk.services.visitors import InsideRow
from propdesk.services.work import Reading, query

_BUILDING = Prepared(
    select(Building.id).where(Building.code == bindparam("code"), Building.ended_at.is_(None))
)
EVACUATION = Form(
    key="evacuation-list",
    title=QT_TRANSLATE_NOOP("visitors_forms", "People inside: evacuation list"),
    parts=(
        Section(
            (
                FormField(
                    "as_of", QT_TRANSLATE_NOOP("visitors_forms", "As of"), Kind.MOMENT, strong=True
                ),
                FormField(
                    "people",
                    QT_TRANSLATE_NOOP("visitors_forms", "People in all"),
                    Kind.COUNT,
                    strong=True,
                ),
            )
        ),
        LineTable(
            "inside",
            (
                LineColumn("name", QT_TRANSLATE_NOOP("visitors_forms", "Name"), share=3),
                LineColumn("unit", QT_TRANSLATE_NOOP("visitors_forms", "Unit"), share=2),
                LineColumn(
                    "people", QT_TRANSLATE_NOOP("visitors_forms", "People"), Kind.COUNT, summed=True
                ),
                LineColumn("badge", QT_TRANSLATE_NOOP("visitors_forms", "Badge"), share=2),
                LineColumn(
                    "company",
                    QT_TRANSLATE_NOOP("visitors_forms", "From"),
                    share=3,
                    pages_only=True,
                ),
                LineColumn(
                    "host", QT_TRANSLATE_NOOP("visitors_forms", "Host"), share=2, pages_only=True
                ),
                LineColumn(
                    "since",
                    QT_TRANSLATE_NOOP("visitors_forms", "Since"),
                    Kind.MOMENT,
                    share=3,
                    pages_only=True,
                ),
                LineColumn("seen", QT_TRANSLATE_NOOP("visitors_forms", "Seen")),
            ),
            numbered=True,
        ),
    ),
    notes=(
        QT_TRANSLATE_NOOP(
            "visitors_forms", "Tick everybody you see at the assembly point; report who is missing."
        ),
    ),
    signatures=(QT_TRANSLATE_NOOP("visitors_forms", "Checked by"),),
)
NOT_LEFT = replace(
    EVACUATION,
    key="not-left-list",
    title=QT_TRANSLATE_NOOP("visitors_forms", "Should have left"),
    notes=(
        QT_TRANSLATE_NOOP(
            "visitors_forms", "Look at each place; write down who is found and who is gone."
        ),
    ),
)


@query(Permission.LOOK_UP)
def evacuation(reading: Reading, wanted: Wanted, /) -> PrintedDocument:
    """Return the list of people inside, of one building ("3") or of all (""); NotFoundError."""
    return _list(reading, wanted, EVACUATION, visitors.inside(reading))


@query(Permission.LOOK_UP)
def not_left(reading: Reading, wanted: Wanted, /) -> PrintedDocument:
    """Return the list of those who should have left; of one building or of all."""
    return _list(reading, wanted, NOT_LEFT, visitors.not_left(reading))


def _list(
    reading: Reading, wanted: Wanted, form: Form, people: Sequence[InsideRow]
) -> PrintedDocument:
    building = wanted.ident.strip()
    if building and _BUILDING.scalar(reading.connection, code=building) is None:
        raise NotFoundError(field="building", name=building)
    rows = [row for row in people if _is_in(row, building)]
    with speaking(language_of(reading, wanted)):
        values = {"as_of": reading.now, "people": sum(row.people for row in rows)}
        lines: dict[str, Rows] = {"inside": [_line(row) for row in rows]}
        return fill(form, filling(reading, wanted, values, lines))


def _is_in(row: InsideRow, building: str) -> bool:
    """Tell whether somebody is to be looked for in a building; who named no unit, everywhere."""
    return not building or not row.unit or row.unit.partition("-")[0] == building


def _line(row: InsideRow) -> dict[str, object]:
    return {
        "name": row.name,
        "unit": row.unit,
        "people": row.people,
        "badge": row.badge,
        "company": row.company,
        "host": row.host,
        "since": row.since,
        "seen": "",
    }


FORMS = (
    printable(
        EVACUATION,
        evacuation,
        QT_TRANSLATE_NOOP("visitors_forms", "the building; all if left out"),
    ),
    printable(
        NOT_LEFT,
        not_left,
        QT_TRANSLATE_NOOP("visitors_forms", "the building; all if left out"),
    ),
)

"""Which unit a class of complaint goes to (投诉对应关系图), kept by the manager (domain.md W40)."""

from sqlalchemy.orm import Mapped

from propdesk.domain import complaint_routes as rules
from propdesk.domain.complaints import DEPARTMENTS, ROUTES, SORTS
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper


class ComplaintRoute(wf.Case):
    """A line of the map: a class, its unit, whom to tell there."""

    __tablename__ = "complaint_route"
    sort: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("complaint_routes", "Class|Of the complaint."), SORTS, required=True
    )
    department: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("complaint_routes", "Handling unit|Suggested when it is classified."),
        DEPARTMENTS,
        required=True,
    )
    contact: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("complaint_routes", "To be told|The unit's assistant, by name."),
        required=True,
        role="summary",
    )


LINE = wf.Section(
    QT_TRANSLATE_NOOP("complaint_routes", "Line of the map"), ("sort", "department", "contact")
)
FLOW = wf.Flow(
    states=(
        wf.State("valid", QT_TRANSLATE_NOOP("complaint_routes", "In force"), tone=wf.Tone.GOOD),
        wf.State("ended", QT_TRANSLATE_NOOP("complaint_routes", "Ended"), final=True),
    ),
    transitions=(
        wf.way(
            "change: valid -> valid",
            QT_TRANSLATE_NOOP("complaint_routes", "Change"),
            permission=wf.Permission.CASE_DECIDE,
            asks=("department", "contact"),
        ),
        wf.way(
            "end: valid -> ended",
            QT_TRANSLATE_NOOP("complaint_routes", "End"),
            permission=wf.Permission.CASE_DECIDE,
            reason=True,
            primary=False,
        ),
    ),
)
WORKFLOW = wf.Workflow(
    code=ROUTES,
    form="W40M",
    record=ComplaintRoute,
    title=QT_TRANSLATE_NOOP("complaint_routes", "Complaint map"),
    one=QT_TRANSLATE_NOOP("complaint_routes", "Class and unit"),
    flow=FLOW,
    sections=(LINE,),
    opens=wf.Permission.CASE_DECIDE,
    corrects=wf.Permission.CASE_DECIDE,
    voids=wf.Permission.CASE_DECIDE,
    opening=(wf.Guard(rules.only_once),),
    columns=("sort", "department", "contact"),
    filters=(wf.Filter("department"),),
    prints=(
        paper(
            "complaint_routes-sheet",
            QT_TRANSLATE_NOOP("complaint_routes", "Complaint map"),
            ComplaintRoute,
            (LINE,),
        ),
    ),
)

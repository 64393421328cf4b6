"""Goods passes: listed goods leave once, counted at the gate, on the day (domain.md W24)."""

from datetime import date, datetime

from sqlalchemy.orm import Mapped

from propdesk.domain import goods_passes as rules
from propdesk.domain.goods_passes_flow import FLOW
from propdesk.domain.media import SLIPS_FIRST
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf
from propdesk.workflows.papers import paper


class GoodsPass(wf.Case):
    """A pass (物品放行条)."""

    __tablename__ = "goods_pass"
    unit_id: Mapped[bytes | None] = wf.unit(
        QT_TRANSLATE_NOOP("goods_passes", "Unit|Where the goods come from."), required=True
    )
    holder: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("goods_passes", "Company or person|Who takes them out."),
        required=True,
        role="customer",
        is_household=True,
    )
    applicant: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("goods_passes", "Applicant|Others need the owner's word or a stamp."),
        rules.APPLICANTS,
        required=True,
    )
    phone: Mapped[str] = wf.phone(
        QT_TRANSLATE_NOOP("goods_passes", "Telephone|To ask back."), is_household=True
    )
    id_seen: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("goods_passes", "Identity card seen|It was in your hand.")
    )
    id_tail: Mapped[str] = wf.code(
        QT_TRANSLATE_NOOP("goods_passes", "End of the number|Last four digits; not more."),
        limit=4,
        is_personal=True,
    )
    stamped_list: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("goods_passes", "Stamped list|The company's seal is on it.")
    )
    owner_consent: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("goods_passes", "Owner's consent|In writing, or called back.")
    )
    why: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("goods_passes", "Reason|Why the goods leave."),
        rules.REASONS,
        required=True,
        role="summary",
    )
    leaves_on: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("goods_passes", "Leaves on|Good to midnight; empty: today.")
    )
    slot: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("goods_passes", "Time|Such as 14:00-16:00."))
    plate: Mapped[str] = wf.plate(QT_TRANSLATE_NOOP("goods_passes", "Plate|Of the vehicle."))
    lift: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("goods_passes", "Lift|Which one is used."))
    counted: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("goods_passes", "Pieces counted|All pieces, as the guard counts them.")
    )
    found: Mapped[str] = wf.note(QT_TRANSLATE_NOOP("goods_passes", "What differs|Other, missing."))
    released_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("goods_passes", "Released at|Noted at the gate.")
    )
    issuer: Mapped[bytes | None] = wf.person(
        QT_TRANSLATE_NOOP("goods_passes", "Issued by|Noted when it is issued.")
    )
    guard: Mapped[bytes | None] = wf.person(
        QT_TRANSLATE_NOOP("goods_passes", "Compared by|The guard; noted at the gate.")
    )


WHO = ("unit_id", "holder", "applicant", "phone", "id_seen", "id_tail")
WHEN = ("why", "stamped_list", "owner_consent", "leaves_on", "slot", "plate", "lift")
GATE = ("counted", "found", "released_at", "issuer", "guard")
SECTIONS = (
    wf.Section(QT_TRANSLATE_NOOP("goods_passes", "Who"), WHO),
    wf.Section(QT_TRANSLATE_NOOP("goods_passes", "Why and when"), WHEN),
    wf.Section(QT_TRANSLATE_NOOP("goods_passes", "At the gate"), GATE),
)
TITLE = QT_TRANSLATE_NOOP("goods_passes", "Goods release pass")
PAPER = (SECTIONS[0], wf.Section(SECTIONS[1].title, (*WHEN, "issuer")), rules.GOODS)
SHEET = paper(
    "goods_passes-slip",
    TITLE,
    GoodsPass,
    PAPER,
    copies=rules.KEEPERS,
    signatures=rules.SIGNATURES,
    media=SLIPS_FIRST,
)
WORKFLOW = wf.Workflow(
    code="goods_passes",
    form="W24",
    rank=6,
    record=GoodsPass,
    title=QT_TRANSLATE_NOOP("goods_passes", "Goods passes"),
    one=TITLE,
    flow=FLOW,
    sections=SECTIONS,
    corrects=wf.Permission.CASE_APPROVE,
    lines=(rules.GOODS,),
    columns=("unit_id", "holder", "why", "leaves_on", "plate"),
    filters=(wf.Filter("why"), wf.Filter("applicant")),
    prints=(SHEET,),
    later=frozenset(GATE),
)

"""What the record of a handover holds: F05, document check, agreements, F12, keys, ledger F13."""

from datetime import date, datetime

from sqlalchemy.orm import Mapped

from propdesk.domain import move_ins as rules
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf


class Invitation:
    """Who is to come when, and how they were told (F04, F05)."""

    unit_id: Mapped[bytes | None] = wf.unit(
        QT_TRANSLATE_NOOP("move_ins", "Unit|1-101, or the owner's name."), required=True
    )
    owner: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("move_ins", "Owner|As in the purchase contract."),
        required=True,
        role="customer",
    )
    phone: Mapped[str] = wf.phone(QT_TRANSLATE_NOOP("move_ins", "Telephone|To make the date."))
    batch: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("move_ins", "Batch|Name of the plan the unit belongs to."),
        role="summary",
    )
    visit_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("move_ins", "Appointment|When the owner is to come."), required=True
    )
    developer_collects: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP(
            "move_ins", "House price settled first|Finance of the developer stamps before the fees."
        )
    )
    posted_on: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("move_ins", "Posted on|The day the notice went to the post.")
    )
    posted_by: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("move_ins", "Posted by|Who sent it."))
    phoned_at: Mapped[datetime | None] = wf.moment(
        QT_TRANSLATE_NOOP("move_ins", "Called at|When the owner was told by telephone.")
    )
    phoned_by: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("move_ins", "Called by|Who called."))
    notice_result: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("move_ins", "Answer|Comes, wants another day, not reached.")
    )


class Documents:
    """Who comes, what proves it, what was signed, what is settled."""

    comes_by_agent: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("move_ins", "An agent comes|Then the papers of an agent are needed.")
    )
    agent: Mapped[str] = wf.text(QT_TRANSLATE_NOOP("move_ins", "Agent|Name of the agent."))
    id_valid_to: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("move_ins", "Owner's card valid to|As printed on the identity card.")
    )
    id_for_good: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("move_ins", "Card without end|The owner's card is valid for good.")
    )
    agent_id_valid_to: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("move_ins", "Agent's card valid to|As printed on the identity card.")
    )
    f01_done: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("move_ins", "Registration form filled in|F01, with the household.")
    )
    covenant_copies: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("move_ins", "Covenants signed|Copies with the owner's signature.")
    )
    agreement_copies: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP(
            "move_ins", "Preliminary agreements signed|Also those signed at the purchase."
        )
    )
    contract_area: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("move_ins", "Area by contract|In square metres.")
    )
    measured_area: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("move_ins", "Area as measured|In square metres.")
    )
    area_price: Mapped[int | None] = wf.money(
        QT_TRANSLATE_NOOP("move_ins", "Price a square metre|In yuan, by the purchase contract.")
    )
    area_difference: Mapped[int | None] = wf.money(
        QT_TRANSLATE_NOOP("move_ins", "Area difference|Owner pays; below 0: gets it back.")
    )
    difference_by: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP(
            "move_ins", "Difference settled|Empty: by whoever collects the house price."
        ),
        rules.SETTLERS,
    )
    house_settled_on: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("move_ins", "Finance stamped on|Price, balance and difference settled.")
    )


class Handover:
    """The unit, its keys and what was given out at the end."""

    inspected_by: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("move_ins", "Accompanied by|Who walked the unit with the owner.")
    )
    opinion: Mapped[str] = wf.note(
        QT_TRANSLATE_NOOP("move_ins", "Owner's opinion and demands|In the owner's words.")
    )
    opinion_signed: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("move_ins", "Acceptance sheet signed|F12, by both.")
    )
    rounds: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("move_ins", "Rounds of re-inspection|Counted by itself.")
    )
    keys_signed: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("move_ins", "Keys signed for|Counted before the owner.")
    )
    defects_signed: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("move_ins", "List of defects signed|Needed where defects are open.")
    )
    key_left: Mapped[bool] = wf.yes_no(
        QT_TRANSLATE_NOOP("move_ins", "A key stays here|Print the liability statement (F14).")
    )
    custody_reason: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("move_ins", "Why it stays|Rectification, letting or repair."),
        rules.CUSTODY,
    )
    custody_to: Mapped[date | None] = wf.day(
        QT_TRANSLATE_NOOP("move_ins", "Kept until|The day the owner fetches it.")
    )
    used_as: Mapped[str] = wf.choice(
        QT_TRANSLATE_NOOP("move_ins", "Used as|From today on."), rules.USES
    )
    cards: Mapped[int | None] = wf.whole(
        QT_TRANSLATE_NOOP("move_ins", "Cards issued|User cards and passes.")
    )
    parking: Mapped[str] = wf.text(
        QT_TRANSLATE_NOOP("move_ins", "Parking|Space applied for or given.")
    )

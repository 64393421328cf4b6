"""Cases of every workflow: files, steps, lines, links, attachments, and where each stands.

The record itself is a table of its workflow (`workflows/`). Steps, links and attachments are facts;
`case_standing`, `case_count` and `case_term` are projections of this desk, rebuilt at will.
"""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from propdesk.domain.ids import UserId
from propdesk.models.base import Base, TableKind

OPEN_ONLY = text("closed_at IS NULL")


class CaseFile(Base):
    """A case's identity: workflow and number; `seq` counts one desk's cases of a workflow."""

    __tablename__ = "case_file"
    __table_args__ = (
        Index("case_file_by_seq", "workflow", "replica", "seq"),
        Index("case_file_by_number", "number"),
    )
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    workflow: Mapped[str]
    number: Mapped[str]
    replica: Mapped[bytes]
    seq: Mapped[int]
    opened_at: Mapped[datetime]


class CaseStep(Base):
    """One step of a case; `changes` is JSON {field: [old, new]}, `clocks` what it started and
    ended with the due moments, which no later change of a rule touches."""

    __tablename__ = "case_step"
    __table_args__ = (Index("case_step_by_case", "case_id", "stamp"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    case_id: Mapped[bytes] = mapped_column(ForeignKey("case_file.id"))
    workflow: Mapped[str]
    transition: Mapped[str]
    target: Mapped[str]
    at: Mapped[datetime]
    stamp: Mapped[int]
    actor_id: Mapped[UserId]
    second_id: Mapped[UserId | None]
    handler_id: Mapped[UserId | None]
    station: Mapped[str]
    reason: Mapped[str]
    overridden: Mapped[str]  # codes of the rules somebody let pass, comma-separated
    changes: Mapped[str]
    clocks: Mapped[str]


class CaseLink(Base):
    """Two cases that belong together; the second came from or explains the first."""

    __tablename__ = "case_link"
    __table_args__ = (
        Index("case_link_by_case", "case_id"),
        Index("case_link_by_other", "other_id"),
    )
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    case_id: Mapped[bytes] = mapped_column(ForeignKey("case_file.id"))
    other_id: Mapped[bytes]  # a case, or another thing: see `sort`
    sort: Mapped[str]  # "case", "charge", "receipt"
    relation: Mapped[str]
    at: Mapped[datetime]
    actor_id: Mapped[UserId]


class CaseLine(Base):
    """A row of a table inside a case; `content` is JSON."""

    __tablename__ = "case_line"
    __table_args__ = (Index("case_line_by_case", "case_id", "section", "position"),)
    kind = TableKind.REFERENCE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    case_id: Mapped[bytes] = mapped_column(ForeignKey("case_file.id"))
    section: Mapped[str]
    position: Mapped[int]
    content: Mapped[str]
    ended_at: Mapped[datetime | None]


class Attachment(Base):
    """A file of a case; `digest` is the hash of its sealed bytes, wherever they lie."""

    __tablename__ = "attachment"
    __table_args__ = (
        Index("attachment_by_case", "case_id"),
        Index("attachment_by_digest", "digest"),
    )
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    case_id: Mapped[bytes] = mapped_column(ForeignKey("case_file.id"))
    digest: Mapped[bytes]
    name: Mapped[str]  # as people called it, for show only
    media: Mapped[str]
    size: Mapped[int]
    sort: Mapped[str]  # domain.attachments.AttachmentSort
    note: Mapped[str]
    added_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    station: Mapped[str] = mapped_column(server_default="")  # the desk that took it in


class CaseStanding(Base):
    """Where a case stands; what lists, due lists and the home screen read."""

    __tablename__ = "case_standing"
    __table_args__ = (
        Index("case_standing_newest", "workflow", "opened_at", "case_id"),
        Index("case_standing_by_state", "workflow", "state", "opened_at", "case_id"),
        # An index that names closed_at answers alone; in front it beats the list of all cases.
        Index(
            "case_standing_open",
            *("workflow", "closed_at", "opened_at", "case_id", "due_at", "amber_at", "enforced"),
        ),
        Index(
            "case_standing_due",
            *("due_at", "workflow", "amber_at", "enforced", "closed_at"),
            sqlite_where=OPEN_ONLY,
        ),
        Index(
            "case_standing_amber",
            *("amber_at", "workflow", "due_at", "closed_at"),
            sqlite_where=OPEN_ONLY,
        ),
        Index(
            "case_standing_handled",
            *("handler_id", "closed_at", "due_at", "workflow"),
            sqlite_where=OPEN_ONLY,
        ),
        Index("case_standing_by_unit", "unit_id", "opened_at"),
        Index("case_standing_by_number", "number"),
        Index("case_standing_undecided", "workflow", sqlite_where=text("needs_decision = 1")),
    )
    kind = TableKind.LOCAL
    case_id: Mapped[bytes] = mapped_column(primary_key=True)
    workflow: Mapped[str]
    number: Mapped[str]
    state: Mapped[str]
    entered_at: Mapped[datetime]
    unit_id: Mapped[bytes | None]
    customer: Mapped[str]
    summary: Mapped[str]
    opened_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    first_responder: Mapped[UserId]
    handler_id: Mapped[UserId]
    clock: Mapped[str]
    amber_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]
    enforced: Mapped[bool]
    needs_decision: Mapped[bool]


class CaseClock(Base):
    """A run of a case's clock, for on-time rates and for every clock that is due."""

    __tablename__ = "case_clock"
    __table_args__ = (Index("case_clock_by_due", "workflow", "clock", "due_at"),)
    kind = TableKind.LOCAL
    case_id: Mapped[bytes] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    workflow: Mapped[str]
    clock: Mapped[str]
    started_at: Mapped[datetime]
    due_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    enforced: Mapped[bool]
    is_dropped: Mapped[bool]


class CaseCount(Base):
    """How many cases of a workflow are in a state."""

    __tablename__ = "case_count"
    kind = TableKind.LOCAL
    workflow: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(primary_key=True)
    cases: Mapped[int]


class CaseTerm(Base):
    """One thing a clerk may type to find a case; the key itself is the index of a search."""

    __tablename__ = "case_term"
    __table_args__ = (Index("case_term_by_case", "case_id"),)
    kind = TableKind.LOCAL
    term: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[bytes] = mapped_column(primary_key=True)
    workflow: Mapped[str]


class SavedSearch(Base):
    """A search of a list somebody keeps under a name at this desk."""

    __tablename__ = "saved_search"
    __table_args__ = (Index("saved_search_of", "owner_id", "workflow"),)
    kind = TableKind.LOCAL
    id: Mapped[bytes] = mapped_column(primary_key=True)
    owner_id: Mapped[UserId]
    workflow: Mapped[str]
    name: Mapped[str]
    ask: Mapped[str]  # JSON of filters and text


class StockItem(Base):
    """A thing the desk lends or keeps: an umbrella, a trolley, a key, a badge, a tag.

    Where it is follows from the open case that names its code.
    """

    __tablename__ = "stock_item"
    __table_args__ = (Index("stock_item_by_code", "sort", "code"),)
    kind = TableKind.REFERENCE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    sort: Mapped[str]  # the workflow that lends it
    code: Mapped[str]
    name: Mapped[str]
    note: Mapped[str]
    is_lost: Mapped[bool]
    ended_at: Mapped[datetime | None]


class RuleFigure(Base):
    """A project's own figure for a rule of the handbook, from a day on."""

    __tablename__ = "rule_figure"
    __table_args__ = (Index("rule_figure_by_code", "code", "effective_from"),)
    kind = TableKind.HEAD_OFFICE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    code: Mapped[str]
    effective_from: Mapped[date]
    figure: Mapped[int]
    warn_percent: Mapped[int]
    enforced: Mapped[bool]
    set_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    ended_at: Mapped[datetime | None]


class CalendarDay(Base):
    """A day that differs from its weekday: a holiday, one worked to make up for it, or in part.

    `closes` is the minute of the day a half day ends with.
    """

    __tablename__ = "calendar_day"
    __table_args__ = (Index("calendar_day_by_day", "day"),)
    kind = TableKind.HEAD_OFFICE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    day: Mapped[date]
    is_working: Mapped[bool]
    closes: Mapped[int | None]
    name: Mapped[str]
    set_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class CalendarYear(Base):
    """A year whose holidays have been announced and entered."""

    __tablename__ = "calendar_year"
    kind = TableKind.HEAD_OFFICE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    year: Mapped[int]
    announced_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]

"""Printers of this desk, their jobs and every attempt. Local: paper does not travel."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from propdesk.domain.ids import JobId, UserId
from propdesk.models.base import Base, TableKind


class Printer(Base):
    """A named way to a printer and what it can do."""

    __tablename__ = "printer"
    kind = TableKind.LOCAL
    name: Mapped[str] = mapped_column(primary_key=True)
    uri: Mapped[str]
    model: Mapped[str]
    is_default: Mapped[bool]
    removed: Mapped[bool]
    abilities: Mapped[str] = mapped_column(server_default="{}")  # JSON of PrinterAbilities
    fallback: Mapped[str | None]  # name of the printer to turn to
    offset_x: Mapped[int] = mapped_column(server_default="0")  # tenths of a millimetre
    offset_y: Mapped[int] = mapped_column(server_default="0")
    paper: Mapped[str] = mapped_column(server_default="slip80")


class PrintJob(Base):
    """Something to be printed, written in the transaction that made it true."""

    __tablename__ = "print_job"
    __table_args__ = (
        Index("print_job_by_state", "state", "created_at"),
        Index("print_job_by_subject", "subject_id", sqlite_where=text("subject_id IS NOT NULL")),
    )
    kind = TableKind.LOCAL
    id: Mapped[JobId] = mapped_column(primary_key=True)
    printer: Mapped[str]  # name, or a URI given on the spot
    sort: Mapped[str]  # receipt, document, drawer_pulse, pages or receipt_pages
    title: Mapped[str]
    subject_id: Mapped[bytes | None]  # the receipt it prints
    copy_no: Mapped[int]  # 0 = the first printing
    document: Mapped[str]
    state: Mapped[str]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    fault: Mapped[str]
    changed_at: Mapped[datetime]


class PrintAttempt(Base):
    """One try at a job: how many bytes the printer took, and what is known of the paper."""

    __tablename__ = "print_attempt"
    __table_args__ = (Index("print_attempt_by_job", "job_id"),)
    kind = TableKind.LOCAL
    id: Mapped[bytes] = mapped_column(primary_key=True)
    job_id: Mapped[JobId] = mapped_column(ForeignKey("print_job.id"))
    printer: Mapped[str]
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime]
    bytes_accepted: Mapped[int | None]  # None where nobody knows
    grade: Mapped[str]
    fault: Mapped[str]
    missing: Mapped[str]  # characters no font could draw

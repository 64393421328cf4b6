"""What is known of attached files besides the fact: where they lie, their end, their keys."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from propdesk.domain.ids import UserId
from propdesk.models.base import Base, TableKind


class FilePlace(Base):
    """Where one content lies; it is named by the hash of its sealed bytes."""

    __tablename__ = "file_place"
    __table_args__ = (Index("file_place_waiting", "is_here", "hub_epoch"),)
    kind = TableKind.LOCAL
    digest: Mapped[bytes] = mapped_column(primary_key=True)
    is_here: Mapped[bool]
    hub_epoch: Mapped[int | None]  # the life of the hub that said it holds all of it
    hub_said_at: Mapped[datetime | None]


class AttachmentRemoval(Base):
    """A file is taken from its case for good, at every desk and at the hub; the fact stays."""

    __tablename__ = "attachment_removal"
    __table_args__ = (Index("attachment_removal_by_file", "attachment_id"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    attachment_id: Mapped[bytes]
    digest: Mapped[bytes]
    reason: Mapped[str]  # no personal data
    removed_at: Mapped[datetime]
    actor_id: Mapped[UserId | None]


class DeskKey(Base):
    """The public key of a desk's data file, for secrets other desks of the centre seal for it."""

    __tablename__ = "desk_key"
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    public_key: Mapped[bytes]
    station: Mapped[str]
    announced_at: Mapped[datetime]


class FileKeyGrant(Base):
    """A key of identity papers, sealed by one desk for another; the hub cannot open it."""

    __tablename__ = "file_key_grant"
    __table_args__ = (Index("file_key_grant_by_receiver", "receiver"),)
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    key_name: Mapped[bytes]
    sender: Mapped[bytes]  # public keys of the two
    receiver: Mapped[bytes]
    sealed: Mapped[bytes]
    granted_at: Mapped[datetime]

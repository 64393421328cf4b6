"""Who works at the desk, and what was done there."""

from datetime import date, datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from propdesk.domain.ids import UserId
from propdesk.models.base import Base, TableKind


class User(Base):
    """Somebody with a login. `roles` is a comma-separated list of role codes."""

    __tablename__ = "user"
    __table_args__ = (Index("user_by_login", "login"),)
    kind = TableKind.REFERENCE
    id: Mapped[UserId] = mapped_column(primary_key=True)
    login: Mapped[str]
    name: Mapped[str]
    roles: Mapped[str]
    password_hash: Mapped[str]
    must_change: Mapped[bool]
    ended_at: Mapped[datetime | None]


class RoleRight(Base):
    """That a role carries a right or does not, other than as shipped; the latest entry holds."""

    __tablename__ = "role_right"
    kind = TableKind.HEAD_OFFICE
    id: Mapped[bytes] = mapped_column(primary_key=True)
    role: Mapped[str]  # domain.permissions.Role
    permission: Mapped[str]  # domain.permissions.Permission
    is_given: Mapped[bool]
    set_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class LoginGuard(Base):
    """Failed logins of this desk: each one doubles the wait."""

    __tablename__ = "login_guard"
    kind = TableKind.LOCAL
    login: Mapped[str] = mapped_column(primary_key=True)
    failures: Mapped[int]
    blocked_until: Mapped[datetime | None]


class AuditLine(Base):
    """One write through the door: who, what, on what, when, where."""

    __tablename__ = "audit_line"
    kind = TableKind.FACT
    id: Mapped[bytes] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    business_date: Mapped[date]
    actor_id: Mapped[bytes | None]
    second_id: Mapped[bytes | None]
    station: Mapped[str]
    act: Mapped[str]
    subject_id: Mapped[bytes | None]
    detail: Mapped[str]

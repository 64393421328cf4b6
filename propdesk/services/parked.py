"""Half-done work set aside and taken up again; it survives a kill and never leaves the desk.

Source: desk habits, park and recall.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, select, update

from propdesk.domain.bounded_text import check_bounded
from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission
from propdesk.models.accounts import User
from propdesk.models.payments import ParkedDraft
from propdesk.services.work import Reading, Work, query, use_case

LONGEST_PAYLOAD = 2_000_000  # characters; thousands of chosen charges


@dataclass(frozen=True)
class ParkedRow:
    """A parked draft; `payload` is the JSON of the screen that wrote it."""

    draft_id: bytes
    sort: str
    title: str
    owner: str
    parked_at: datetime
    payload: str


@use_case(Permission.LOOK_UP)
def keep(work: Work, *, sort: str, title: str, payload: str) -> None:
    """Save what a person is typing on a screen right now, in place of what was saved before."""
    _check(title, payload)
    changed = work.run_local(
        ParkedDraft,
        update(ParkedDraft)
        .where(_live(work, sort))
        .values(title=title, payload=payload, parked_at=work.now),
    )
    if not changed:
        _insert(work, sort, title, payload, is_live=True)


@use_case(Permission.LOOK_UP)
def forget(work: Work, *, sort: str) -> None:
    """Drop what was saved while typing: it is finished or given up."""
    work.run_local(ParkedDraft, delete(ParkedDraft).where(_live(work, sort)))


@use_case(Permission.LOOK_UP)
def park(work: Work, *, sort: str, title: str, payload: str) -> bytes:
    """Set a draft aside by hand; the screen is free for the next customer."""
    _check(title, payload)
    work.run_local(ParkedDraft, delete(ParkedDraft).where(_live(work, sort)))
    return _insert(work, sort, title, payload, is_live=False)


@use_case(Permission.LOOK_UP)
def recall(work: Work, *, draft_id: bytes) -> ParkedRow:
    """Take a parked draft up again; it stays saved as what is being typed. NotFoundError.

    What the person was typing on that screen before is parked in its place.
    """
    found = _rows(work, and_(ParkedDraft.id == draft_id, ParkedDraft.is_live.is_(False)))
    if not found:
        raise NotFoundError(field="draft", name=draft_id.hex())
    shelved = update(ParkedDraft).where(_live(work, found[0].sort)).values(is_live=False)
    work.run_local(ParkedDraft, shelved)
    taken = update(ParkedDraft).where(ParkedDraft.id == draft_id)
    owner = work.person.user_id
    work.run_local(ParkedDraft, taken.values(is_live=True, owner_id=owner, parked_at=work.now))
    return found[0]


@use_case(Permission.LOOK_UP)
def drop(work: Work, *, draft_id: bytes) -> None:
    """Throw a parked draft away; NotFoundError."""
    gone = delete(ParkedDraft).where(ParkedDraft.id == draft_id, ParkedDraft.is_live.is_(False))
    if not work.run_local(ParkedDraft, gone):
        raise NotFoundError(field="draft", name=draft_id.hex())


@query(Permission.LOOK_UP)
def rows(reading: Reading, *, sort: str) -> list[ParkedRow]:
    """Return the drafts parked at this desk for a screen, newest first, whoever parked them."""
    return _rows(reading, and_(ParkedDraft.sort == sort, ParkedDraft.is_live.is_(False)))


@query(Permission.LOOK_UP)
def live(reading: Reading, *, sort: str) -> ParkedRow | None:
    """Return what the person was typing on a screen when the program last ended."""
    found = _rows(reading, _live(reading, sort))
    return found[0] if found else None


def titles_of(reading: Reading, owner: UserId) -> Sequence[str]:
    """Return the titles of everything a person has left half done, oldest first."""
    found = select(ParkedDraft.title).where(ParkedDraft.owner_id == owner)
    return reading.connection.execute(found.order_by(ParkedDraft.parked_at)).scalars().all()


def _check(title: str, payload: str) -> None:
    check_bounded(title, field="title")
    check_bounded(payload, field="draft", limit=LONGEST_PAYLOAD)


def _insert(work: Work, sort: str, title: str, payload: str, *, is_live: bool) -> bytes:
    draft_id = work.new_id()
    work.insert(
        ParkedDraft,
        id=draft_id,
        sort=sort,
        owner_id=work.person.user_id,
        title=title,
        payload=payload,
        parked_at=work.now,
        is_live=is_live,
    )
    return draft_id


def _live(reading: Reading, sort: str) -> ColumnElement[bool]:
    return and_(
        ParkedDraft.sort == sort,
        ParkedDraft.owner_id == reading.person.user_id,
        ParkedDraft.is_live,
    )


def _rows(reading: Reading, condition: ColumnElement[bool]) -> list[ParkedRow]:
    found = reading.connection.execute(
        select(
            ParkedDraft.id,
            ParkedDraft.sort,
            ParkedDraft.title,
            User.name,
            ParkedDraft.parked_at,
            ParkedDraft.payload,
        )
        .outerjoin(User, User.id == ParkedDraft.owner_id)
        .where(condition)
        .order_by(ParkedDraft.parked_at.desc())
    )
    return [ParkedRow(*row) for row in found]

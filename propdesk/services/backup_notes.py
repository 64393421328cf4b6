"""Leave an audit line where the data leaves its file: a backup made, the recovery key shown."""

from sqlalchemy import select

from propdesk.domain.permissions import Permission
from propdesk.models.accounts import User
from propdesk.services.accounts import WrongPasswordError, password_fits
from propdesk.services.work import Work, use_case


@use_case(Permission.BACKUP)
def note(work: Work, *, name: str) -> None:
    """Note that a backup was made, by its file's name."""
    work.about(work.new_id(), name)


@use_case(Permission.USERS)
def note_key_shown(work: Work, *, password: str) -> None:
    """Note that the recovery key is shown to somebody who typed their password again.

    WrongPasswordError.
    """
    stored = select(User.password_hash).where(User.id == work.person.user_id)
    if not password_fits(work.connection.scalars(stored).one(), password):
        raise WrongPasswordError(field="password")
    work.about(work.person.user_id)

"""What a person chose in the palette lately, kept at this desk; never a name, only where it led."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from propdesk.domain.permissions import Permission
from propdesk.models.changes import Setting
from propdesk.models.prepared import Prepared
from propdesk.services.work import Reading, Work, query, use_case

MOST_RECENT = 12
_VALUE = Prepared(select(Setting.value).where(Setting.name == bindparam("name")))


class Choice(msgspec.Struct, frozen=True):
    """Where a choice led. `name` is what a desk calls it, "1-101" or a receipt's number."""

    key: str
    name: str = ""
    stem: str = ""
    record: str = ""  # hexadecimal


_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(tuple[Choice, ...]).decode


@query(Permission.LOOK_UP)
def recent(reading: Reading) -> tuple[Choice, ...]:
    """Return what the signed-in person chose lately, the newest first."""
    return _recent(reading)


@use_case(Permission.LOOK_UP)
def remember(work: Work, *, choice: Choice) -> None:
    """Put a choice before the others; the oldest are forgotten."""
    others = [kept for kept in _recent(work) if kept.key != choice.key]
    _write(work, [choice, *others][:MOST_RECENT])


def _recent(reading: Reading) -> tuple[Choice, ...]:
    stored = _VALUE.scalar(reading.connection, name=_row_name(reading))
    return _decode(stored) if stored else ()


def _write(work: Work, choices: Sequence[Choice]) -> None:
    value = _encode(choices).decode()
    statement = insert(Setting).values(name=_row_name(work), value=value)
    work.run_local(
        Setting, statement.on_conflict_do_update(index_elements=["name"], set_={"value": value})
    )


def _row_name(reading: Reading) -> str:
    return f"recent-{reading.person.user_id.hex()}"

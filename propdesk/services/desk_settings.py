"""Read and change this desk's settings; what is unchanged has the declared default."""

from typing import TypeVar, cast

import msgspec
from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from propdesk.domain.errors import InvalidValueError
from propdesk.domain.permissions import Permission
from propdesk.models.changes import Setting as StoredSetting
from propdesk.models.prepared import Prepared
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.settings import Setting

T = TypeVar("T", int, str, bool)
AnySetting = Setting[int] | Setting[str] | Setting[bool]
_VALUE = Prepared(select(StoredSetting.value).where(StoredSetting.name == bindparam("name")))


def value_of(reading: Reading, setting: Setting[T]) -> T:
    """Return a setting's value at this desk."""
    stored = _VALUE.scalar(reading.connection, name=setting.name)
    if stored is None:
        return setting.default
    value: T = msgspec.json.decode(stored, type=type(setting.default))
    return value


@query(None)
def get(reading: Reading, *, setting: AnySetting) -> int | str | bool:
    """Return a setting's value at this desk."""
    if isinstance(setting.default, str):
        return value_of(reading, setting)
    return value_of(reading, cast("Setting[int]", setting))


@use_case(Permission.DEVICES)
def change(work: Work, *, setting: AnySetting, value: int | str | bool) -> None:
    """Set a setting, with an audit line; InvalidValueError for a value that it cannot have."""
    if type(value) is not type(setting.default) or (
        setting.choices and value not in setting.choices
    ):
        raise InvalidValueError(field=setting.name, value=value)
    text = msgspec.json.encode(value).decode()
    statement = insert(StoredSetting).values(name=setting.name, value=text)
    work.run_local(
        StoredSetting,
        statement.on_conflict_do_update(index_elements=["name"], set_={"value": text}),
    )
    work.about(setting.name.encode(), text)

"""Searches of a list kept under a name: this person's own, at this desk."""

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec
from sqlalchemy import delete, select

from propdesk.domain.bounded_text import NAME_LIMIT, bounded
from propdesk.domain.case_fields import FieldMissingError
from propdesk.domain.errors import NotFoundError
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import SavedSearch
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.workflows import workflow_of

NAME = QT_TRANSLATE_NOOP("case_searches", "Name of the search")


class Search(msgspec.Struct, frozen=True):
    """What is looked for: the text, the filters by name, the order."""

    text: str = ""
    filters: Mapping[str, str] = {}
    sort: str = "opened"
    descending: bool = True


@dataclass(frozen=True)
class SearchRow:
    """A kept search."""

    search_id: bytes
    name: str
    search: Search


@use_case(Permission.LOOK_UP)
def keep(work: Work, *, workflow: str, name: str, search: Search) -> bytes:
    """Keep a search under a name, in place of an earlier one of that name; FieldMissingError."""
    code = workflow_of(workflow).code
    name = bounded(name, field="name", limit=NAME_LIMIT)
    if not name:
        raise FieldMissingError(field="name", label=NAME)
    owner = work.person.user_id
    same = (SavedSearch.owner_id == owner) & (SavedSearch.workflow == code)
    work.run_local(SavedSearch, delete(SavedSearch).where(same, SavedSearch.name == name))
    search_id = work.new_id()
    work.insert(
        SavedSearch,
        id=search_id,
        owner_id=owner,
        workflow=code,
        name=name,
        ask=msgspec.json.encode(search).decode(),
    )
    return search_id


@use_case(Permission.LOOK_UP)
def drop(work: Work, *, search_id: bytes) -> None:
    """Forget a search of one's own; NotFoundError."""
    own = (SavedSearch.id == search_id) & (SavedSearch.owner_id == work.person.user_id)
    if not work.run_local(SavedSearch, delete(SavedSearch).where(own)):
        raise NotFoundError(field="search", name=search_id.hex())


@query(Permission.LOOK_UP)
def kept(reading: Reading, *, workflow: str) -> list[SearchRow]:
    """Return one's own searches of a workflow, by name."""
    rows = reading.connection.execute(
        select(SavedSearch.id, SavedSearch.name, SavedSearch.ask)
        .where(
            SavedSearch.owner_id == reading.person.user_id,
            SavedSearch.workflow == workflow,
        )
        .order_by(SavedSearch.name)
    )
    return [SearchRow(r.id, r.name, msgspec.json.decode(r.ask, type=Search)) for r in rows]

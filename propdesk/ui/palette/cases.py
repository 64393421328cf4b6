"""The palette's cases: a workflow's list by its words; a case by number, unit, name or pinyin."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from propdesk.domain.permissions import Permission
from propdesk.domain.typed_text import narrow
from propdesk.i18n import translate
from propdesk.services import case_catalog, case_lists
from propdesk.services.case_catalog import Workflow
from propdesk.services.case_lists import CaseAsk, CaseRow, Which
from propdesk.ui.kit.offers import Offer
from propdesk.ui.kit.places import Place
from propdesk.ui.palette.matching import rank

if TYPE_CHECKING:
    from propdesk.desk import Desk

MOST_FOUND = 8
SHORTEST = 2  # characters: one letter means half of all cases


class Cases:
    """Leads to a workflow's unfinished cases, or to a case."""

    def offers(self, desk: "Desk", text: str) -> Sequence[Offer]:
        """Return the workflows whose words fit, then the newest cases that do."""
        rights = desk.actor.rights if desk.actor else frozenset()
        if Permission.LOOK_UP not in rights:
            return ()
        return (*_workflows(text), *_cases(desk, narrow(text).strip()))


def _workflows(text: str) -> list[Offer]:
    fits = ((rank(w.title.translated(), text), w) for w in case_catalog.all_declared())
    found = [(fit, workflow.code, workflow) for fit, workflow in fits if fit is not None]
    return [_list(workflow) for *_, workflow in sorted(found, key=lambda entry: entry[:2])]


def _list(workflow: Workflow) -> Offer:
    title = workflow.title.translated()
    place = Place("cases", words=f"{workflow.code}:{Which.OPEN}")
    return Offer(f"cases:{workflow.code}", translate("palette", "cases"), title, place, title)


def _cases(desk: "Desk", text: str) -> list[Offer]:
    if len(text) < SHORTEST:
        return []
    page = desk.query(case_lists.page, ask=CaseAsk(text=text, limit=MOST_FOUND))
    return [_case(row) for row in page.rows]


def _case(row: CaseRow) -> Offer:
    what = case_catalog.declared(row.workflow).one.translated()
    title = "   ".join(filter(None, (row.number, row.unit, row.summary)))
    detail = f"{what}   {row.state.label.translated()}"
    place = Place("cases", row.case_id, row.number)
    sort = translate("palette", "case")
    return Offer(f"case:{row.case_id.hex()}", sort, title, place, row.number, detail)

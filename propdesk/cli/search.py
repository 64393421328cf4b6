"""`propdesk search`: find a household by whatever the person says."""

import argparse
from typing import Any

from propdesk.cli.session import Answer, Session
from propdesk.domain.people import role_label
from propdesk.i18n import translate
from propdesk.services import search
from propdesk.services.search import Hit


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    command = commands.add_parser(
        "search", help="find units by room, name, pinyin, phone tail, plate or receipt number"
    )
    command.add_argument("text", metavar="TEXT")
    command.set_defaults(command=_search)


def _search(session: Session, options: argparse.Namespace) -> Answer:
    hits = session.desk.query(search.find, text=options.text)
    shown = [{"unit": hit.unit, "name": hit.name, "why": hit.why.value} for hit in hits]
    text = "\n".join(map(_line, hits)) or translate("search", "Nothing was found.")
    return {"hits": shown, "text": text}


def _line(hit: Hit) -> str:
    role = role_label(hit.role).translated() if hit.role else ""
    former = translate("search", "(moved out)") if hit.is_former else ""
    why = search.why_label(hit.why).translated()
    parts = (hit.unit, hit.name, role, former, hit.phone, f"[{why}]", hit.matched)
    return "  ".join(part for part in parts if part)

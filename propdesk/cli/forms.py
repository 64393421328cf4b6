"""`propdesk forms`: the papers that can be made of a record, and one of them as a file."""

import argparse
from pathlib import Path
from typing import Any

from propdesk.cli.session import Answer, BadUseError, Session
from propdesk.domain.documents import PrintedDocument, keepers
from propdesk.domain.forms import Medium
from propdesk.exports.atomic import replaced
from propdesk.i18n import LANGUAGES, translate
from propdesk.printing.rendering import SLIPS, rendered, slip_letters
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import FORMS, form_named

_LETTERS = ".txt"


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    forms = commands.add_parser("forms", help="papers made of a record")
    acts = forms.add_subparsers(required=True, metavar="ACT")
    listing = acts.add_parser("list", help="every form, what names its record, its papers")
    listing.set_defaults(command=_list)
    render = acts.add_parser("render", help="one form as a file, or a slip on the screen")
    render.add_argument("form", choices=sorted(FORMS), metavar="FORM")
    render.add_argument("ident", nargs="?", default="", metavar="ID", help="see `forms list`")
    render.add_argument("--as", dest="medium", choices=[medium.value for medium in Medium])
    render.add_argument(
        "--out", type=Path, metavar="FILE", help=".txt letters, .bin printer bytes, .pdf pages"
    )
    render.add_argument("--in", dest="language", choices=tuple(LANGUAGES), default="")
    render.set_defaults(command=_render)


def _list(session: Session, _options: argparse.Namespace) -> Answer:
    rights = session.desk.actor.rights if session.desk.actor else frozenset()
    forms = [
        {
            "form": form.key,
            "number": form.number,
            "title": form.title.translated(),
            "id": form.ident.translated(),
            "as": [medium.value for medium in form.media],
            "allowed": form.ask.permission in rights,
        }
        for form in FORMS.values()
    ]
    lines = [f"{row['form']:22} {row['title']}  ({row['id']})" for row in forms]
    return {"forms": forms, "text": "\n".join(lines)}


def _render(session: Session, options: argparse.Namespace) -> Answer:
    form = form_named(options.form)
    medium = Medium(options.medium) if options.medium else form.media[0]
    if medium not in form.media:
        papers = ", ".join(each.value for each in form.media)
        raise BadUseError(f"{form.key} comes as {papers}")
    if options.out is None and medium not in SLIPS:
        raise BadUseError("a page needs --out FILE")
    desk = session.desk
    document = desk.query(form.ask, Wanted(options.ident, options.language))
    answer = {
        "form": form.key,
        "id": options.ident,
        "as": medium.value,
        "number": document.number,
        "title": document.title,
        "copies": len(keepers(document)),
    }
    if options.out is None:
        paper = slip_letters(document, medium)
        return {**answer, "paper": paper, "text": paper}
    return {**answer, **_written(document, medium, options.out)}


def _written(document: PrintedDocument, medium: Medium, out: Path) -> dict[str, Any]:
    made = rendered(document, medium, as_letters=out.suffix.lower() == _LETTERS)
    with replaced(out) as part:
        part.write_bytes(made.data)
    text = str(out)
    if made.missing:
        words = translate("forms", "No font can draw these characters; 〓 stands for them: {signs}")
        text += "\n" + words.format(signs=made.missing)
    return {"file": str(out), "bytes": len(made.data), "missing": made.missing, "text": text}

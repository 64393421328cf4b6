"""`propdesk forms`: the papers that can be made of a record, and one of them as a file."""

import argparse
from pathlib import Path
from typing import Any

from propdesk.cli.session import Answer, BadUseError, Session
from propdesk.domain.documents import keepers
from propdesk.domain.errors import NotFoundError
from propdesk.domain.media import Medium
from propdesk.exports.atomic import replaced
from propdesk.i18n import LANGUAGES, translate
from propdesk.printing.page import SHAPES
from propdesk.printing.pdf import drawn
from propdesk.printing.preprinted import ruler_page
from propdesk.printing.rendering import (
    PAPERS,
    SLIPS,
    Rendered,
    placed_sheets,
    rendered_slip,
    sheets_of,
    slip_letters,
)
from propdesk.services import printers
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
    render.add_argument("--printer", default="", metavar="NAME", help="shift pages as it needs")
    render.add_argument("--in", dest="language", choices=tuple(LANGUAGES), default="")
    render.set_defaults(command=_render)
    ruler = acts.add_parser("ruler", help="a page of centimetres to measure a printer's shift")
    ruler.add_argument("--as", dest="medium", choices=[each.value for each in PAPERS], default="a4")
    ruler.add_argument("--printer", default="", metavar="NAME", help="with its present shift")
    ruler.add_argument("--out", type=Path, required=True, metavar="FILE")
    ruler.set_defaults(command=_ruler)


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
    desk, wanted = session.desk, Wanted(options.ident, options.language)
    document = desk.query(form.ask, wanted)
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
    if medium in SLIPS:
        made = rendered_slip(document, medium)
        if options.out.suffix.lower() == _LETTERS:
            made = made._replace(data=slip_letters(document, medium).encode())
    elif form.places is not None and medium is Medium.PREPRINTED:
        made = placed_sheets(desk.query(form.places, wanted), _offset(session, options)).as_pdf()
    else:
        made = sheets_of(document, medium, _offset(session, options)).as_pdf()
    return {**answer, **_written(made, options.out)}


def _offset(session: Session, options: argparse.Namespace) -> tuple[int, int]:
    """Return the shift of the printer named, none without one; NotFoundError."""
    if not options.printer:
        return 0, 0
    rows = session.desk.query(printers.rows)
    row = next((row for row in rows if row.name == options.printer), None)
    if row is None:
        raise NotFoundError(field="printer", name=options.printer)
    return row.offset_x, row.offset_y


def _ruler(session: Session, options: argparse.Namespace) -> Answer:
    paper = PAPERS[Medium(options.medium)]
    page = ruler_page(paper, _offset(session, options))
    made = Rendered(drawn([page], SHAPES[paper], paper.value), "")
    return _written(made, options.out)


def _written(made: Rendered, out: Path) -> dict[str, Any]:
    with replaced(out) as part:
        part.write_bytes(made.data)
    text = str(out)
    if made.missing:
        words = translate("forms", "No font can draw these characters; 〓 stands for them: {signs}")
        text += "\n" + words.format(signs=made.missing)
    return {"file": str(out), "bytes": len(made.data), "missing": made.missing, "text": text}

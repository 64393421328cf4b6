"""The papers of every workflow, filled from a case: slip and page, named copies, copies marked."""

from collections.abc import Mapping

from propdesk.domain.case_fields import Field, FieldKind, Value
from propdesk.domain.documents import Mark, PrintedDocument, to_json
from propdesk.domain.errors import NotFoundError
from propdesk.domain.forms import Form, fill
from propdesk.domain.ids import JobId
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP, speaking, translate
from propdesk.services import case_sheets, case_store, paper_copies, print_jobs
from propdesk.services.case_store import Loaded
from propdesk.services.forms import PrintableForm, Wanted, filling, language_of
from propdesk.services.receipts_copies import NoPrinterError
from propdesk.services.work import Query, Reading, Work, use_case
from propdesk.workflows import WORKFLOWS
from propdesk.workflows.kernel import Workflow
from propdesk.workflows.papers import KINDS, OWN_FIELDS

IDENT = QT_TRANSLATE_NOOP("case_forms", "case number")


@use_case(Permission.PRINTING)
def print_paper(work: Work, *, case_id: bytes, key: str, printer: str | None = None) -> JobId:
    """Queue a paper of a case; a further printing says so. NotFoundError, NoPrinterError."""
    case = case_store.load(work, case_id)
    found = next((form for form in case.workflow.prints if form.key == key), None)
    if found is None:
        raise NotFoundError(field="form", name=key)
    target = printer or print_jobs.default_printer(work)
    if target is None:
        raise NoPrinterError(field="printer")
    document = paper_copies.marked(work, document_of(work, case, found, Wanted(case.number)))
    work.about(case_id, f"{case.number} {key}")
    return print_jobs.enqueue(
        work,
        printer=target,
        sort=print_jobs.DOCUMENT,
        title=print_jobs.title_of(document),
        document=to_json(document),
        subject_id=case_id,
    )


def document_of(reading: Reading, case: Loaded, form: Form, wanted: Wanted) -> PrintedDocument:
    """Return a paper of a case; personal data masked, a void marked."""
    standing = case.standing
    own: Mapping[str, Value] = {
        "opened_at": standing.opened_at,
        "first_responder": standing.first_responder,
        "handler": standing.handler,
    }
    with speaking(language_of(reading, wanted)):
        filled = filling(
            reading,
            wanted,
            {
                **{f.name: _value(reading, f, own[f.name]) for f in OWN_FIELDS},
                **{f.name: _value(reading, f, case.values[f.name]) for f in case.workflow.fields},
            },
            {
                table.name: [
                    {c.name: _value(reading, c, row[c.name]) for c in table.columns}
                    for row in case.rows(table.name)
                ]
                for table in case.workflow.lines
            },
            number=case.number,
            marks=_marks(case),
        )
        return fill(form, filled)


def _marks(case: Loaded) -> tuple[Mark, ...]:
    return (Mark(translate("case_forms", "VOID")),) if case.standing.state == "void" else ()


def _value(reading: Reading, field: Field, value: Value) -> object:
    """Return a value as the form takes it: figures and moments as they are, the rest in words."""
    if field.kind in KINDS:
        return value
    if field.kind is FieldKind.NOTE:
        return str(value or "")
    return case_sheets.text_of(reading, field, value, in_full=field.on_paper)


def _asking(workflow: Workflow, form: Form) -> Query[[Wanted], PrintedDocument]:
    def run(reading: Reading, wanted: Wanted) -> PrintedDocument:
        case = case_store.load(reading, case_store.find(reading, wanted.ident))
        if case.workflow.code != workflow.code:
            raise NotFoundError(field="number", name=wanted.ident)
        return document_of(reading, case, form, wanted)

    return Query(f"case_forms.{form.key}", Permission.LOOK_UP, run)


def printables() -> Mapping[str, PrintableForm]:
    """Return the papers of every workflow by their keys."""
    return {
        form.key: PrintableForm(
            form.key,
            form.title,
            IDENT,
            _asking(workflow, form),
            form.media,
            workflow.form,
            subject=case_store.find,
        )
        for workflow in WORKFLOWS.values()
        for form in workflow.prints
    }


FORMS = tuple(printables().values())

"""Every form that can be printed from a record; registering one is a line here."""

from collections.abc import Mapping

from propdesk.domain.errors import NotFoundError
from propdesk.services import (
    billing_forms,
    case_forms,
    charges_forms,
    complaints_forms,
    drawers_forms,
    receipts_forms,
    refunds_forms,
    reports_forms,
    return_visits_forms,
    rosters_forms,
    visitors_forms,
)
from propdesk.services.forms import PrintableForm

FORMS: Mapping[str, PrintableForm] = {
    form.key: form
    for form in (
        *receipts_forms.FORMS,
        *charges_forms.FORMS,
        *refunds_forms.FORMS,
        *drawers_forms.FORMS,
        *reports_forms.FORMS,
        *billing_forms.FORMS,
        *case_forms.FORMS,
        *visitors_forms.FORMS,
        *complaints_forms.FORMS,
        *return_visits_forms.FORMS,
        *rosters_forms.FORMS,
    )
}


def form_named(key: str) -> PrintableForm:
    """Return a registered form; NotFoundError."""
    if key not in FORMS:
        raise NotFoundError(field="form", name=key)
    return FORMS[key]

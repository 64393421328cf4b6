"""The states of an archive item: filed, asked for, out, released, destroyed (domain.md W02)."""

from propdesk.domain import archives as rules
from propdesk.domain.case_guards import not_by_who
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf

FLOW = wf.Flow(
    states=(
        wf.State("expected", QT_TRANSLATE_NOOP("archives", "Expected"), tone=wf.Tone.CARE),
        wf.State("filed", QT_TRANSLATE_NOOP("archives", "Filed"), tone=wf.Tone.GOOD),
        wf.State("loan_requested", QT_TRANSLATE_NOOP("archives", "Loan asked for")),
        wf.State("on_loan", QT_TRANSLATE_NOOP("archives", "Out"), tone=wf.Tone.CARE),
        wf.State("released", QT_TRANSLATE_NOOP("archives", "Released"), final=True),
        wf.State("destroyed", QT_TRANSLATE_NOOP("archives", "Destroyed"), final=True),
    ),
    transitions=(
        wf.way(
            "file: expected -> filed",
            QT_TRANSLATE_NOOP("archives", "File it"),
            asks=("place",),
            guards=(wf.Guard(rules.complete, override=wf.Permission.CASE_APPROVE),),
        ),
        wf.way(
            "ask: filed -> loan_requested",
            QT_TRANSLATE_NOOP("archives", "Write a borrow slip"),
            asks=("borrower", "purpose", "due_back"),
            guards=(wf.Guard(rules.due_ahead),),
        ),
        wf.way(
            "agree: loan_requested -> on_loan",
            QT_TRANSLATE_NOOP("archives", "Agree and hand out"),
            permission=wf.Permission.CASE_DECIDE,
            asks=("lent_on",),
            guards=(wf.Guard(not_by_who("ask")),),
        ),
        wf.way(
            "refuse: loan_requested -> filed",
            QT_TRANSLATE_NOOP("archives", "Refuse"),
            permission=wf.Permission.CASE_DECIDE,
            reason=True,
        ),
        wf.way(
            "take_back: on_loan -> filed",
            QT_TRANSLATE_NOOP("archives", "Take back"),
            asks=("returned_on", "compared?", "condition"),
            guards=(wf.Guard(rules.compared),),
        ),
        wf.way(
            "release: filed -> released",
            QT_TRANSLATE_NOOP("archives", "Release the original"),
            asks=("identity_checked?", "customer_signed?"),
            guards=(wf.Guard(rules.title_to_owner),),
            second=wf.Permission.CASE_APPROVE,
        ),
        wf.way(
            "destroy: filed -> destroyed",
            QT_TRANSLATE_NOOP("archives", "Destroy"),
            permission=wf.Permission.CASE_DECIDE,
            reason=True,
            guards=(wf.Guard(rules.retention_over),),
            second=wf.Permission.CASE_APPROVE,
        ),
    ),
    clocks=(
        wf.clock(
            "file: open -> file", QT_TRANSLATE_NOOP("archives", "File complete by"), rule="D26"
        ),
        wf.clock(
            "back: agree -> take_back", QT_TRANSLATE_NOOP("archives", "Back by"), field="due_back"
        ),
    ),
)

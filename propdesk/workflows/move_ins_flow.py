"""The states of a handover, the ways between them and its clocks (domain.md W03, D18, D26)."""

from propdesk.domain import move_ins as rules
from propdesk.domain.case_guards import all_ticked
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.workflows import kernel as wf

STATES = (
    wf.State("planned", QT_TRANSLATE_NOOP("move_ins", "Planned")),
    wf.State("notified", QT_TRANSLATE_NOOP("move_ins", "Invited")),
    wf.State("docs_checked", QT_TRANSLATE_NOOP("move_ins", "Papers checked")),
    wf.State("pack_issued", QT_TRANSLATE_NOOP("move_ins", "Pack handed over")),
    wf.State("agreements_signed", QT_TRANSLATE_NOOP("move_ins", "Agreements signed")),
    wf.State("fees_paid", QT_TRANSLATE_NOOP("move_ins", "Fees paid")),
    wf.State("inspected", QT_TRANSLATE_NOOP("move_ins", "Inspected")),
    wf.State("rectifying", QT_TRANSLATE_NOOP("move_ins", "Being put right"), tone=wf.Tone.CARE),
    wf.State("escalated", QT_TRANSLATE_NOOP("move_ins", "Before the manager"), tone=wf.Tone.BAD),
    wf.State("passed", QT_TRANSLATE_NOOP("move_ins", "Passed"), tone=wf.Tone.GOOD),
    wf.State("keys_issued", QT_TRANSLATE_NOOP("move_ins", "Keys handed over"), tone=wf.Tone.GOOD),
    wf.State("completed", QT_TRANSLATE_NOOP("move_ins", "Completed"), final=True),
)
INVITING = (
    wf.way(
        "notify: planned -> notified",
        QT_TRANSLATE_NOOP("move_ins", "Invited both ways"),
        asks=("posted_on?", "posted_by?", "phoned_at?", "phoned_by?", "notice_result?"),
        guards=(wf.Guard(rules.both_channels),),
    ),
    wf.way(
        "reach: planned -> planned",
        QT_TRANSLATE_NOOP("move_ins", "Note post or call"),
        asks=("posted_on?", "posted_by?", "phoned_at?", "phoned_by?", "notice_result?"),
    ),
    wf.way(
        "check_docs: notified -> docs_checked",
        QT_TRANSLATE_NOOP("move_ins", "Papers are complete"),
        asks=("comes_by_agent?", "agent?", "id_valid_to?", "id_for_good?", "agent_id_valid_to?"),
        guards=(
            wf.Guard(all_ticked("papers")),
            wf.Guard(rules.agent_has_authority),
            wf.Guard(rules.identity_valid),
        ),
    ),
    wf.way(
        "miss: notified -> notified",
        QT_TRANSLATE_NOOP("move_ins", "Did not come"),
        asks=("visit_at",),
        reason=True,
    ),
)
SIGNING = (
    wf.way(
        "issue_pack: docs_checked -> pack_issued",
        QT_TRANSLATE_NOOP("move_ins", "Pack is handed over"),
        guards=(wf.Guard(all_ticked("pack")),),
    ),
    wf.way(
        "sign: pack_issued -> agreements_signed",
        QT_TRANSLATE_NOOP("move_ins", "Agreements are signed"),
        asks=("f01_done", "covenant_copies", "agreement_copies"),
        guards=(wf.Guard(rules.copies_signed),),
        effect=rules.sign,
    ),
    wf.way(
        "confirm_fees: agreements_signed -> fees_paid",
        QT_TRANSLATE_NOOP("move_ins", "Fees are received"),
        permission=wf.Permission.CASE_OPEN,
        guards=(
            wf.Guard(rules.house_settled),
            wf.Guard(rules.fees_received, override=wf.Permission.CASE_FINANCE),
        ),
    ),
    wf.way(
        "settle_house: agreements_signed -> agreements_signed",
        QT_TRANSLATE_NOOP("move_ins", "House price is settled"),
        permission=wf.Permission.CASE_FINANCE,
        asks=("contract_area", "measured_area", "area_price", "difference_by?", "house_settled_on"),
        effect=rules.settle_house,
    ),
)
INSPECTING = (
    wf.way(
        "inspect: fees_paid -> inspected",
        QT_TRANSLATE_NOOP("move_ins", "Unit is inspected"),
        permission=wf.Permission.CASE_FIELD,
        asks=("inspected_by", "opinion?", "opinion_signed"),
        guards=(wf.Guard(rules.readings_taken),),
    ),
    wf.way(
        "accept: inspected -> passed",
        QT_TRANSLATE_NOOP("move_ins", "No defects"),
        permission=wf.Permission.CASE_FIELD,
        guards=(wf.Guard(rules.defects_done),),
    ),
    wf.way(
        "rectify: inspected -> rectifying",
        QT_TRANSLATE_NOOP("move_ins", "Order repairs"),
        permission=wf.Permission.CASE_FIELD,
        guards=(wf.Guard(rules.defects_named),),
        effect=rules.order_repairs,
    ),
    wf.way(
        "accept_again: rectifying -> passed",
        QT_TRANSLATE_NOOP("move_ins", "Re-inspected: in order"),
        permission=wf.Permission.CASE_FIELD,
        guards=(wf.Guard(rules.defects_done),),
        effect=rules.next_round,
    ),
    wf.way(
        "fail_again: rectifying -> rectifying",
        QT_TRANSLATE_NOOP("move_ins", "Re-inspected: not in order"),
        permission=wf.Permission.CASE_FIELD,
        reason=True,
        effect=rules.next_round,
        rounds=wf.Rounds("W03.rounds", "escalated"),
    ),
    wf.way(
        "decide: escalated -> rectifying",
        QT_TRANSLATE_NOOP("move_ins", "Decide how it goes on"),
        permission=wf.Permission.CASE_DECIDE,
        reason=True,
    ),
)
CLOSING = (
    wf.way(
        "issue_keys: passed, rectifying, escalated -> keys_issued",
        QT_TRANSLATE_NOOP("move_ins", "Hand over keys"),
        asks=("keys_signed", "defects_signed?", "key_left?", "custody_reason?", "custody_to?"),
        guards=(
            wf.Guard(rules.keys_counted),
            wf.Guard(rules.fees_received, override=wf.Permission.CASE_FINANCE),
            wf.Guard(rules.keys_with_defects),
            wf.Guard(rules.custody_has_reason),
        ),
    ),
    wf.way(
        "complete: keys_issued -> completed",
        QT_TRANSLATE_NOOP("move_ins", "Complete the handover"),
        asks=("used_as", "cards?", "parking?"),
        guards=(wf.Guard(rules.covenant_signed),),
        effect=rules.take_over,
    ),
)
CLOCKS = (
    wf.clock(
        "visit: open, miss -> check_docs",
        QT_TRANSLATE_NOOP("move_ins", "Appointment"),
        field="visit_at",
    ),
    wf.clock(
        "rectify: rectify, fail_again, decide -> accept_again, issue_keys",
        QT_TRANSLATE_NOOP("move_ins", "Re-inspect by"),
        rule="D18",
    ),
    wf.clock(
        "file: sign -> complete", QT_TRANSLATE_NOOP("move_ins", "File complete by"), rule="D26"
    ),
)
FLOW = wf.Flow(
    states=STATES, transitions=(*INVITING, *SIGNING, *INSPECTING, *CLOSING), clocks=CLOCKS
)

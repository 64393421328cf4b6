"""What every act is called in the audit list, and which kind of work it belongs to."""

from collections.abc import Mapping
from enum import StrEnum

from propdesk.i18n import QT_TRANSLATE_NOOP, Message


class ActGroup(StrEnum):
    """The kinds of work people look for in the audit list."""

    MONEY = "money"
    BILLING = "billing"
    CASES = "cases"
    REGISTRY = "registry"
    PERSONAL_DATA = "personal_data"
    PEOPLE = "people"
    DESK = "desk"


GROUP_NAMES: Mapping[ActGroup, Message] = {
    ActGroup.MONEY: QT_TRANSLATE_NOOP("audit", "Money and receipts"),
    ActGroup.BILLING: QT_TRANSLATE_NOOP("audit", "Prices and billing"),
    ActGroup.CASES: QT_TRANSLATE_NOOP("audit", "Cases"),
    ActGroup.REGISTRY: QT_TRANSLATE_NOOP("audit", "Units and customers"),
    ActGroup.PERSONAL_DATA: QT_TRANSLATE_NOOP("audit", "Personal data and exports"),
    ActGroup.PEOPLE: QT_TRANSLATE_NOOP("audit", "Users and sign-in"),
    ActGroup.DESK: QT_TRANSLATE_NOOP("audit", "This desk"),
}
ACTS: Mapping[ActGroup, Mapping[str, Message]] = {
    ActGroup.MONEY: {
        "counter.collect": QT_TRANSLATE_NOOP("audit", "Money taken"),
        "reversals.void": QT_TRANSLATE_NOOP("audit", "Receipt voided"),
        "reversals.move": QT_TRANSLATE_NOOP("audit", "Payment moved to another unit"),
        "refund_limits.claim": QT_TRANSLATE_NOOP("audit", "Refund claimed at head office"),
        "refund_limits.confirm": QT_TRANSLATE_NOOP("audit", "Refund reserved at head office"),
        "refunds.refund": QT_TRANSLATE_NOOP("audit", "Prepaid money refunded"),
        "transfers.confirm": QT_TRANSLATE_NOOP("audit", "Bank transfer confirmed"),
        "receipts_copies.print_copy": QT_TRANSLATE_NOOP("audit", "Copy of a receipt printed"),
        "drawers.open_shift": QT_TRANSLATE_NOOP("audit", "Cash shift opened"),
        "drawers.count": QT_TRANSLATE_NOOP("audit", "Drawer counted"),
        "drawers.close": QT_TRANSLATE_NOOP("audit", "Cash shift closed"),
        "drawers_openings.open_drawer": QT_TRANSLATE_NOOP("audit", "Drawer opened without a sale"),
        "drawers_report.print_report": QT_TRANSLATE_NOOP("audit", "Shift report printed"),
        "charges.adjust": QT_TRANSLATE_NOOP("audit", "Charge adjusted"),
        "charges.void": QT_TRANSLATE_NOOP("audit", "Charge voided"),
    },
    ActGroup.BILLING: {
        "billing.draft": QT_TRANSLATE_NOOP("audit", "Billing run drafted"),
        "billing.publish": QT_TRANSLATE_NOOP("audit", "Billing run published"),
        "billing_ahead.bill_ahead": QT_TRANSLATE_NOOP("audit", "Months billed ahead"),
        "billing_drafts.drop": QT_TRANSLATE_NOOP("audit", "Draft of a billing run dropped"),
        "billing_uses.charge_once": QT_TRANSLATE_NOOP("audit", "Single use charged"),
        "meters.add": QT_TRANSLATE_NOOP("audit", "Meter added"),
        "meters.change": QT_TRANSLATE_NOOP("audit", "Meter changed for another"),
        "meters.take_down": QT_TRANSLATE_NOOP("audit", "Meter taken down"),
        "meters_readings.record": QT_TRANSLATE_NOOP("audit", "Meter reading entered"),
        "meters_readings.take_back": QT_TRANSLATE_NOOP("audit", "Meter reading taken back"),
        "prices.add_item": QT_TRANSLATE_NOOP("audit", "Fee item added"),
        "prices_own.provide": QT_TRANSLATE_NOOP("audit", "Fee items of the desk added"),
        "prices.change_item": QT_TRANSLATE_NOOP("audit", "Fee item changed"),
        "prices.set_late_fee": QT_TRANSLATE_NOOP("audit", "Late fee rule changed"),
        "prices.end_item": QT_TRANSLATE_NOOP("audit", "Fee item ended"),
        "prices_offers.add_offer": QT_TRANSLATE_NOOP("audit", "Prepayment offer added"),
        "prices_offers.end_offer": QT_TRANSLATE_NOOP("audit", "Prepayment offer ended"),
        "prices_standards.add_standard": QT_TRANSLATE_NOOP("audit", "Price added"),
        "prices_standards.change_price": QT_TRANSLATE_NOOP("audit", "Price changed"),
        "prices_standards.end_standard": QT_TRANSLATE_NOOP("audit", "Price ended"),
        "prices_standards.withdraw_standard": QT_TRANSLATE_NOOP("audit", "Price withdrawn"),
        "prices_units.assign": QT_TRANSLATE_NOOP("audit", "Units given a price"),
        "prices_units.unassign": QT_TRANSLATE_NOOP("audit", "Price taken from units"),
        "shared_costs.enter": QT_TRANSLATE_NOOP("audit", "Shared cost entered"),
        "shared_costs.take_back": QT_TRANSLATE_NOOP("audit", "Shared cost taken back"),
    },
    ActGroup.CASES: {
        "casework.open_case": QT_TRANSLATE_NOOP("audit", "Case opened"),
        "casework.do": QT_TRANSLATE_NOOP("audit", "Case moved on"),
        "casework.correct": QT_TRANSLATE_NOOP("audit", "Case corrected"),
        "casework.void": QT_TRANSLATE_NOOP("audit", "Case declared void"),
        "casework.assign": QT_TRANSLATE_NOOP("audit", "Case handed over"),
        "casework.note": QT_TRANSLATE_NOOP("audit", "Note added to a case"),
        "case_routine.lapse": QT_TRANSLATE_NOOP("audit", "Case moved on by itself"),
        "casework.settle": QT_TRANSLATE_NOOP("audit", "Conflict of a case settled"),
        "case_lines.change_lines": QT_TRANSLATE_NOOP("audit", "Lines of a case changed"),
        "case_forms.print_paper": QT_TRANSLATE_NOOP("audit", "Paper of a case printed"),
        "case_links.link": QT_TRANSLATE_NOOP("audit", "Cases tied together"),
        "case_rules.set_figure": QT_TRANSLATE_NOOP("audit", "Time rule changed"),
        "calendar_days.set_days": QT_TRANSLATE_NOOP("audit", "Days of the calendar changed"),
        "calendar_days.clear_day": QT_TRANSLATE_NOOP("audit", "Day of the calendar cleared"),
        "calendar_days.announce_year": QT_TRANSLATE_NOOP("audit", "Holidays of a year entered"),
        "loans.take_back": QT_TRANSLATE_NOOP("audit", "Thing taken back"),
        "keys.count": QT_TRANSLATE_NOOP("audit", "Keys counted"),
        "stock.add": QT_TRANSLATE_NOOP("audit", "Thing to lend added"),
        "stock.describe": QT_TRANSLATE_NOOP("audit", "Thing to lend described anew"),
        "stock.mark": QT_TRANSLATE_NOOP("audit", "Thing to lend changed"),
        "case_files.attach": QT_TRANSLATE_NOOP("audit", "File attached to a case"),
        "file_retention.remove": QT_TRANSLATE_NOOP("audit", "File of a case deleted"),
        "case_searches.keep": QT_TRANSLATE_NOOP("audit", "Search kept"),
        "case_searches.drop": QT_TRANSLATE_NOOP("audit", "Kept search dropped"),
        "deposits.note_paid": QT_TRANSLATE_NOOP("audit", "Deposit noted as paid"),
        "move_in_batches.plan": QT_TRANSLATE_NOOP("audit", "Move-in plan drafted"),
        "move_ins.advance": QT_TRANSLATE_NOOP("audit", "Move-in taken a step further"),
        "move_ins.keep": QT_TRANSLATE_NOOP("audit", "Move-in rows kept"),
        "move_ins_photos.photograph": QT_TRANSLATE_NOOP("audit", "Move-in photograph taken in"),
        "move_in_batches.posted": QT_TRANSLATE_NOOP("audit", "Move-in notices posted"),
        "move_in_batches.print_notices": QT_TRANSLATE_NOOP("audit", "Move-in notices printed"),
        "visitors.sign_in": QT_TRANSLATE_NOOP("audit", "Visitor signed in"),
        "visitors.sign_out": QT_TRANSLATE_NOOP("audit", "Visitor signed out"),
        "visitors.sign_out_case": QT_TRANSLATE_NOOP("audit", "Visitor signed out"),
        "visitors.close_out": QT_TRANSLATE_NOOP("audit", "Visitors marked as not seen leaving"),
        "goods_passes.check": QT_TRANSLATE_NOOP("audit", "Goods checked at the gate"),
        "goods_passes.expire_due": QT_TRANSLATE_NOOP("audit", "Goods passes expired"),
        "after_hours.sign_in": QT_TRANSLATE_NOOP("audit", "Entry after hours signed in"),
        "after_hours.call_guard": QT_TRANSLATE_NOOP("audit", "Guard sent to late entries"),
        "inquiries.take_down": QT_TRANSLATE_NOOP("audit", "Call taken down"),
        "repairs.open_visits": QT_TRANSLATE_NOOP("audit", "Visits after repairs opened"),
        "repairs.sign_batch": QT_TRANSLATE_NOOP("audit", "Repairs signed together"),
        "case_due_lists.generate": QT_TRANSLATE_NOOP("audit", "Due list filled"),
        "case_due_lists.note_night": QT_TRANSLATE_NOOP("audit", "Due lists filled for today"),
        "case_due_lists.put_on_list": QT_TRANSLATE_NOOP("audit", "Case put on its due list"),
        "case_standing.rebuild": QT_TRANSLATE_NOOP("audit", "Case lists rebuilt"),
    },
    ActGroup.REGISTRY: {
        "estate.add_unit": QT_TRANSLATE_NOOP("audit", "Unit added"),
        "estate.change_unit": QT_TRANSLATE_NOOP("audit", "Unit changed"),
        "estate.end_unit": QT_TRANSLATE_NOOP("audit", "Unit taken off the register"),
        "estate.add_building": QT_TRANSLATE_NOOP("audit", "Building added"),
        "estate.change_building": QT_TRANSLATE_NOOP("audit", "Building renamed"),
        "estate.end_building": QT_TRANSLATE_NOOP("audit", "Building taken off the register"),
        "occupancy.change": QT_TRANSLATE_NOOP("audit", "Use of a unit changed"),
        "occupancy.take_back": QT_TRANSLATE_NOOP("audit", "Change of use taken back"),
        "occupancy.begin_decorating": QT_TRANSLATE_NOOP("audit", "Decorating noted"),
        "occupancy.end_decorating": QT_TRANSLATE_NOOP("audit", "Decorating over"),
        "people.register": QT_TRANSLATE_NOOP("audit", "Customer registered"),
        "people.change_customer": QT_TRANSLATE_NOOP("audit", "Customer's data changed"),
        "people.add_role": QT_TRANSLATE_NOOP("audit", "Role on a unit added"),
        "people.end_role": QT_TRANSLATE_NOOP("audit", "Role on a unit ended"),
        "people.remove_role": QT_TRANSLATE_NOOP("audit", "Wrong role taken back"),
        "people.transfer_title": QT_TRANSLATE_NOOP("audit", "Unit passed to a new owner"),
        "registry.pass_to_new_owner": QT_TRANSLATE_NOOP("audit", "Unit sold: new owner registered"),
        "vehicles.add": QT_TRANSLATE_NOOP("audit", "Vehicle registered"),
        "vehicles.end": QT_TRANSLATE_NOOP("audit", "Vehicle taken off"),
        "imports.commit": QT_TRANSLATE_NOOP("audit", "File imported"),
        "imports.undo": QT_TRANSLATE_NOOP("audit", "Import undone"),
    },
    ActGroup.PERSONAL_DATA: {
        "personal_data.erase": QT_TRANSLATE_NOOP("audit", "Person's data deleted on request"),
        "personal_data.erase_due": QT_TRANSLATE_NOOP("audit", "Person's data deleted: time over"),
        "case_retention.forget": QT_TRANSLATE_NOOP("audit", "Finished cases forgotten"),
        "visitors_retention.forget_due": QT_TRANSLATE_NOOP(
            "audit", "Visitors' data deleted: time over"
        ),
        "file_retention.forget_due": QT_TRANSLATE_NOOP(
            "audit", "Pictures of identity papers deleted: time over"
        ),
        "personal_data.sweep_papers": QT_TRANSLATE_NOOP("audit", "Old papers and drafts deleted"),
        "personal_data.set_clock": QT_TRANSLATE_NOOP("audit", "Retention time changed"),
        "personal_data.place_hold": QT_TRANSLATE_NOOP("audit", "Legal hold placed"),
        "personal_data.release_hold": QT_TRANSLATE_NOOP("audit", "Legal hold ended"),
        "personal_data_export.export": QT_TRANSLATE_NOOP(
            "audit", "Everything about a person shown"
        ),
        "case_files.reveal": QT_TRANSLATE_NOOP("audit", "Identity paper shown"),
        "visitors.recall": QT_TRANSLATE_NOOP("audit", "Known visitor filled in"),
        "case_sheets.reveal": QT_TRANSLATE_NOOP("audit", "Numbers of a case shown"),
        "people.reveal": QT_TRANSLATE_NOOP("audit", "Number shown in full"),
        "history.reveal": QT_TRANSLATE_NOOP("audit", "Numbers of a history shown"),
        "reports.record_export": QT_TRANSLATE_NOOP("audit", "File exported"),
        "reports_grants.allow_unmasked": QT_TRANSLATE_NOOP("audit", "Full personal data allowed"),
    },
    ActGroup.PEOPLE: {
        "accounts.sign_in": QT_TRANSLATE_NOOP("audit", "Signed in"),
        "accounts.add": QT_TRANSLATE_NOOP("audit", "User added"),
        "accounts.retire": QT_TRANSLATE_NOOP("audit", "User's access ended"),
        "accounts.set_roles": QT_TRANSLATE_NOOP("audit", "User's roles changed"),
        "role_rights.set_right": QT_TRANSLATE_NOOP("audit", "Rights of a role changed"),
        "accounts.reset_password": QT_TRANSLATE_NOOP("audit", "User given a new password"),
        "accounts.change_password": QT_TRANSLATE_NOOP("audit", "Own password changed"),
    },
    ActGroup.DESK: {
        "setup.initialise": QT_TRANSLATE_NOOP("audit", "Desk set up"),
        "practice.mark": QT_TRANSLATE_NOOP("audit", "Data file marked for practice"),
        "setup.begin_new_life": QT_TRANSLATE_NOOP("audit", "Data restored from a backup"),
        "enrolment.enrol": QT_TRANSLATE_NOOP("audit", "Desk enrolled with head office"),
        "enrolment.join_centre": QT_TRANSLATE_NOOP("audit", "Desk joined the centre"),
        "file_places.note_here": QT_TRANSLATE_NOOP("audit", "Whereabouts of files noted"),
        "file_places.note_at_hub": QT_TRANSLATE_NOOP("audit", "Files at head office noted"),
        "file_places.forget": QT_TRANSLATE_NOOP("audit", "Whereabouts of files forgotten"),
        "file_keys.make_key": QT_TRANSLATE_NOOP("audit", "Key for identity papers made"),
        "file_keys.announce": QT_TRANSLATE_NOOP("audit", "Desk's own key announced"),
        "file_keys.grant": QT_TRANSLATE_NOOP("audit", "Key for identity papers handed on"),
        "incoming.take_page": QT_TRANSLATE_NOOP("audit", "Acts of a copied data file kept"),
        "review.resolve": QT_TRANSLATE_NOOP("audit", "Matter of the review list decided"),
        "review_ways.decide": QT_TRANSLATE_NOOP("audit", "Matter of the review list put in order"),
        "aliases_merge.merge": QT_TRANSLATE_NOOP("audit", "Entries of one person merged"),
        "aliases_merge.split": QT_TRANSLATE_NOOP("audit", "Merged entries taken apart"),
        "desk_settings.change": QT_TRANSLATE_NOOP("audit", "Setting changed"),
        "backup_notes.note": QT_TRANSLATE_NOOP("audit", "Backup made"),
        "backup_notes.note_key_shown": QT_TRANSLATE_NOOP("audit", "Recovery key shown"),
        "printers.add": QT_TRANSLATE_NOOP("audit", "Printer added"),
        "printers.make_default": QT_TRANSLATE_NOOP("audit", "Printer made the usual one"),
        "printers.remove": QT_TRANSLATE_NOOP("audit", "Printer removed"),
        "printers.arrange": QT_TRANSLATE_NOOP("audit", "Printer set up"),
        "printers.learn": QT_TRANSLATE_NOOP("audit", "Printer's abilities probed"),
        "printers.print_test_page": QT_TRANSLATE_NOOP("audit", "Test page printed"),
        "print_jobs_settle.complete": QT_TRANSLATE_NOOP("audit", "Print job: paper in hand"),
        "print_jobs_settle.cancel": QT_TRANSLATE_NOOP("audit", "Print job given up"),
        "print_jobs_settle.print_again": QT_TRANSLATE_NOOP("audit", "Print job printed again"),
        "print_jobs_settle.print_elsewhere": QT_TRANSLATE_NOOP(
            "audit", "Print job sent to another printer"
        ),
        "print_jobs_settle.resume": QT_TRANSLATE_NOOP("audit", "Print job resumed"),
        "forms_printing.print_slip": QT_TRANSLATE_NOOP("audit", "Paper printed as a slip"),
        "forms_printing.record_pages": QT_TRANSLATE_NOOP("audit", "Paper printed on pages"),
        "receipts_pages.print_page": QT_TRANSLATE_NOOP("audit", "Receipt printed on a page"),
        "print_jobs_queue.claim": QT_TRANSLATE_NOOP("audit", "Print job begun"),
        "print_jobs_queue.note": QT_TRANSLATE_NOOP("audit", "Printer's trouble noted"),
        "print_jobs_queue.record": QT_TRANSLATE_NOOP("audit", "Print job's state noted"),
        "search_index.rebuild": QT_TRANSLATE_NOOP("audit", "Search index rebuilt"),
        "recent_choices.remember": QT_TRANSLATE_NOOP("audit", "Choice remembered"),
        "parked.keep": QT_TRANSLATE_NOOP("audit", "Draft kept"),
        "parked.park": QT_TRANSLATE_NOOP("audit", "Draft parked"),
        "parked.recall": QT_TRANSLATE_NOOP("audit", "Draft recalled"),
        "parked.forget": QT_TRANSLATE_NOOP("audit", "Draft finished"),
        "parked.drop": QT_TRANSLATE_NOOP("audit", "Draft dropped"),
    },
}
_NAMES: Mapping[str, Message] = {act: name for acts in ACTS.values() for act, name in acts.items()}


def act_text(act: str) -> str:
    """Return an act in words; one this release does not know stays as it is."""
    name = _NAMES.get(act)
    return name.translated() if name else act

"""A person's rights to their data: everything out as files, deletion, a hold for a dispute."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.person_files import PersonFiles
from propdesk.services.people_lists import RoleRow
from propdesk.services.personal_data import Erased
from propdesk.ui.kit.asking import Wanted
from propdesk.ui.kit.fields import Field
from propdesk.ui.kit.file_dialogs import save_file
from propdesk.ui.kit.form_dialog import FormDialog, FormSpec
from propdesk.ui.kit.screen import Seat
from propdesk.ui.registry.asking import RegistryAsking
from propdesk.ui.registry.drafts import Values

WHY = QT_TRANSLATE_NOOP("registry", "Reason")
WHY_HELP = QT_TRANSLATE_NOOP("registry", "Such as: asked in writing on 5 December; it is kept")


class PrivacyActs:
    """Works on the person under the cursor when the question was asked."""

    def __init__(self, asking: RegistryAsking) -> None:
        self._asking = asking
        self._person: RoleRow | None = None
        self._reason = ""

    def export(self) -> None:
        """Ask why, then where everything about the person is written to."""
        about = translate(
            "registry",
            "Everything kept about {name}, in full: a workbook to read and a JSON file to take"
            " along. It is noted who made it and why.",
        )
        self._ask("person-export", translate("registry", "Export data"), about, self._on_export)

    def erase(self) -> None:
        """Ask why the person's data go; a second person agrees."""
        about = translate(
            "registry",
            "Name, numbers and plates of {name} go, here and in finished cases. Charges, payments"
            " and receipts stay as the law asks. This cannot be undone; a second person agrees.",
        )
        self._ask("person-erase", translate("registry", "Delete data"), about, self._on_erase)

    def hold(self) -> None:
        """Ask why nothing of the person may be deleted."""
        about = translate(
            "registry", "Nothing about {name} is deleted, by request or by time, until it is ended."
        )
        self._ask("person-hold", translate("registry", "Legal hold"), about, self._on_hold)

    def release(self) -> None:
        """Ask why a hold ends; a second person agrees."""
        about = translate("registry", "What keeps the data of {name} ends; a second person agrees.")
        self._ask("person-release", translate("registry", "End the hold"), about, self._on_release)

    def write_to(self, path: str) -> None:
        """Write the files beside each other under the chosen name."""
        if self._person is not None:
            work = self._asking.presenter.export_person(
                self._person.customer_id, Path(path), self._reason
            )
            self._asking.screen.act(work, self._on_written)

    def _ask(self, name: str, title: str, about: str, wanted: Wanted) -> None:
        asking = self._asking
        self._person = asking.person
        if self._person is None:
            words = translate("registry", "Choose a person of the unit first.")
            asking.screen.notice.emit(words)
            return
        said = about.format(name=self._person.name)
        asking.ask(_why_dialog(asking.screen, asking.seat, name, title, said), wanted)

    def _on_export(self, values: Values) -> None:
        self._reason = values["reason"]
        self._asking.close()
        title = translate("registry", "Save everything about the person as")
        kinds = translate("registry", "Workbooks (*.xlsx)")
        name = self._asking.presenter.export_name(self._person)
        save_file(self._asking.screen, title, name, kinds, self.write_to)

    def _on_written(self, made: PersonFiles) -> None:
        words = translate("registry", "{records} records written: {workbook} and {data}.")
        self._asking.screen.notice.emit(
            words.format(records=made.records, workbook=made.workbook.name, data=made.data.name)
        )

    def _on_erase(self, values: Values) -> None:
        if self._person is not None:
            act = self._asking.presenter.erase_person(self._person.customer_id, values["reason"])
            what = translate("registry", "Delete the data of {name}")
            self._asking.agree(act, what.format(name=self._person.name), self._on_erased)

    def _on_erased(self, erased: Erased) -> None:
        words = translate("registry", "Deleted; called {name} from now on. Cases cleared: {cases}.")
        self._asking.screen.notice.emit(words.format(name=erased.pseudonym, cases=erased.cases))

    def _on_hold(self, values: Values) -> None:
        if self._person is not None:
            work = self._asking.presenter.hold_person(self._person.customer_id, values["reason"])
            self._asking.save(work)

    def _on_release(self, values: Values) -> None:
        if self._person is not None:
            act = self._asking.presenter.release_person(self._person.customer_id, values["reason"])
            what = translate("registry", "End the hold on the data of {name}")
            self._asking.agree(act, what.format(name=self._person.name), self._asking.on_saved)


def _why_dialog(parent: QWidget, seat: Seat, name: str, title: str, about: str) -> FormDialog:
    spec = FormSpec(
        name=name,
        title=title,
        yes=title,
        fields=(Field(name="reason", label=WHY, help=WHY_HELP, required=True),),
        about=about,
        width=30,
    )
    return FormDialog(parent, seat.tasks, spec)

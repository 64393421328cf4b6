"""Open the print preview of a registered form; what it needs is loaded when first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from propdesk.ui.kit.screen import Seat

if TYPE_CHECKING:
    from propdesk.ui.kit.print_preview import PrintPreview


def preview_form(parent: QWidget, seat: Seat, form: str, ident: str) -> "PrintPreview":
    """Open the preview of a form for the record people name so."""
    from propdesk.services.forms import Wanted
    from propdesk.ui.kit.print_preview import PrintPreview

    dialog = PrintPreview(parent, seat, form, Wanted(ident))
    dialog.open()
    return dialog

"""The style sheet, written from tokens and a base size in points."""

from string import Template

from propdesk.ui.kit.tokens import Tokens

_SHEET = Template("""
* { outline: none; }
QWidget { color: $text; font-size: ${base}pt; }
QMainWindow, QDialog, QWidget#window, QWidget[ground="true"] { background: $ground; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 700; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 700; }
QLabel[role="huge"] { font-size: ${huge}pt; font-weight: 700; }
QLabel[role="figure"] { font-size: ${figure}pt; font-weight: 700; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}pt; }
QLabel[role="fault"] { color: $danger; font-size: ${small}pt; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="success"] { color: $success; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="accent"] { color: $accent; }

QFrame[role="card"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame[role="rule"] { background: $border; max-height: 1px; min-height: 1px; border: none; }

QLineEdit, QComboBox, QSpinBox, QPlainTextEdit {
  background: $surface; border: 1px solid $strong_border; border-radius: 6px;
  padding: 5px 8px; selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $faint;
}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {
  border: 2px solid $accent;
  padding: 4px 7px;
}
QLineEdit[fault="true"], QComboBox[fault="true"] { border: 2px solid $danger; padding: 4px 7px; }
QLineEdit:disabled, QComboBox:disabled { background: $ground; color: $faint; }
QLineEdit[scale="large"] { font-size: ${heading}pt; padding: 8px 12px; }
QLineEdit[scale="large"]:focus { padding: 7px 11px; }
QLineEdit[scale="figure"] { font-size: ${title}pt; font-weight: 700; padding: 6px 10px; }
QLineEdit[scale="figure"]:focus { padding: 5px 9px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$arrow"); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
  background: $surface; border: 1px solid $strong_border; selection-background-color: $chosen;
  selection-color: $text;
}
QCheckBox { spacing: 8px; }
QCheckBox:focus { color: $accent; }
QCheckBox::indicator, QTableView::indicator {
  width: 16px;
  height: 16px;
  border: 1px solid $strong_border;
  border-radius: 4px;
  background: $surface;
}
QCheckBox::indicator:focus { border: 2px solid $accent; }
QCheckBox::indicator:checked, QTableView::indicator:checked {
  background: $accent; border-color: $accent; image: url("$tick");
}

QPushButton {
  background: $surface; border: 1px solid $strong_border; border-radius: 6px; padding: 6px 14px;
}
QPushButton:hover { background: $stripe; border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:pressed, QPushButton:checked { background: $chosen; border-color: $accent; }
QPushButton:disabled { color: $faint; border-color: $border; background: $ground; }
QPushButton[role="primary"] {
  background: $accent; border: 2px solid $accent; color: $on_accent; font-weight: 700;
  padding: 8px 18px;
}
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled {
  background: $border; border-color: $border; color: $faint;
}
QPushButton[role="link"] {
  border: none;
  background: transparent;
  color: $accent;
  padding: 4px 6px;
}
QPushButton[role="link"]:focus { border: 1px solid $accent; }
QPushButton[role="tile"] { padding: 10px 14px; font-size: ${heading}pt; }
QPushButton[role="tile"]:focus { padding: 9px 13px; }
QPushButton[role="tile"][tone="danger"] { color: $danger; border-color: $danger; }
QPushButton[role="tile"][tone="warning"] { color: $warning; border-color: $warning; }
QPushButton[role="chip"] { padding: 5px 10px; }
QPushButton[role="chip"]:focus { padding: 4px 9px; }
QPushButton[role="chip"]:checked { background: $accent; border-color: $accent; color: $on_accent; }

QFrame#navigation { background: $side; border: none; }
QFrame#navigation QLabel { color: $side_text; }
QFrame#navigation QLabel[role="heading"] { color: #FFFFFF; }
QFrame#navigation QPushButton {
  background: transparent; border: 2px solid transparent; border-left: 4px solid transparent;
  border-radius: 6px; color: $side_text;
  text-align: left; padding: 5px 10px;
}
QFrame#navigation QPushButton:hover { background: $side_chosen; }
QFrame#navigation QPushButton:focus { border-color: #8FB8F0; }
QFrame#navigation QPushButton:checked {
  background: $side_chosen; color: #FFFFFF; font-weight: 700; border-left: 4px solid #6EA4EE;
}

QFrame#keybar { background: $surface; border-top: 1px solid $border; }
QFrame#keybar QPushButton { border: none; background: transparent; }
QFrame#keybar QPushButton:hover { background: $chosen; }
QFrame#statusbar { background: $ground; border-top: 1px solid $border; }
QFrame#statusbar QLabel { font-size: ${small}pt; color: $muted; }
QFrame#statusbar QLabel[tone="warning"] { color: $warning; font-weight: 700; }
QFrame#statusbar QLabel[tone="danger"] { color: $danger; font-weight: 700; }
QFrame#statusbar QComboBox { font-size: ${small}pt; padding: 1px 6px; }

QFrame#counter-method { border: 2px solid transparent; border-radius: 8px; }
QFrame#counter-method[focused="true"] { border-color: $accent; }

QFrame[role="banner"] { border-radius: 6px; border: 1px solid $border; }
QFrame[role="banner"][tone="danger"] { background: $danger_ground; border-color: $danger; }
QFrame[role="banner"][tone="warning"] { background: $warning_ground; border-color: $warning; }
QFrame[role="banner"][tone="success"] { background: $success_ground; border-color: $success; }
QFrame[role="banner"][tone="info"] { background: $info_ground; border-color: $accent; }
QFrame[role="banner"][tone="danger"] QLabel { color: $danger; }
QFrame[role="banner"][tone="warning"] QLabel { color: $warning; }
QFrame[role="banner"][tone="success"] QLabel { color: $success; }
QLabel[role="toast"] {
  background: $text; color: $surface; border-radius: 6px; padding: 8px 16px;
}
QLabel[role="key"] {
  border: 1px solid $strong_border; border-bottom-width: 2px; border-radius: 4px;
  background: $stripe; padding: 0 5px; font-size: ${small}pt;
}

QTableView, QListView, QListWidget {
  background: $surface; alternate-background-color: $stripe; border: 1px solid $border;
  border-radius: 6px; gridline-color: $border; selection-background-color: $chosen;
  selection-color: $text;
}
QTableView:focus, QListView:focus, QListWidget:focus { border: 1px solid $accent; }
QTableView::item, QListView::item, QListWidget::item { padding: 4px 8px; }
QTableView::item:selected, QListWidget::item:selected { background: $chosen; color: $text; }
QHeaderView { background: $stripe; }
QHeaderView::section {
  background: $stripe; color: $muted; border: none; border-bottom: 1px solid $border;
  padding: 6px 10px; font-weight: 700;
}
QTableCornerButton::section { background: $stripe; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical {
  background: $strong_border;
  border-radius: 5px;
  min-height: 28px;
  margin: 2px;
}
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal {
  background: $strong_border;
  border-radius: 5px;
  min-width: 28px;
  margin: 2px;
}
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }
QProgressBar {
  border: 1px solid $border;
  border-radius: 5px;
  background: $surface;
  text-align: center;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QToolTip { background: $surface; color: $text; border: 1px solid $strong_border; padding: 4px; }
""")


def style_sheet(tokens: Tokens, points: float) -> str:
    """Return the sheet for these colours and this base size."""
    from propdesk.ui.kit.icons import icon_url

    return _SHEET.substitute(
        vars(tokens),
        base=f"{points:.2f}",
        small=f"{points * 0.9:.2f}",
        heading=f"{points * 1.25:.2f}",
        title=f"{points * 1.6:.2f}",
        figure=f"{points * 2.1:.2f}",
        huge=f"{points * 3.4:.2f}",
        arrow=icon_url("chevron-down"),
        tick=icon_url("tick"),
    )

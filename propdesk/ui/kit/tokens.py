"""The colours by what they mean; text on its ground has at least 4.5:1 contrast."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tokens:
    """One set of colours."""

    ground: str
    surface: str
    stripe: str
    text: str
    muted: str
    faint: str
    border: str
    strong_border: str
    accent: str
    accent_hover: str
    on_accent: str
    chosen: str
    side: str
    side_text: str
    side_chosen: str
    danger: str
    danger_ground: str
    warning: str
    warning_ground: str
    success: str
    success_ground: str
    info_ground: str


LIGHT = Tokens(
    ground="#F3F5F8",
    surface="#FFFFFF",
    stripe="#F8FAFC",
    text="#16202C",
    muted="#4C5968",
    faint="#66727F",
    border="#D8DEE6",
    strong_border="#A9B4C1",
    accent="#1257B3",
    accent_hover="#0E478F",
    on_accent="#FFFFFF",
    chosen="#D9E7FA",
    side="#1D2939",
    side_text="#D3DCE7",
    side_chosen="#32445C",
    danger="#A8201A",
    danger_ground="#FCEBEA",
    warning="#7A4B00",
    warning_ground="#FFF3DA",
    success="#136236",
    success_ground="#E5F4EB",
    info_ground="#E6F0FC",
)
DARK = Tokens(
    ground="#14181E",
    surface="#1C222A",
    stripe="#20272F",
    text="#E8EDF3",
    muted="#B0BBC7",
    faint="#8D99A6",
    border="#343E4B",
    strong_border="#566373",
    accent="#79AEFA",
    accent_hover="#9AC2FC",
    on_accent="#0B1725",
    chosen="#274166",
    side="#0F1318",
    side_text="#C3CDD8",
    side_chosen="#263445",
    danger="#FF9A92",
    danger_ground="#42201E",
    warning="#F5C265",
    warning_ground="#3D2F14",
    success="#7FD6A3",
    success_ground="#173524",
    info_ground="#1B2F49",
)

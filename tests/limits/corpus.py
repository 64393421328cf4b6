"""Names of all scripts and of none: 400 texts a customer's name may be given in (faults R28)."""

import unicodedata
from collections.abc import Iterator

# What a name may hold that is rare but real: extension A to G, GB18030 level 3, other scripts.
RARE = "㛃㐂㑇䶮䲜𬱖𠮷𡈽𣲗𤩽𥖄𦭎𧿹𨱏𩽾𪚥𫍯𫖮𬀩𬍛𬭊𬺓𭴣𮐙𰀀𰻝𱍊龘靐齉喆堃犇淼槑煊翀赟彧"
SCRIPTS = (
    *("Ünïted Ōsaka", "Łódź", "Привет", "Ελένη", "שלום", "سلام", "ไทย", "한국", "ひらがなカナ"),
    *(
        "नमस्ते",
        "བོད་ཡིག",
        "ᠮᠣᠩᠭᠣᠯ",
        "ئۇيغۇر",
        "ꆈꌠ",
        "①②㎡№℃",
        "Ｗｉｄｅ１２",
        "O’Brien",
        "王·买买提",
    ),
)
EMOJI = ("😀", "👨‍👩‍👧", "🇨🇳", "👍🏽", "❤️", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿")
MARKS = "\u0301\u0302\u0308\u0323\u0327\u030a\u0489\u20dd\u3099\u0e31"
INVISIBLE = (
    *("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u180e", "\u034f", "\ufe0f"),
    *("\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067"),
    *("\u2068", "\u2069", "\U000e0100", "\U000e0001", "\u2028", "\u2029", "\x00", "\x07", "\x1b"),
    *("\x7f", "\x85", "\x9b", "\t", "\r\n", "\u3000", "\u00a0", "\u2003", "\ufff9", "\ufffd"),
)
ODD = ("\ue000", "\U000f0000", "\U0010ffff", "\ufdd0", "\uffff", "\ufffe", "\u2fff", "\U0001f9ff")
HALVES = ("\ud842", "\udfb7", "\ud83d", "\ude00", "\udfff", "\ud800", "\udfb7\ud842")


def _texts() -> Iterator[str]:
    for sign in RARE:
        yield from (sign, f"王{sign}", f"{sign}小明", f"王{sign}{sign}")
    yield from SCRIPTS
    yield from (unicodedata.normalize("NFD", text) for text in SCRIPTS)
    for emoji in EMOJI:
        yield from (emoji, f"王{emoji}明")
    for mark in MARKS:
        yield from (mark, f"e{mark}王", f"王{mark}", f"x{mark * 40}")
    for sign in INVISIBLE:
        yield from (sign, f"{sign}王明", f"王{sign}明", f"王明{sign}", f"王{sign * 3}明{sign}")
    for sign in (*ODD, *HALVES):
        yield from (sign, f"王{sign}明", f"{sign}王明")


CORPUS = tuple(dict.fromkeys(_texts()))

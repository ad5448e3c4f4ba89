"""Whether a word is another one with a slip of the keys in it."""

from functools import lru_cache
from unicodedata import combining, normalize

ROWS = ("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm")
"""The keys of a Dutch keyboard; each row lies half a key to the right of the one above."""
FAR = 2
"""What another letter costs that is no neighbour on the keyboard: as much as one letter dropped and one added."""
NEVER = 9
"""What another number costs: §4.6 is no slip for §4.5, and 2011 none for 2010, but another section and another year."""
ENDINGS = ("s", "en", "n", "e")
"""What makes a plural, which is a slip too."""


def letters(text: str) -> str:
    """Return a word in small letters without accents, spaces, underscores and hyphens: "Fryslân" as "fryslan"."""
    plain = (sign for sign in normalize("NFKD", text.casefold()) if not combining(sign))
    return "".join(sign for sign in plain if sign not in " -_\u00a0\u2010\u2011\u2013'’")


def is_slip(written: str, meant: str) -> bool:
    """Return whether `written` is `meant` with a slip of the keys.

    A slip is a letter too many, too few, doubled, swapped with the next one or typed on a key beside it: that costs 1.
    A word of three to seven letters may have one such slip, a longer one two; two letters say too little. Another
    letter from elsewhere on the keyboard costs 2. So "provincje" is "provincie", but "meewerken", two such letters from
    "meedenken", is a word of its own; so is a word with something before or behind it, as "ongewenst" is not "gewenst".
    """
    one, other = letters(written), letters(meant)
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if longer.startswith(shorter) and longer.removeprefix(shorter) in ENDINGS:
        return len(shorter) > 2
    if len(longer) - len(shorter) > 1 and (longer.startswith(shorter) or longer.endswith(shorter)):
        return False
    allowed = 0 if len(one) < 3 else 1 if len(one) < 8 else 2
    return len(longer) - len(shorter) <= allowed and _cost(one, other) <= allowed


@lru_cache(maxsize=4096)
def _cost(one: str, other: str) -> int:
    """Return what it costs to type `one` for `other`: the distance of Damerau and Levenshtein, with our prices.

    It is theirs in the short form, in which two swapped letters are left alone; the loop is the whole of it, and no
    library has prices by keyboard.
    """
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, sign in enumerate(one, start=1):
        here = [row]
        for column, meant in enumerate(other, start=1):
            cheapest = min(above[column] + 1, here[-1] + 1, above[column - 1] + _price(sign, meant))
            if row > 1 and column > 1 and sign == other[column - 2] and one[row - 2] == meant:
                cheapest = min(cheapest, before[column - 2] + 1)
            here.append(cheapest)
        before, above = above, here
    digits = [sign for sign in one if sign.isdigit()] != [sign for sign in other if sign.isdigit()]
    return NEVER if digits else above[-1]


def _price(sign: str, meant: str) -> int:
    if sign == meant:
        return 0
    return 1 if meant in _beside(sign) else FAR


@lru_cache(maxsize=128)
def _beside(sign: str) -> str:
    """Return the keys around that of a sign."""
    for row, keys in enumerate(ROWS):
        place = keys.find(sign)
        if place >= 0:
            same = keys[max(place - 1, 0) : place + 2]
            above = ROWS[row - 1][place : place + 2] if row else ""
            below = ROWS[row + 1][max(place - 1, 0) : place + 1] if row + 1 < len(ROWS) else ""
            return same + above + below
    return ""

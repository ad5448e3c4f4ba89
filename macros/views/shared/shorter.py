"""A text cut to its first sentences, where there is room for no more and the rest stands elsewhere."""

import re

SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9‘'\"])")


def first_sentences(text: str, most: int) -> str:
    """Return the sentences a text starts with, of at most `most` words together; the first, however long."""
    first, *others = SENTENCE_ENDS.split(text.strip())
    words = len(first.split())
    kept = [first]
    for one in others:
        words += len(one.split())
        if words > most:
            break
        kept.append(one)
    return " ".join(kept)

"""Help to measure: what the editors advise to count and to ask, and what such figures can and cannot say."""

from typing import Annotated

from pydantic import Field

from macros.records.base import Record
from macros.records.claim import Advies

MOST_COUNTS = 5
MOST_QUESTIONS = 4
MOST_CONCLUSIONS = 3
"""How many the editors may add of each: what a busy civil servant still does."""


class Meethulp(Record, naam="Meten", uitleg="Wat je telt en vraagt, en wat zulke cijfers wel en niet zeggen."):
    """What to count, what to ask before and after, and what the figures can and cannot say."""

    tellen: Annotated[
        list[Advies],
        Field(
            min_length=1,
            max_length=MOST_COUNTS,
            title="Dit tel je",
            description="Wat je telt. Het begint met 'hoeveel' of een ander vraagwoord. De eerste twee staan ook op "
            "het blad om te printen. Vraag niet naar afkomst.",
        ),
    ]
    vooraf: Annotated[
        list[Advies],
        Field(
            min_length=1,
            max_length=MOST_QUESTIONS,
            title="Dit vraag je vooraf",
            description="Vragen voor het begin. Vraag nooit naar geweld in iemands eigen leven.",
        ),
    ]
    achteraf: Annotated[
        list[Advies],
        Field(
            min_length=1,
            max_length=MOST_QUESTIONS,
            title="Dit vraag je achteraf",
            description="Vragen na afloop, die je naast die van vooraf kunt leggen.",
        ),
    ]
    wel: Annotated[
        list[Advies],
        Field(min_length=1, max_length=MOST_CONCLUSIONS, title="Dat weet je dan", description="Wat de cijfers zeggen."),
    ]
    niet: Annotated[
        list[Advies],
        Field(
            min_length=1,
            max_length=MOST_CONCLUSIONS,
            title="Dat weet je dan nog niet",
            description="Wat de cijfers niet zeggen, zoals of het geweld minder werd.",
        ),
    ]

"""The blocks of the pages for who adds or mends a record: its fields, and a whole example."""

from macros import addresses
from macros.blocks.block import Block
from macros.views.guide.annotated import example_record
from macros.views.guide.case_fields import case_fields
from macros.views.guide.other_fields import other_kinds

GUIDE: dict[str, Block] = {
    "velden_case": Block(
        "blocks/case_fields.html", lambda handbook, _: case_fields(handbook), plaats=addresses.CASE_FIELDS
    ),
    "velden_andere": Block(
        "blocks/other_fields.html", lambda handbook, _: other_kinds(handbook), plaats=addresses.OTHER_FIELDS
    ),
    "voorbeeld_record": Block(
        "blocks/example_record.html", lambda handbook, _: example_record(), plaats=addresses.EXAMPLE
    ),
}
"""Every block for editors, by the name under which pages call it."""

"""How a type says that it stands in the JSON Schema otherwise than pydantic puts it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema


@dataclass(frozen=True)
class InSchema:
    """Marks a type that stands in the JSON Schema otherwise than pydantic puts it: as `change` makes of that."""

    change: Callable[[JsonSchemaValue], JsonSchemaValue]

    def __get_pydantic_json_schema__(self, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return self.change(handler(core_schema))


def whole(pattern: re.Pattern[str]) -> str:
    """Return a pattern as JSON Schema wants it when it must fit the whole text."""
    return f"^{pattern.pattern}$"

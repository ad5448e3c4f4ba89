"""What every record shares: it is frozen, and it knows no fields but its own."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A validated piece of the data; unknown fields are an error, values never change."""

    model_config = ConfigDict(frozen=True, extra="forbid")

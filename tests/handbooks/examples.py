"""What Hypothesis tries: few enough examples for a quick suite, the same ones every time."""

from datetime import date

from hypothesis import settings
from hypothesis import strategies as st

quick = settings(deadline=None, max_examples=60, derandomize=True, database=None)
DAYS = st.dates(date(1900, 1, 1), date(2025, 12, 31))

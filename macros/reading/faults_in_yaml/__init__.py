"""Why the text of a record is no YAML or says something else than was meant: one kind of cause a module."""

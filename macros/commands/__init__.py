"""The handbook's own commands: one a module, with what it takes and what it does."""

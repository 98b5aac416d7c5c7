"""Several named bodies whose head, unit or kind is written once."""

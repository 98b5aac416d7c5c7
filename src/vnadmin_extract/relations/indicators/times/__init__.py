"""The day or the stretch of time that a value is about."""

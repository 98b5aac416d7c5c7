"""Which figures of a sentence are values, which are told of others, and which measure nothing."""

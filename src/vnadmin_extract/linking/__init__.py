"""The registry: bodies and provinces with their dates, and the folding of spellings."""

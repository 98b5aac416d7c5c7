"""The name of one body: where it begins, its words, its right edge, its territory and its full form."""

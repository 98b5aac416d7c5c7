"""Who is told to act: the bodies of a clause and their parts in the work."""

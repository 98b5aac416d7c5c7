"""Who is told to do what, and by when."""

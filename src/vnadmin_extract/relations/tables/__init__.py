"""Values and tasks in the rows of tables."""

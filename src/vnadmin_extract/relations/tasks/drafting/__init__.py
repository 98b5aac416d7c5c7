"""What a paragraph gives becomes a task: its parts, the deadline that binds it, what is no task at all."""

"""What a value measures, in the words of a reader who does not see its sentence; and the key of common measures."""

"""What a value is held against: plan, same period, period before; and which value a change belongs to."""

"""What a value is: reached, estimated, planned or aimed at, and in which passages of a paper."""

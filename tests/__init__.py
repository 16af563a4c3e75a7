"""Three kinds of tests: decisions (pure), conversations (transcripts, town), contracts (double and real thing)."""

"""The schema's history. A migration is never edited once it has been released: a new one follows it."""

"""Decisions: record, event and facts go in; the new record and effects come out."""

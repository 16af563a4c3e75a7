"""Tests of safetybot.engine."""

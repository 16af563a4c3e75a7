"""Tests of safetybot.core."""

"""Tests of safetybot.flows."""

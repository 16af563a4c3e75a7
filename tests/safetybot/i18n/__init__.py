"""Tests of safetybot.i18n."""

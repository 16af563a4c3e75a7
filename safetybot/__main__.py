"""`python -m safetybot` is the same as `safetybot`."""

from safetybot.cli import main

main()

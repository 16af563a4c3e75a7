"""The ways to speak to people. A transport turns what arrives into events, and sends; it decides nothing."""

"""The questions of the intake as data (`intake.toml`), and how they are read and checked."""

from safetybot.flows.load import check_texts, load_flow, texts_of

__all__ = ["check_texts", "load_flow", "texts_of"]

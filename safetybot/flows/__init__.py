"""The questions of the intake as data (`intake.toml`), and how they are read and checked."""

from safetybot.flows.drawing import draw
from safetybot.flows.load import check_texts, lacking, load_flow, texts_of
from safetybot.flows.policy import check_policy, load_policy
from safetybot.flows.rota import check_routes, load_rota

__all__ = [
    "check_policy",
    "check_routes",
    "check_texts",
    "draw",
    "lacking",
    "load_flow",
    "load_policy",
    "load_rota",
    "texts_of",
]

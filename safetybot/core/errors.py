"""What goes wrong, named by whose turn it is. Each carries `advice`: what to do, in one sentence."""


class SafetybotError(Exception):
    """Something a person must or can do something about."""

    def __init__(self, problem: str, advice: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.advice = advice


class OperatorError(SafetybotError):
    """The operator's turn: a setting, a key file, a right. The command ends with exit code 2."""


class NetworkError(SafetybotError):
    """The network's or a server's turn: trying again later helps."""


class InternalError(SafetybotError):
    """Our turn: a bug. Nothing was lost; the event is set aside or comes again."""

"""A flow that changes another one in a few places: what is taken out of it, what is replaced, what is added.

Everything is found by its name. What has the same name takes the place of what was there, key by key; what is new comes
behind, or `before` what it names. What speaks of something that is taken out is taken out with it.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

from safetybot.flows.lines import Place
from safetybot.flows.source import Mistake, Source, nearest

Row: TypeAlias = dict[str, Any]

KINDS: Final = ("question:NAME", "option:QUESTION/NAME", "raise:NAME")
"""What can be taken out, as it is written."""


def extended(base: Mapping[str, Any], source: Source) -> Row:
    """The other flow with the changes of this file, whose values are of the right kind. Raises OperatorError."""
    changes = source.content
    source.check((*_unknown(base, changes.get("remove", ())), *_twice(changes)))
    flow: Row = {**base, **{key: changes[key] for key in ("name", "version", "default_priority") if key in changes}}
    flow = _without(flow, frozenset(changes.get("remove", ())))
    mistakes: list[Mistake] = []
    questions: list[Row] = [dict(row) for row in flow["questions"]]
    for number, change in enumerate(changes.get("questions", ())):
        place: Place = ("questions", number)
        old = next((row for row in questions if row["name"] == change["name"]), {})
        options: list[Row] = [dict(row) for row in old.get("options", ())]
        for at, option in enumerate(change.get("options", ())):
            mistakes += _put(options, option, (*place, "options", at))
        new = {**old, **change}
        mistakes += _put(questions, {**new, "options": options} if options else new, place)
    raises: list[Row] = [dict(row) for row in flow.get("raises", ())]
    for number, change in enumerate(changes.get("raises", ())):
        mistakes += _put(raises, change, ("raises", number))
    source.check(mistakes)
    return {**flow, "questions": questions, "raises": raises}


def _put(rows: list[Row], change: Mapping[str, Any], place: Place) -> Iterator[Mistake]:
    """Put one among the others of its kind: in the place of the one with its name, else where it says."""
    new = {key: value for key, value in change.items() if key != "before"}
    names = [row["name"] for row in rows]
    if "before" in change:
        if change["before"] not in names or change["before"] == new["name"]:
            cure = nearest(change["before"], names, "name another one of the same list, or take the line out")
            yield Mistake((*place, "before"), f'there is no "{change["before"]}" to stand before', cure)
            return
        if new["name"] in names:
            del rows[names.index(new["name"])]
            names.remove(new["name"])
        rows.insert(names.index(change["before"]), new)
    elif new["name"] in names:
        rows[names.index(new["name"])] = new
    else:
        rows.append(new)


def _twice(changes: Mapping[str, Any]) -> Iterator[Mistake]:
    """The same name a second time in one list of the file: the second would silently win."""
    lists: list[tuple[Place, Sequence[Row]]] = [((kind,), changes.get(kind, ())) for kind in ("questions", "raises")]
    questions = enumerate(changes.get("questions", ()))
    lists += [(("questions", number, "options"), row.get("options", ())) for number, row in questions]
    for place, rows in lists:
        names = [row["name"] for row in rows]
        for at, name in enumerate(names):
            if name in names[:at]:
                yield Mistake((*place, at), f'"{name}" stands there twice', "rename one of them, or put both into one")


def _unknown(base: Mapping[str, Any], removed: Sequence[str]) -> Iterator[Mistake]:
    known = [
        *(f"question:{row['name']}" for row in base["questions"]),
        *(f"option:{row['name']}/{option['name']}" for row in base["questions"] for option in row.get("options", ())),
        *(f"raise:{row['name']}" for row in base.get("raises", ())),
    ]
    for number, name in enumerate(removed):
        if name not in known:
            cure = nearest(name, known, f"write {', '.join(KINDS)}")
            yield Mistake(("remove", number), f'remove: there is no "{name}"', cure)


def _without(flow: Row, removed: frozenset[str]) -> Row:
    questions = [
        {
            **row,
            "options": [one for one in row.get("options", ()) if f"option:{row['name']}/{one['name']}" not in removed],
            "skip_when": [skip for old in row.get("skip_when", ()) if (skip := _left_of(old, removed)) is not None],
        }
        for row in flow["questions"]
        if f"question:{row['name']}" not in removed
    ]
    raises = [
        {key: value for key, value in row.items() if key not in ("question", "option") or not _gone(row, removed)}
        for row in flow.get("raises", ())
        if f"raise:{row['name']}" not in removed
    ]
    return {**flow, "questions": questions, "raises": raises}


def _left_of(skip: Row, removed: frozenset[str]) -> Row | None:
    """A reason to leave a question out, without the options that are gone; None when nothing is left of it."""
    options = [name for name in skip["options"] if f"option:{skip['question']}/{name}" not in removed]
    if not options or f"question:{skip['question']}" in removed:
        return None
    return {**skip, "options": options}


def _gone(rule: Row, removed: frozenset[str]) -> bool:
    """Whether the answer is gone that these words are."""
    question, option = rule.get("question"), rule.get("option")
    return not removed.isdisjoint({f"question:{question}", f"option:{question}/{option}"})

"""Who is on call, and when: the words of it and the arithmetic. Pure functions of a schedule and an instant.

model     people, rotations, layers, schedules, what was changed by hand, what comes out
wall      wall-clock time and its doubled and missing hours
rotation  whose turn it is
window    the hours and weekdays that restrict a rotation
override  what overrides and taken swaps make of one tier
final     the final schedule: the only thing that pages people
swaps     asking for cover, taking it
routing   which schedule is asked
fairness  how the load is shared
ports     what is asked of the store
"""

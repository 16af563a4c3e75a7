"""What the operator's commands show of the schedule: pure functions, but for the files they are handed.

instants  times as operators write and read them
known     who was on call as it was written down, and who will be as it is computed
calendar  the calendar in the terminal
listing   shifts, gaps and the like as lines
document  the same for scripts (--json)
changes   an override, looked at before it is saved
feed      iCalendar, outwards
events    iCalendar, inwards: what stands in a file
recurring iCalendar, inwards: when a repeated event happens
planned   iCalendar, inwards: whose shifts these are, as text for schedule.toml
report    how fast somebody came, in a month
"""

"""The imperative shell around the pure handlers: what is written down, in which order, in which transaction.

mailbox     where a transport puts what arrives: events and read position in one transaction
inbox       one event at a time: understand, gather, decide, perform, commit
understand  words -> meaning; "!take K7F2QM" -> CommandGiven
gather      the one record and the facts for one event
perform     make effects real, inside the same transaction
pieces      cut what is too long for one message
outbox      send what is due, in order for each address, with patience
timers      put TimerFired into the inbox when its time has come
bell        wake a worker that waits for work
clock       the only place that reads the time of day
"""

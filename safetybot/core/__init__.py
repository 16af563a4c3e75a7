"""The vocabulary: what there is to talk about. Frozen dataclasses, standard library only, no clock, no chance, no I/O.

events        what has happened, in the past tense
effects       what is to be done, in the imperative
conversation  the exchange with one reporter
case          what the desk works on
flow          the questions of the intake, as data
facts         what a handler may know beside its record and event
meaning       what somebody's words mean
text          what the bot says: an id and its arguments, never a sentence
ids           case codes with a check character
ports         what the engine asks of stores, transports and clocks
errors        what goes wrong, by whose turn it is
"""

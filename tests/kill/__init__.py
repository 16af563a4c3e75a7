"""The bot is killed, and what is outside of it is counted.

`steps`         a process that kills itself at its n-th step
`story`         a server in a file, and what people do there
`phone`         somebody on Signal, with a double of signal-cli, in a process that is not killed
`signal_story`  what people do there when one of them is on Signal
`worlds`        that server, or both: what outlives the bot, and what is counted in it
`every`         every step of one message's way, in one of these worlds
`nursery`       bots that kill themselves, each in a fork
`people`        people with real clients, who count
`matrix_steps`  every step of one message's way, through a real homeserver
`crowd`         random kills of the real command, while many people write
`tally`         what is counted

`python -m tests.kill` (`make kill`) runs all of it; shorter runs of the same code are among the tests.
"""

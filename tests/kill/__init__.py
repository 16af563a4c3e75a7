"""The bot is killed, and what is outside of it is counted.

`steps`         a process that kills itself at its n-th step
`story`         a server in a file, and what people do there
`every`         every step of one message's way, with that server
`nursery`       bots that kill themselves, each in a fork
`people`        people with real clients, who count
`matrix_steps`  every step of one message's way, through a real homeserver
`crowd`         random kills of the real command, while many people write
`tally`         what is counted

`python -m tests.kill` (`make kill`) runs all of it; shorter runs of the same code are among the tests.
"""

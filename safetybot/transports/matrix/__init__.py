"""Matrix: the sync loop, cross-signing, trust, guarded sending. It turns what arrives into events and decides nothing.

transport      what the engine sees: run, send, close
lease          of two copies of our device only one works
account        logging in, once, and what is kept of it
desk           making the responder room
directs        the direct chats with responders, where pages come
inspection     what `safetybot check` looks at
client         the library's client, with its store in transactions and its waiting bounded
olm            the library's crypto, made to survive what hostile people send
replay         old messages that are shown again under a new id
cross_signing  our own device signed by our own identity, before anybody can reach us
fallback       the key that lets people write to us when all one-time keys are used up
trust          which devices may read us, and whom a message really comes from
changes        telling of identities that are no longer the same
canary         the second account, which writes to the bot to see whether it hears
sync           receiving without loss
history        filling the gaps of a timeline before the read position moves
invitations    which rooms we enter
translate      from Matrix events to ours; pure
sending        sending so that those who should can read it
content        what our messages look like on the wire; pure
session        one client on one opened crypto store, from its first request to its last
guarded        failures of what we write to, told apart from all others
pacing         not asking a failing homeserver more than once a second
patience       how long to wait before trying again; pure
patiently      asking a homeserver until it answers
"""

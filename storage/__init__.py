"""What the bot keeps about people, and how it is locked away. No network here; the only SQL and the only keys at rest.

tables         every table and column: sealed, hashed or plain, why, how long, who erases it - read this first
sealing        sealed values and keyed hashes
keys           the master key and the database's password: a file, or the service manager's credentials
keyring        the data keys, wrapped by the master key
fields         which record is sealed in which column
store          Store.open(), Store.begin() -> Transaction
lock           one bot at a time on a database, and in a folder
opening        before the first transaction: right key? known version? migrate
address        where the database is
engine         how a database is connected to, and one transaction
postgresql     the same for PostgreSQL: time limits, broken connections, old copies of what was erased
move           everything from one database into another, and the proof of it
work           one transaction: run statements, find keys
trouble        a database's error, said as whose turn it is and what to do
arrived        what has arrived and nobody has looked at yet
inbox          what has arrived and is not handled yet
conversations  one row for each reporter
joining        one conversation becomes part of another
cases          what the desk works on, and what was said
outbox         what is to be sent, in order for each conversation at each address
turns          whose turn it is in there, and what is held back
merging        several waiting messages in one
messages       which row has a key, what edits it, and which is done with
near           SQLite's statements where they are asked for
timers         what is to happen when
oncall         what was changed in the schedules by hand, and who was on call
ledger         who was paged, and what the reports need
house          the bot's own: read positions and secrets
migrations     alembic; never edited once released
"""

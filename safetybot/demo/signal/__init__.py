"""Signal without Signal: doubles of signal-cli and of signal-cli-rest-api on loopback, and people who use them.

They lose what the real programs lose, and where they lose it.

envelopes    the JSON that signal-cli makes of what somebody sends
person       somebody with Signal on a phone
phone        that person as the script and the screen of the demo know people
world        the people, the groups, and what waits on Signal's server
calls        a request to signal-cli: parameters, recipients, failures
sending      what it does when it is asked to send
methods      what it does when it is asked anything
answers      scripted answers, for what goes wrong
daemon       signal-cli as a daemon on a UNIX socket
rest         signal-cli-rest-api
rest_routes  what that makes of each HTTP request
websockets   who listens to it
"""

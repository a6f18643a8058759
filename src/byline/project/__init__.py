"""The wiring: settings, addresses and processes, the only place beside `cli` that knows every room.

Its verbs are reading the environment into settings and joining the rooms' urls.
It is not a place for behaviour: that lives in a room.
"""

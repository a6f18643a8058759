"""The wiring: settings, addresses and processes, the only place beside `cli` that knows every room.

It reads the environment into settings and joins the rooms' urls.
It is not a place for behaviour: that lives in a room.
"""

"""Small tools every room may use: time, text, addresses, secrets, safe fetching.

Its verbs are plain functions on plain values.
It has no models, knows no room, and is not a place for what belongs to a room.
"""

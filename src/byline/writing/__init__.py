"""The room in which somebody without an account writes her piece: a calm page, its text, pictures, comments and changes.

Its verbs are writing, answering a comment, accepting or restoring a change, and going back to an earlier version.
It knows neither links nor pitches, and is not the admin: a higher room finds a `Seat` for whoever comes, and mounts `door.addresses`.
"""

"""People who write for the magazine, without accounts: name, pronouns, portrait, current bio, typed links.

Its verbs are adding a contributor and saying who the host is.
It is not about sign-in (accounts) and not about a piece's bylines (posts).
"""

"""People who may sign in: the user model, one-time links, passwords and passkeys.

Its verbs are inviting with a link, signing in and setting a passkey or password.
It is not about people who write (contributors) or read.
"""

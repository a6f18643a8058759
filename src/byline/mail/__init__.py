"""Outgoing mail: the messages other rooms ask to send, how they are worded, the outbox they wait in, and the mailbox.

Its verbs are queueing, taking back and delivering a message, each at most once, and keeping it while no mail server is set.
It is not the newsletter and knows no room above it: those register the kinds of messages they send.
"""

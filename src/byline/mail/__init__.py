"""Outgoing mail: the mailbox in which messages land while no mail server is set.

Its verbs are keeping and showing a message.
It is not the newsletter and knows no room above it.
"""

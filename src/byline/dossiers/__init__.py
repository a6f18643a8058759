"""The people file: people and organisations written about, with their names, dated facts with sources, and ties.

Its verbs are adding, correcting a fact, merging duplicates, exporting and erasing.
It is not about people who write (contributors), and it has no page that readers could open.
"""

"""Finding words: one index over everything readers may read, on SQLite and PostgreSQL behind one interface.

Its verbs are putting an entry in, dropping it, and finding, with ranking, snippets, stemming and forgiveness for typos.
It knows nothing about posts: rooms above say what an entry is.
"""

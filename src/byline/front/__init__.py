"""The pages that gather: front page, archive, columns, topics, contributors, corrections and search.

Its verbs are gathering what a page shows.
It holds no models of its own.
"""

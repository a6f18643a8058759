"""The magazine itself: its settings and look, its pictures and recordings, standing pages and the front page's place.

Its verbs are naming the magazine and founding its site.
It knows nothing about posts: what the front page shows is registered by the room that gathers it.
"""

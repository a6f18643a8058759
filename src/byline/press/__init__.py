"""The press: every published page is printed once and leaves as bytes, and is printed again when something on it changes.

Its verbs are printing, printing again (`actions.reprint`), taking forms from printed pages, counting reads and handing on to Django.
It knows nothing about posts: the rooms above say by tags what a page is made of and what has changed.
"""

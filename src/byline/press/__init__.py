"""The server's front: files and recordings leave as bytes, everything else goes to Django in a pool of threads.

Its verbs are serving a file, with ranges and validators, and handing a request on.
It knows nothing about posts.
"""

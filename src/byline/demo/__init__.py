"""The fictional magazine that shows Byline at work and is the cast of its tests.

Its verb is filling an empty magazine.
It is never needed to run one.
"""

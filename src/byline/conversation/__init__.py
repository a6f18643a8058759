"""What readers say under a piece.

Its verb is keeping a comment that came from elsewhere.
It does not show or take comments yet.
"""

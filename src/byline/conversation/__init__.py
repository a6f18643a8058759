"""What readers say under a piece or a standing page.

Its verb is keeping a comment that came from elsewhere.
It does not show or take comments yet.
"""

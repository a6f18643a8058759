"""From pitch to published, for somebody without an account: pitches and their answers, one private link, terms, turns, consent.

Its verbs are submitting, commissioning, declining, agreeing, handing over, approving, withdrawing and letting go.
It is not where a guest writes (writing) and not the piece itself (posts): once commissioned, the piece's state is Wagtail's.
"""

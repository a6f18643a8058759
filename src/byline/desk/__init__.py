"""The copy-desk: reads every piece before readers do, and says exactly where something needs asking, and why.

Its verbs are reading a file into a document, and examining a document against the standards that rooms register.
Its core is plain Python that needs no Django and sends nothing anywhere; it rewrites nothing and gives no writer a score.
"""

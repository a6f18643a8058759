"""The piece: one page type for everything Byline publishes, its blocks, columns, topics, bylines and corrections.

Its verbs are publishing through the one gate, correcting, and relating pieces to each other.
Letters, recordings and pitches attach to a piece from rooms above; nothing here knows them.
"""

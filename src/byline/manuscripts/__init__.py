"""The room where any document becomes one neutral form, and that form our blocks.

Its verbs are `from_html` and `to_blocks`; `tally` proves that nothing was lost between them.
It is plain Python: it knows no models, fetches no pictures and decides nothing about publishing.
"""

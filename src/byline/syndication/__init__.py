"""What leaves for machines: feeds, sitemaps, structured data, share cards, oEmbed, robots.

Its verbs are composing an entry and drawing a card.
It is not the page and not the newsletter.
"""

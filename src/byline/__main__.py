"""`python -m byline` is the same as `byline`."""

from byline.cli import main

main()

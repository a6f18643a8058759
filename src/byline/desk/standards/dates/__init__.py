"""Dates, ages, sums and figures that must agree."""

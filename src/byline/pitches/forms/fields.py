"""Kinds of fields."""

from typing import Any

from django import forms


class OneLineField(forms.CharField):
    """Text without line ends and control characters: it stands in subjects and lists."""

    def clean(self, value: Any) -> str:
        return " ".join(str(super().clean(value)).split())


class DayInput(forms.DateInput):
    """A day, with the browser's own calendar."""

    input_type = "date"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(format="%Y-%m-%d", **kwargs)

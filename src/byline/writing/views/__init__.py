"""The screens of the writing room."""

"""The look: base template, components, stylesheets, fonts, icons, and the gallery that shows each part alone.

Its verbs are drawing parts (`components/`) and naming tokens (`css/`).
It knows no room's models; pages live in their rooms and extend its base.
"""

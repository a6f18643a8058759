"""Who may keep the people file besides the host."""

from byline.publication import founding


@founding.register
def let_helpers_keep_the_file() -> None:
    """Helpers add and change; erasing and merging is for co-editors."""
    rows = ("dossier", "fact")
    names = [f"{verb}_{row}" for row in rows for verb in ("add", "change", "view")]
    founding.allow([founding.HELPERS, founding.CO_EDITORS], app="dossiers", codenames=names)
    founding.allow([founding.CO_EDITORS], app="dossiers", codenames=["delete_dossier", "delete_fact"])

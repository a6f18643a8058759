"""The full-text index beside the entries, in whichever way the database has one.

SQLite: an FTS5 table over a view of the entries (apostrophes left out) and three triggers. A later migration that rebuilds
`search_entry` must drop view and triggers first and make them again: SQLite drops triggers with their table.
PostgreSQL: generated columns. The configuration is our own, so no extension and no superuser is needed; accents fall
away by `normalize`, which needs a database in UTF-8.
"""

from django.db import migrations

from byline.search.backends import postgres, sqlite

ACCENTS_AND_APOSTROPHES = "[\u0300-\u036f''’ʼ＇]"
BETWEEN_WORDS = "[\x01-\x2f\x3a-\x40\x5b-\x60\x7b-\xbf\u2000-\u206f\u3000-\u303f]+"


def make_index(apps, schema_editor):
    statements = {"sqlite": on_sqlite, "postgresql": on_postgres}[schema_editor.connection.vendor]()
    with schema_editor.connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def on_sqlite():
    folded = ", ".join(f"{sqlite.FOLDED.format('', column)} AS {column}" for column in sqlite.COLUMNS)
    return [
        f"CREATE VIEW search_entry_folded AS SELECT id, {folded} FROM search_entry",
        f"CREATE VIRTUAL TABLE search_words USING fts5({', '.join(sqlite.COLUMNS)}, content='search_entry_folded', "
        "content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')",
        *sqlite.TRIGGERS.values(),
    ]


def on_postgres():
    weights = {"title": "A", "byline": "B", "summary": "C", "labels": "C", "text": "D"}
    vectors = {column: _vector(column, weight) for column, weight in weights.items()}
    head = " || ".join(vectors[column] for column in ("title", "byline", "summary", "labels"))
    facets = r"array_to_tsvector(array_remove(string_to_array(regexp_replace(facets, '(^| )', '\1f:', 'g'), ' '), ''))"
    kinds = "asciiword, word, asciihword, hword, hword_asciipart, hword_part"
    return [
        f"CREATE TEXT SEARCH DICTIONARY {postgres.WORDS} (TEMPLATE = snowball, LANGUAGE = english)",
        f"CREATE TEXT SEARCH CONFIGURATION {postgres.WORDS} (COPY = simple)",
        f"ALTER TEXT SEARCH CONFIGURATION {postgres.WORDS} ALTER MAPPING FOR {kinds} WITH {postgres.WORDS}",
        f"ALTER TABLE search_entry ADD COLUMN head tsvector GENERATED ALWAYS AS ({head}) STORED",
        f"ALTER TABLE search_entry ADD COLUMN vector tsvector GENERATED ALWAYS AS ({head} || {vectors['text']} || {facets}) STORED",
        "ALTER TABLE search_entry ALTER COLUMN vector SET STORAGE EXTERNAL",  # ranking reads it: quicker uncompressed
        *postgres.INDEXES.values(),
    ]


def _vector(column, weight):
    folded = f"regexp_replace(normalize({column}, NFD), '{ACCENTS_AND_APOSTROPHES}', '', 'g')"
    words = f"regexp_replace({folded}, '{BETWEEN_WORDS}', ' ', 'g')"
    return f"setweight(to_tsvector('{postgres.WORDS}', {words}), '{weight}')"


class Migration(migrations.Migration):
    dependencies = [("search", "0001_initial")]
    operations = [migrations.RunPython(make_index, migrations.RunPython.noop)]

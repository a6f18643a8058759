"""The formats a new magazine starts with. The host can rename them and add her own."""

from django.db import migrations

FORMATS = [
    ("Opinion", "opinion", "opinion"),
    ("Advice", "advice", "advice"),
    ("Interview", "interview", "interview"),
    ("Review", "review", "review"),
    ("News", "news", "news"),
    ("Personal essay", "personal-essay", "essay"),
    ("Ad", "ad", "ad"),
]


def add_formats(apps, schema_editor):
    Format = apps.get_model("posts", "Format")
    for name, slug, kind in FORMATS:
        Format.objects.get_or_create(slug=slug, defaults={"name": name, "kind": kind})


class Migration(migrations.Migration):
    dependencies = [("posts", "0001_initial")]
    operations = [migrations.RunPython(add_formats, migrations.RunPython.noop)]

from django.db import migrations, models
from django.db.models import F


def keep_who_asked_before(apps, schema_editor):
    """Whoever is on the list already asked under the old rule."""
    apps.get_model("pitches", "Alert").objects.update(confirmed_at=F("asked_at"))


class Migration(migrations.Migration):
    dependencies = [("pitches", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="alert",
            name="confirmed_at",
            field=models.DateTimeField(blank=True, null=True, verbose_name="confirmed"),
        ),
        migrations.RunPython(keep_who_asked_before, migrations.RunPython.noop),
    ]

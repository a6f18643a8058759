"""A refusal says where in the piece each reason lies."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("posts", "0002_formats")]

    operations = [
        migrations.AddField("refusal", "places", models.JSONField(default=list, editable=False)),
    ]

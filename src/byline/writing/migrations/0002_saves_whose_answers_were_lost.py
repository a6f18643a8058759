from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("writing", "0001_initial")]

    operations = [
        migrations.AddField("agreedtext", "save_token", models.CharField(blank=True, default="", max_length=40), preserve_default=False),
        migrations.AddField("agreedtext", "save_mark", models.CharField(blank=True, default="", max_length=60), preserve_default=False),
    ]

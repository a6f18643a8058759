from django.db import migrations, models
from django.db.models.functions import Lower


def keep_what_told_of_it(apps, schema_editor):
    """The one message of a happening becomes the first of several."""
    happenings = apps.get_model("pitches", "Happening")
    tells = happenings.messages.through
    rows = happenings.objects.exclude(message=None).values_list("pk", "message_id")
    tells.objects.bulk_create([tells(happening_id=key, message_id=message) for key, message in rows])


def keep_one(apps, schema_editor):
    """And back: the first of them."""
    happenings = apps.get_model("pitches", "Happening")
    for row in happenings.messages.through.objects.order_by("-pk"):
        happenings.objects.filter(pk=row.happening_id).update(message_id=row.message_id)


class Migration(migrations.Migration):
    dependencies = [("mail", "0002_messages"), ("pitches", "0002_alert_confirmed")]

    operations = [
        migrations.AddField(
            model_name="writer",
            name="left_at",
            field=models.DateTimeField(blank=True, null=True, verbose_name="left"),
        ),
        migrations.RemoveConstraint(model_name="writer", name="one_writer_an_address"),
        migrations.AddConstraint(
            model_name="writer",
            constraint=models.UniqueConstraint(
                models.F("pitch"),
                Lower("email"),
                condition=models.Q(left_at=None),
                name="one_writer_an_address",
            ),
        ),
        migrations.AddField(
            model_name="happening",
            name="messages",
            field=models.ManyToManyField(related_name="+", to="mail.message"),
        ),
        migrations.RunPython(keep_what_told_of_it, keep_one),
        migrations.RemoveField(model_name="happening", name="message"),
    ]

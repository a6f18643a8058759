"""Standing pages of an older magazine have comments, too. A piece’s number is its page’s, so every row stays as it is."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("conversation", "0001_initial"), ("wagtailcore", "0098_apitoken")]

    operations = [
        migrations.RenameField("comment", "post", "page"),
        migrations.AlterField(
            "comment",
            "page",
            models.ForeignKey(
                on_delete=models.deletion.CASCADE,
                related_name="comments",
                to="wagtailcore.page",
                verbose_name="page",
            ),
        ),
    ]

"""Choosing topics; a new one is added on the spot."""

from typing import Any

from django import forms
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.chooser import SnippetChooserViewSet

from byline.kit.text import first_free

from ..models import Topic


class NewTopicForm(forms.ModelForm):
    """A topic by its name. The address comes from the name."""

    class Meta:
        model = Topic
        fields = ["name"]

    def save(self, commit: bool = True) -> Any:
        wanted = slugify(self.instance.name, allow_unicode=True)[:190] or "topic"
        taken = Topic.objects.filter(slug__startswith=wanted).values_list("slug", flat=True)
        self.instance.slug = first_free(wanted, set(taken))
        return super().save(commit)


class TopicChooserViewSet(SnippetChooserViewSet):
    """The dialog."""

    icon = "tag"
    creation_form_class = NewTopicForm
    creation_tab_label = _("A new topic")
    create_action_label = _("Add and choose")

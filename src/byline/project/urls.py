"""Which room answers which address. Wagtail's pages come last."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as admin_urls
from wagtail.documents import urls as document_urls

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("byline.theme.urls")),
    path("", include("byline.accounts.urls")),
    path("", include("byline.mail.urls")),
    path("", include("byline.publication.urls")),
    path("", include("byline.syndication.urls")),
    path("", include("byline.front.urls")),
    path("", include("byline.pitches.urls")),
    path("admin/", include(admin_urls)),
    path("documents/", include(document_urls)),
]

if settings.DEBUG:
    from django.conf.urls.static import static
    from django.contrib.staticfiles.urls import staticfiles_urlpatterns

    urlpatterns += staticfiles_urlpatterns() + static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)

urlpatterns += [path("", include(wagtail_urls))]

handler400 = "byline.front.refusals.unreadable"
handler403 = "byline.front.refusals.shut"
handler404 = "byline.front.views.not_found"
handler500 = "byline.front.views.broken"

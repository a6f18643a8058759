"""Django as a WSGI callable, for the press's front and for any other server."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "byline.project.settings")
application = get_wsgi_application()

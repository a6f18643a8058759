"""Who may sign in."""

from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _


class UserManager(BaseUserManager["User"]):
    """Makes users known by their e-mail address. Capitals in an address make no difference."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)

    def owner(self) -> "User | None":
        """Whose magazine it is: the first superuser."""
        return self.filter(is_superuser=True, is_active=True).order_by("pk").first()


class User(AbstractUser):
    """A person with a key to the host's rooms. The e-mail address is the name to sign in with."""

    username = None  # type: ignore[assignment]
    email = models.EmailField(_("e-mail address"), unique=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects: ClassVar[UserManager] = UserManager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="one_user_an_address",
                violation_error_message=_("Somebody with this e-mail address has a key already."),
            )
        ]

    def __str__(self) -> str:
        return self.get_full_name() or self.email

    @property
    def has_key(self) -> bool:
        """Whether she can come back without a link."""
        return self.has_usable_password() or self.passkeys.exists()

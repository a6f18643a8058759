"""People with keys, and the keys."""

from .links import PrivateLink, Purpose
from .passkeys import Passkey
from .tries import SignInTry
from .users import User, UserManager

__all__ = ["Passkey", "PrivateLink", "Purpose", "SignInTry", "User", "UserManager"]

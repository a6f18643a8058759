"""What goes wrong with an installation, said so that its owner can mend it."""


class Trouble(Exception):
    """A sentence for a person: what is wrong and what to do. The command line prints it and exits with status 1."""

"""Moving in from WordPress, by the file its export tool writes (WXR)."""

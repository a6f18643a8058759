"""What a file is by its first bytes, whatever its name says."""


def extensions_of(head: bytes) -> set[str]:
    """The file names that fit these first bytes (a dozen are enough); empty when we do not know the kind."""
    if head[:3] == b"ID3" or (head[:1] == b"\xff" and len(head) > 1 and head[1] & 0xE6 == 0xE2):
        return {"mp3"}
    if head[4:8] == b"ftyp":
        return {"m4a"}
    if head[:4] == b"OggS":
        return {"ogg", "opus"}
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return {"wav"}
    return {"flac"} if head[:4] == b"fLaC" else {"pdf"} if head[:5] == b"%PDF-" else set()

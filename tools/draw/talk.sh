#!/bin/sh
# The recording in the op-ed: two synthetic voices read its transcript, as on a telephone. Needs espeak-ng and sox.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
pieces="$here/../../src/byline/demo/pieces/delphine-and-jonah.toml"
out="$here/../../src/byline/demo/audio/nell-and-imogen-talk.ogg"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 - "$pieces" "$work" <<'PY'
import pathlib, re, sys, tomllib

piece = tomllib.loads(pathlib.Path(sys.argv[1]).read_text())
talk = next(block for block in piece["body"] if block["kind"] == "audio")["transcript"]
for number, (who, words) in enumerate(re.findall(r"<p><b>(\w+):</b>\s*(.*?)</p>", talk, re.S)):
    plain = re.sub(r"<[^>]+>", "", words).replace("’", "'").replace("“", '"').replace("”", '"')
    pathlib.Path(sys.argv[2], f"{number:02}-{who.lower()}.txt").write_text(plain)
PY
for text in "$work"/*.txt; do
  case $text in
    *nell*) espeak-ng -v en-gb-x-rp+f5 -s 168 -p 30 -g 2 -f "$text" -w "$work/raw.wav" ;;
    *) espeak-ng -v en-gb+f2 -s 172 -p 56 -g 2 -f "$text" -w "$work/raw.wav" ;;
  esac
  sox -q "$work/raw.wav" -r 24000 "${text%.txt}.wav" gain -5 highpass 130 lowpass 6200 equalizer 2600 1.1q 2.5 \
    silence 1 0.01 0.3% reverse silence 1 0.01 0.3% reverse pad 0.08 0.34
done
mkdir -p "$(dirname "$out")"
sox -q "$work"/*-*.wav -C 3 --comment "" "$out" gain -4 compand 0.02,0.25 6:-50,-34,-20,-11,0,-5 0 -50 0.05 reverb 8 40 30 remix - gain -n -1.5

# Shared by bin/run and bin/test; not to be run by itself.
# make_venv LOCK: a virtual environment in .venv with exactly what LOCK lists (checked by hash), and Byline itself.

find_python() {
    for candidate in "${PYTHON:-}" python3.11 python3 python3.12 python3.13 python3.14; do
        if [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1 \
            && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return 0
        fi
    done
    echo "Byline needs Python 3.11 or newer. Install it, or name it: PYTHON=/path/to/python3.11 $0" >&2
    return 1
}

# Bytecode is written as modules are first used: compiling all of them beforehand takes twice as long as the rest.
export PYTHONDONTWRITEBYTECODE=

make_venv() {
    lock=$1
    stamp=".venv/$(basename "$lock").installed"
    if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
        python=$(find_python)
        echo "Making a virtual environment in .venv ..." >&2
        rm -rf .venv
        if ! "$python" -m venv .venv; then
            rm -rf .venv
            echo "Python's venv module does not work here. On Debian: apt-get install python3-venv" >&2
            return 1
        fi
    fi
    if ! cmp -s "$lock" "$stamp"; then
        echo "Installing what $lock lists ..." >&2
        .venv/bin/python -m pip install -qq --disable-pip-version-check --no-input --no-deps --no-compile \
            --require-hashes -r "$lock"
        # In place, so that a pull needs no new installation; the build tool comes from the lock as well.
        .venv/bin/python -m pip install -qq --disable-pip-version-check --no-input --no-deps \
            --no-build-isolation --no-index -e .
        cp "$lock" "$stamp"
    fi
}

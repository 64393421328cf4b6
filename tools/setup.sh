#!/usr/bin/env bash
# Prepare a fresh machine: missing Debian packages, the virtual environment, hash-locked packages.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=.venv
stamp=$venv/.ready

# Every package is named, also those most machines have: a machine that has some hides a missing step.
packages=(
  python3-venv libglib2.0-0 libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1
  libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xinerama0
  libxcb-randr0 libxcb-render-util0 libxcb-image0 xvfb xauth xdotool at-spi2-core dbus poppler-utils strace
  libusb-1.0-0 umockdev gir1.2-umockdev-1.0 python3-gi socat cups cups-daemon cups-client cups-filters
)

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
  missing=()
  for name in "${packages[@]}"; do
    # A later release renames some (libglib2.0-0t64): either name will do.
    if ! dpkg-query -W -f '${Status}\n' "$name" "${name}t64" 2>/dev/null | grep -q '^install ok'; then
      missing+=("$name")
    fi
  done
  if ((${#missing[@]})); then
    as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    echo "Installing system packages: ${missing[*]}"
    "${as_root[@]}" apt-get update -q
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -yq --no-install-recommends "${missing[@]}"
  fi
fi

if [ ! -e "$stamp" ] || [ requirements.lock -nt "$stamp" ] || [ pyproject.toml -nt "$stamp" ]; then
  python=python3
  "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "PropDesk needs Python 3.11 or newer; this is $("$python" --version)." >&2
    exit 1
  }
  "$python" -m venv "$venv"
  "$venv/bin/python" -m pip install -q --require-hashes -r requirements.lock
  "$venv/bin/python" -m pip install -q --no-deps --no-build-isolation -e .
  touch "$stamp"
fi

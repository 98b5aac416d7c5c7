#!/usr/bin/env bash
# Sets the project up: .venv with the locked packages and the program, Tesseract's Vietnamese data for scans, and the
# font in which tests and benches draw pages.
# Called by make; says which way it took. PYTHON=... picks another interpreter.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

as_root() {  # the prefix for commands that need root: nothing, "sudo -n", or no way at all
  if [ "$(id -u)" = 0 ]; then printf 'env'; return 0; fi
  if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then printf 'sudo -n env'; return 0; fi
  return 1
}

apt_install() {  # apt_install PACKAGE...
  local root
  root=$(as_root) && command -v apt-get >/dev/null 2>&1 || return 1
  say "setup: installing Debian packages: $*"
  $root DEBIAN_FRONTEND=noninteractive apt-get update -qq
  $root DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

find_python() {
  local candidate
  for candidate in ${PYTHON:-} python3.11 python3.12 python3.13 python3; do
    if "$candidate" -c 'import sys; sys.exit(not sys.version_info >= (3, 11))' >/dev/null 2>&1; then
      printf '%s' "$candidate"
      return 0
    fi
  done
  return 1
}

make_venv() {
  local python version
  python=$(find_python) || fail "Python 3.11 or newer is needed and was not found. On Debian or Ubuntu: sudo apt-get install python3 python3-venv"
  version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  say "setup: Python $version ($python) → .venv"
  if "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
    "$python" -m venv --clear .venv
  elif apt_install "python$version-venv"; then
    "$python" -m venv --clear .venv
  elif "$python" -m pip --version >/dev/null 2>&1 && "$python" -c 'import venv' >/dev/null 2>&1; then
    # Debian's Python without python3-venv has no ensurepip; the pip that is there can put one into the venv.
    "$python" -m venv --clear --without-pip .venv
    "$python" -m pip --python .venv/bin/python install --quiet pip
  else
    fail "this Python cannot make virtual environments. On Debian or Ubuntu: sudo apt-get install python$version-venv"
  fi
}

has_pip() { .venv/bin/python -m pip --version >/dev/null 2>&1; }

tessdata_at() {  # the folder with the Vietnamese data, if there is one
  local folder
  for folder in "${TESSDATA_PREFIX:-}" "${TESSDATA_PREFIX:-}/tessdata" .venv/share/tessdata \
    /usr/share/tesseract-ocr/5/tessdata /usr/share/tesseract-ocr/4.00/tessdata /usr/share/tessdata /usr/local/share/tessdata; do
    if [ -f "$folder/vie.traineddata" ]; then printf '%s' "$folder"; return 0; fi
  done
  return 1
}

unpack() {  # unpack PACKAGE GLOB FOLDER: without root, the files of Debian's package that GLOB names, put into FOLDER
  command -v apt-get >/dev/null 2>&1 && command -v dpkg-deb >/dev/null 2>&1 || return 1
  local work=.setup/apt package=$1 files=$2 folder=$3
  mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$folder"
  local own=(-o "Dir::State::lists=$PWD/$work/lists" -o "Dir::Cache=$PWD/$work/cache" -o Debug::NoLocking=true)
  (cd "$work" && { apt-get -qq download "$package" 2>/dev/null \
    || { apt-get -qq "${own[@]}" update && apt-get -qq "${own[@]}" download "$package"; }; }) || return 1
  dpkg-deb -x "$work/$package"_*.deb "$work/unpacked"
  find "$work/unpacked" -name "$files" -exec cp {} "$folder/" \;
  rm -rf "$work"
  compgen -G "$folder/$files" >/dev/null
}

set_up_ocr() {
  local at
  if at=$(tessdata_at); then
    say "setup: OCR: Vietnamese data found in $at"
  elif apt_install tesseract-ocr tesseract-ocr-vie; then
    say "setup: OCR: installed tesseract-ocr and tesseract-ocr-vie with apt-get"
  elif unpack tesseract-ocr-vie vie.traineddata .venv/share/tessdata; then
    say "setup: OCR: no root here; unpacked Debian's tesseract-ocr-vie into .venv/share/tessdata"
  else
    fail "scans need Tesseract's Vietnamese data. Install it and run make again: sudo apt-get install tesseract-ocr tesseract-ocr-vie"
  fi
}

font_at() {  # the folder with Liberation Serif 2, if there is one (version 1 lacks half of the Vietnamese letters)
  local folder
  for folder in .venv/share/fonts /usr/share/fonts/truetype/liberation2; do
    if [ -f "$folder/LiberationSerif-Regular.ttf" ]; then printf '%s' "$folder"; return 0; fi
  done
  return 1
}

set_up_font() {
  local at
  if at=$(font_at); then
    say "setup: font: Liberation Serif found in $at"
  elif apt_install fonts-liberation2; then
    say "setup: font: installed fonts-liberation2 with apt-get"
  elif unpack fonts-liberation2 'LiberationSerif-*.ttf' .venv/share/fonts; then
    say "setup: font: no root here; unpacked Debian's fonts-liberation2 into .venv/share/fonts"
  else
    say "setup: font: Liberation Serif was not found: tests and benches that draw pages are left out (sudo apt-get install fonts-liberation2)"
  fi
}

[ -x .venv/bin/python ] && .venv/bin/python -c 'import sys; sys.exit(not sys.version_info >= (3, 11))' 2>/dev/null && has_pip || make_venv
has_pip || fail "the virtual environment has no pip: remove .venv and run make again"
say "setup: installing the locked packages (the first time this takes a few minutes)"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps -e .
set_up_ocr
set_up_font
touch .venv/.set-up
say "setup: done. The program is .venv/bin/vnadmin-extract"

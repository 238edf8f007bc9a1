#!/bin/sh
# Installs the system packages that the build and the tests need, by name; does nothing where they are there.
# usage: Scripts/setup.sh [PACKAGE ...]
set -eu
missing=""
for package in "$@"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0
if [ "$(id -u)" = 0 ]; then
  as_root=""
elif sudo -n true 2>/dev/null; then
  as_root="sudo"
else
  echo "缺少系统软件包，且没有权限安装。请管理员运行：  apt-get install$missing" >&2
  echo "System packages are missing and may not be installed here. Ask an administrator for:  apt-get install$missing" >&2
  exit 1
fi
$as_root apt-get update -qq
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing

#!/usr/bin/env bash
# Does each line of the Dockerfile in an empty Debian made by debootstrap, where no engine runs, and then tries what came of it with a
# root that cannot be written to. Needs root, debootstrap and the network. In the place of node:22-bookworm-slim stands a Debian stable
# with the Node and npm of this machine.
#
#   deploy/try-image.sh [FOLDER]     keeps the two trees in FOLDER; without it, in a temporary folder that is removed
set -euo pipefail
cd "$(dirname "$0")/.."

work=${1:-}
if [ -z "$work" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
mkdir -p "$work"
base=$work/base

if [ ! -e "$base/usr/bin/env" ]; then
  debootstrap --variant=minbase --include=ca-certificates,libstdc++6 stable "$base" http://deb.debian.org/debian
fi
mkdir -p "$base/usr/local/lib/node_modules"
cp -L "$(command -v node)" "$base/usr/local/bin/node"
cp -rL "$(npm root -g)/npm" "$base/usr/local/lib/node_modules/"
ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$base/usr/local/bin/npm"
cp -L /etc/resolv.conf "$base/etc/resolv.conf"
# Certificates that this machine trusts, as where a proxy of its own stands before the registry.
cp -L /etc/ssl/certs/ca-certificates.crt "$base/etc/ssl/certs/ca-certificates.crt"

root='' name='' directory=/ user='' check='' start=''
environment=(PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt)

within() {
  env -i "${environment[@]}" "$(command -v chroot)" ${user:+--userspec="$user"} "$root" /bin/sh -c "cd $directory && $1"
}

# A list of words in JSON as a line of a shell.
words() { node -e 'console.log(JSON.parse(process.argv[1]).map((word) => `"${word}"`).join(" "))' "$1"; }

while IFS= read -r line; do
  case $line in
    '' | '#'*) continue ;;
  esac
  printf '== %s\n' "$line"
  instruction=${line%% *} rest=${line#* }
  case $instruction in
    FROM)
      name=${rest##* AS }
      if [ "$name" = "$rest" ]; then name=last; fi
      root=$work/$name directory=/ user=''
      rm -rf "$root"
      cp -a "$base" "$root"
      ;;
    WORKDIR) directory=$rest && mkdir -p "$root$directory" ;;
    RUN) within "$rest" ;;
    ENV) environment+=("$rest") ;;
    USER) user=$rest ;;
    COPY)
      from=.
      read -ra parts <<<"$rest"
      if [ "${parts[0]#--from=}" != "${parts[0]}" ]; then
        from=$work/${parts[0]#--from=}
        parts=("${parts[@]:1}")
      fi
      to=$root$directory/${parts[-1]}
      for part in "${parts[@]:0:${#parts[@]}-1}"; do
        if [ -d "$from/$part" ]; then mkdir -p "$to" && cp -a "$from/$part/." "$to/"; else
          mkdir -p "$(dirname "$to$(basename "$part")")" "$(dirname "$to")"
          cp -a "$from/$part" "$to"
        fi
      done
      ;;
    HEALTHCHECK) check=$(words "[${rest#*CMD [}") ;;
    CMD) start=$(words "$rest") ;;
    *) printf 'Unknown instruction: %s\n' "$instruction" >&2 && exit 1 ;;
  esac
done <Dockerfile

# As compose.yaml runs it: nothing can be written but the two volumes and /tmp.
cp -r corpus/. "$root/corpus/"
mount --bind "$root" "$root"
mount --bind "$root/var/lib/isnad" "$root/var/lib/isnad"
mount -t tmpfs tmpfs "$root/tmp"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount -o remount,bind,ro "$root"
unmount() { umount "$root/dev" "$root/proc" "$root/tmp" "$root/var/lib/isnad" "$root"; }
trap 'unmount; if [ -z "${1:-}" ]; then rm -rf "$work"; fi' EXIT

ends_with() {
  local wanted=$1 got=0
  printf '== %s\n' "$2"
  within "$2" || got=$?
  if [ "$got" -ne "$wanted" ]; then
    printf 'It ended with %s instead of %s.\n' "$got" "$wanted" >&2
    exit 1
  fi
}

ends_with 1 "touch /opt/isnad/written 2>/dev/null"
ends_with 0 "node --import tsx src/cli/commands/index-corpus.ts"
ends_with 0 "node --import tsx src/cli/commands/ask.ts 'What did Raisi thank Putin for?'"
ends_with 1 "$check"
environment+=(DISCORD_TOKEN=none DISCORD_CLIENT_ID=123456789012345678 DISCORD_API_BASE=http://127.0.0.1:9/api)
ends_with 69 "$start"
printf 'Every line of the Dockerfile was done, and what came of it runs.\n'

#!/bin/sh
# Prints the home of a JDK 25 or later, or says what to install and exits 3. Starts no JVM: it reads `release` files.
# ./mvnw and ./shebao share it.
set -eu

wanted=25

# major HOME: its feature version ("25"), or nothing when HOME holds no JDK.
major() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*)
        version=${line#*=}
        version=${version#\"}
        version=${version%%[!0-9]*}
        printf '%s\n' "$version"
        return 0
        ;;
    esac
  done <"$1/release"
}

is_recent() {
  found=$(major "$1")
  [ -n "$found" ] && [ "$found" -ge "$wanted" ]
}

answer() {
  printf '%s\n' "$1"
  exit 0
}

# What the user has chosen comes first.
if [ -n "${SHEBAO_JAVA_HOME-}" ]; then
  if is_recent "$SHEBAO_JAVA_HOME"; then answer "$SHEBAO_JAVA_HOME"; fi
  echo "SHEBAO_JAVA_HOME is $SHEBAO_JAVA_HOME, which holds no JDK $wanted or later; looking elsewhere." >&2
fi
if [ -n "${JAVA_HOME-}" ] && is_recent "$JAVA_HOME"; then answer "$JAVA_HOME"; fi
on_path=$(command -v java || true)
if [ -n "$on_path" ]; then
  on_path=$(readlink -f "$on_path" 2>/dev/null || printf '%s\n' "$on_path")
  on_path=${on_path%/bin/java}
  if is_recent "$on_path"; then answer "$on_path"; fi
fi

# Then the usual folders: the version that we test with, else the first later one.
later=
for home in /usr/lib/jvm/* /usr/java/* /opt/* \
  /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/nowhere}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
  /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
  "${SDKMAN_DIR:-${HOME:-/nowhere}/.sdkman}"/candidates/java/* "${HOME:-/nowhere}"/.jdks/*; do
  if is_recent "$home"; then
    if [ "$found" -eq "$wanted" ]; then answer "$home"; fi
    [ -n "$later" ] || later=$home
  fi
done
[ -z "$later" ] || answer "$later"

cat >&2 <<END
OpenShebao needs a JDK $wanted or later, and none was found.
It looked at SHEBAO_JAVA_HOME, JAVA_HOME, java on the PATH, /usr/lib/jvm, /usr/java, /opt,
/Library/Java/JavaVirtualMachines, Homebrew, SDKMAN and ~/.jdks.

Install one, for example Eclipse Temurin $wanted:
  any system      https://adoptium.net/temurin/releases/?version=$wanted
  Debian, Ubuntu  apt install openjdk-$wanted-jdk     (or temurin-$wanted-jdk from Adoptium's repository)
  Fedora          dnf install java-$wanted-openjdk-devel
  macOS           brew install --cask temurin@$wanted
  SDKMAN          sdk install java $wanted-tem
or set SHEBAO_JAVA_HOME to the folder of one that you have. Java on the PATH may stay as it is.
END
exit 3

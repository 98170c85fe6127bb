#!/bin/sh
# How long an import takes beside the sqlite3 shell, and how long a reader waits in the project then.
#
#   sh src/bench/import.sh [ROWS] [SEED]
#
# Makes a CSV file of ROWS made-up comments (1000000, about 230 MB); lets the sqlite3 shell import it
# and index its texts with FTS5 (unicode61); lets Tiercel import it with a heap of 512 MB; prints the
# seconds of both and their ratio; then prints what ReadingBench measures in the new project and,
# where there is a display, WindowBench.
# Needs sqlite3, a JDK 25 or later, and what "mvn package" lays out in target/tiercel.
set -eu

rows=${1:-1000000}
seed=${2:-1}
here=$(cd "$(dirname "$0")/../.." && pwd -P)
layout=$here/target/tiercel
work=$here/target/bench/import
table=$work/posts-$rows-$seed.csv

command -v sqlite3 >/dev/null || { echo "import.sh needs sqlite3; install it." >&2; exit 1; }
ls "$layout"/lib/tiercel-*.jar >/dev/null 2>&1 || {
  echo "import.sh needs target/tiercel; run mvn package first." >&2
  exit 1
}

java=
for home in "${TIERCEL_JAVA:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  if [ -x "$home/bin/javac" ] && "$home/bin/javac" --release 25 --help >/dev/null 2>&1 &&
    "$home/bin/java" --version 2>/dev/null | grep -Eq '^[a-z]+ (2[5-9]|[3-9][0-9])'; then
    java=$home/bin/java
    break
  fi
done
[ -n "$java" ] || { echo "import.sh needs a JDK 25 or later; set JAVA_HOME to it." >&2; exit 1; }

# A bench, compiled as it is started.
bench() {
  program=$1
  shift
  "$java" -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -cp "$layout/lib/*" "$here/src/bench/java/org/tiercel/bench/$program.java" "$@"
}

# Seconds that a command takes.
seconds() {
  start=$(date +%s.%N)
  "$@" >"$work/output" 2>&1 || { cat "$work/output" >&2; exit 1; }
  date +%s.%N | awk -v start="$start" '{ printf "%.2f", $1 - start }'
}

shell_import() {
  sqlite3 "$work/shell.db" <<SQL
.mode csv
.import $table post
create virtual table post_text using fts5 (text, content = '', tokenize = 'unicode61');
insert into post_text (rowid, text) select rowid, text from post;
SQL
}

tiercel_import() {
  TIERCEL_JAVA_OPTS=-Xmx512m "$layout/bin/tiercel" import "$work/study.tiercel" "$table" --json
}

mkdir -p "$work"
rm -f "$work/shell.db" "$work"/study.tiercel*
if [ ! -s "$table" ]; then
  bench CorpusGenerator "$table" "$rows" "$seed"
fi
seconds "$layout/bin/tiercel" new "$work/study.tiercel" --codebook llm-support-tiered >/dev/null

shell=$(seconds shell_import)
tiercel=$(seconds tiercel_import)
cut -c1-2000 "$work/output" | grep -o '"read":[0-9]*,"imported":[0-9]*' || true
echo "$shell $tiercel" | awk '{
  printf "%8.2f s  sqlite3 shell: .import and FTS5\n", $1
  printf "%8.2f s  tiercel import\n", $2
  printf "%8.2f    ratio, at most 2.5\n", $2 / $1
}'
bench ReadingBench "$work/study.tiercel" "$seed"

# Compiled before it is started, because it counts from the start of its JVM.
window_bench() {
  "$(dirname "$java")/javac" -proc:none -d "$work" -cp "$layout/lib/*:$layout/lib/javafx/*" \
    "$here/src/bench/java/org/tiercel/bench/WindowBench.java"
  "$java" -Xmx512m -XX:+UseSerialGC "--module-path=$layout/lib/javafx" \
    --add-modules=javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED \
    "-Dtiercel.installation=$layout" -cp "$work:$layout/lib/*" org.tiercel.bench.WindowBench "$1"
}

if [ -n "${DISPLAY:-}" ]; then
  window_bench "$work/study.tiercel"
else
  echo "No display is named by DISPLAY, so the window is not measured."
fi

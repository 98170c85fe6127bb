#!/bin/sh
# How evenly the window draws while a run of a language model writes into its project. Needs a display;
# takes a minute.
set -eu
cd "$(dirname "$0")/../.."
TIERCEL_HOME=$(mktemp -d)
export TIERCEL_HOME
trap 'rm -rf "$TIERCEL_HOME"' EXIT
mvn -q -Pbench -Dbench=RunFramesBench

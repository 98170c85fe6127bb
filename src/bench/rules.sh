#!/bin/sh
# Seconds that the rules need for a million posts with 300 phrases and 20 patterns, from the first
# post read to the last suggestion saved. Takes a few minutes, most of them to make the corpus.
set -eu
cd "$(dirname "$0")/../.."
exec mvn -q -Pbench -Dbench=RuleRunBench

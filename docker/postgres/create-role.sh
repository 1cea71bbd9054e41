#!/bin/sh
# Runs once, when the volume is new: the product's role owns its database and nothing else.
set -eu
psql --username postgres --dbname postgres --no-psqlrc --quiet --set ON_ERROR_STOP=1 <<'SQL'
\getenv password DATABASE_PASSWORD
CREATE ROLE lang_nghe LOGIN PASSWORD :'password';
CREATE DATABASE lang_nghe OWNER lang_nghe;
REVOKE ALL ON DATABASE lang_nghe FROM PUBLIC;
SQL

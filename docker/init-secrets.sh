#!/bin/sh
# Makes .env.production with new random passwords, readable by its owner alone.
#   sh docker/init-secrets.sh
set -eu
cd "$(dirname "$0")/.."
file=.env.production

if [ -e "$file" ]; then
  echo "$file đã có, không ghi đè (exists and is kept). The passwords in it open the present data." >&2
  exit 1
fi

# 32 bytes as 64 hex digits: they need no quoting in an address.
secret() {
  od -An -v -tx1 -N32 /dev/urandom | tr -d ' \n'
}

# Containers read these under accounts of their own.
chmod a+rX docker docker/postgres docker/elasticsearch docker/*/*.sh

umask 077
draft="$file.$$"
trap 'rm -f "$draft"' EXIT
cat >"$draft" <<END
# Made by docker/init-secrets.sh. Keep a copy in a safe place; never commit it.

# Who administers PostgreSQL (backups); the product itself uses the second.
POSTGRES_PASSWORD=$(secret)
DATABASE_PASSWORD=$(secret)

# Who administers Elasticsearch; the product itself uses the second.
ELASTIC_PASSWORD=$(secret)
ELASTICSEARCH_PASSWORD=$(secret)

# Keys the hashes of authors' names: with another one, the same author looks like a new one.
INSTALLATION_SECRET=$(secret)

# Where the desk listens on this machine. Leave it to the loopback behind a proxy with TLS.
LISTEN=127.0.0.1
PORT=3000

# The address that officers open, once there is a proxy: https://lang-nghe.example.vn
PUBLIC_ORIGIN=

# An address or e-mail of the operator, named in the crawler's User-Agent.
CRAWLER_CONTACT=

# Access token of a Facebook page source, if config/sources.yaml has one.
FACEBOOK_PAGE_TOKEN=
END
# Fails when another run was faster; what it wrote stays.
ln "$draft" "$file"
echo "Đã tạo $file (made, mode 0600)."

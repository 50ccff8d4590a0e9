# isnad in a container: docs/operating.md says how to run it. deploy/try-image.sh does each of these lines without an engine.
FROM node:22-bookworm-slim AS packages
WORKDIR /opt/isnad
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:22-bookworm-slim
RUN useradd --system --uid 10001 --no-create-home isnad
RUN mkdir -p /corpus /var/lib/isnad/index /var/lib/isnad/data
RUN chown -R isnad /var/lib/isnad
WORKDIR /opt/isnad
COPY --from=packages /opt/isnad/node_modules ./node_modules
COPY package.json LICENSE NOTICE ./
COPY names ./names
COPY embeddings/model ./embeddings/model
COPY src ./src
COPY deploy/healthy.mjs ./deploy/healthy.mjs
ENV CORPUS_DIR=/corpus
ENV INDEX_DIR=/var/lib/isnad/index
ENV DATA_DIR=/var/lib/isnad/data
ENV HEALTH_PORT=9464
USER isnad
HEALTHCHECK --interval=30s --timeout=5s --start-period=10m --retries=3 CMD ["node", "deploy/healthy.mjs"]
CMD ["node", "--import", "tsx", "src/discord/start.ts"]

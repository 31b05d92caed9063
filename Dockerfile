# One image for the gateway, the worker and the migrations; which of them runs is the command's last word.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build
# The agreements with departments that speak SOAP, as their connectors find them.
RUN mkdir /agreements && cp --parents connectors/*/*.wsdl /agreements

FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional

FROM node:24-bookworm-slim
ENV NODE_ENV=production HUB_MODE=production HUB_HOST=0.0.0.0 HUB_DATA_DIR=/var/lib/hutong
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY cli/hub.mjs cli/hub.mjs
COPY schema/schema.graphql schema/schema.graphql
COPY schema/region/areas.csv schema/region/areas.csv
COPY linkage/parameters linkage/parameters
COPY --from=build /agreements ./
RUN install -d -o node -g node -m 0750 /var/lib/hutong
USER node
VOLUME /var/lib/hutong
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health/ready').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "cli/hub.mjs"]
CMD ["serve"]

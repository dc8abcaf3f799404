# docker build -t groundwork . && docker run --rm --read-only --tmpfs /tmp -p 8080:8080 groundwork
FROM node:24.18.0-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d AS build
WORKDIR /groundwork
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# where the site will stand, such as https://example.org; see docs/hosting.md
ARG SITE_ORIGIN=""
RUN npm run build && LISTEN=8080 ROOT=/srv/groundwork node tools/hosting/nginx-configuration.ts > groundwork.conf

FROM debian:bookworm-20260824-slim@sha256:88200866dfff7ea7f5cbcb6ec7c8a701889efe6fe859fe64d6990e4b07ea4171
RUN apt-get update \
  && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \
  && rm -rf /var/lib/apt/lists/* \
  && echo 'brotli_static on;' > /etc/nginx/groundwork-brotli.conf
COPY deploy/container.conf /etc/nginx/nginx.conf
COPY --from=build /groundwork/groundwork.conf /etc/nginx/groundwork.conf
COPY --from=build /groundwork/build /srv/groundwork
USER www-data
EXPOSE 8080
# nginx finishes what it is sending
STOPSIGNAL SIGQUIT
CMD ["nginx", "-g", "daemon off;"]

# The image for any CI that runs containers: `docker run … circleci-usage-action`, or a CircleCI docker executor with
# `- run: circleci-usage`. Only dist/ goes in; build it first (`npm run build`).
#
# BASE is an image with Node.js 24 on Debian, such as node:24-slim. A release passes it with its digest.
ARG BASE
FROM ${BASE}

# What CircleCI asks of a primary container. A base that has all of it needs no network here.
RUN set -eu; \
    missing=''; \
    for tool in bash git ssh tar gzip update-ca-certificates; do \
      command -v "$tool" >/dev/null || missing="$missing $tool"; \
    done; \
    if [ -n "$missing" ]; then \
      apt-get update; \
      DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        bash git openssh-client tar gzip ca-certificates; \
      apt-get clean; \
      rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin /var/log/apt /var/log/dpkg.log; \
    fi

# What only builders of images need, and scanners of images complain of.
RUN rm -rf /usr/local/lib/node_modules /opt/yarn-* /usr/local/include/node \
 && rm -f /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /usr/local/bin/yarn /usr/local/bin/yarnpkg

# A user without rights, under the number that such users commonly have. Any other uid works too (`--user`), so its
# home and the working folder are open to all.
RUN groupadd --gid 65532 usage \
 && useradd --uid 65532 --gid 65532 --no-log-init --create-home --shell /bin/bash usage \
 && mkdir -p /usage/circleci-usage \
 && chown -R usage:usage /usage \
 && chmod 1777 /usage /usage/circleci-usage /home/usage

COPY dist/ /opt/circleci-usage/
RUN chmod -R a+rX,go-w /opt/circleci-usage \
 && chmod a+x /opt/circleci-usage/index.js \
 && ln -s /opt/circleci-usage/index.js /usr/local/bin/circleci-usage \
 && circleci-usage --version

ARG BASE
ARG VERSION=unreleased
ARG REVISION=unknown
LABEL org.opencontainers.image.title="circleci-usage-action" \
      org.opencontainers.image.description="Where do your CircleCI credits go, what changed, and what can you do about it?" \
      org.opencontainers.image.source="https://github.com/labs/circleci-usage-action" \
      org.opencontainers.image.documentation="https://github.com/labs/circleci-usage-action#readme" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.base.name="${BASE}" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"

# HOME is named, because a uid that is not in /etc/passwd would get / for it. The user is a number, so that Kubernetes
# can see that it is not root.
ENV HOME=/home/usage
USER 65532:65532

# Files go to /usage/circleci-usage: mount a folder over /usage to keep them.
WORKDIR /usage

# The program itself is process 1: it ends within two seconds of SIGTERM, and needs no init.
ENTRYPOINT ["circleci-usage"]
CMD []

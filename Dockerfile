# factcheck with its language model: docker run --rm -v "$PWD:/docs" factcheck
FROM python:3.12-slim AS build
COPY . /source
RUN python -m venv /opt/factcheck && /opt/factcheck/bin/pip install --no-cache-dir /source

FROM python:3.12-slim
# git answers --changed and --since; a checkout that is mounted belongs to another user, and is only read
RUN apt-get update \
    && apt-get install --yes --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory '*' \
    && useradd --create-home --uid 1000 factcheck
COPY --from=build /opt/factcheck /opt/factcheck
ENV PATH=/opt/factcheck/bin:$PATH
USER factcheck
WORKDIR /docs
ENTRYPOINT ["factcheck"]

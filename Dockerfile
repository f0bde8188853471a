# syntax=docker/dockerfile:1
# One image for every role; docker-compose.yml says which command to run.
#
#   docker build --tag tocsin:local .
#
# PyPI's torch for Linux on x86-64 brings along some gigabytes of CUDA libraries. To take PyTorch's CPU build instead,
# name its wheel, of the version that requirements/runtime.lock pins and for Python 3.11, with its hash:
#
#   docker build --tag tocsin:local --build-arg CPU_TORCH='https://.../torch-...-cp311-...whl#sha256=...' .
#
# All else then comes from requirements/no-torch.lock. pip refuses a wheel that does not have that hash.

FROM python:3.11-slim AS build
ARG CPU_TORCH=""
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
RUN python -m venv /opt/tocsin
ENV PATH="/opt/tocsin/bin:$PATH"
WORKDIR /src

# The locks are complete, so nothing is resolved here (--no-deps), and every file must have the hash we know.
COPY requirements/ requirements/
RUN set -eu; \
    case "$CPU_TORCH" in \
        "") pip install --require-hashes --no-deps --only-binary :all: --requirement requirements/runtime.lock ;; \
        *"#sha256="*) \
            pip install --require-hashes --no-deps --only-binary :all: --requirement requirements/no-torch.lock; \
            pip install --no-deps "$CPU_TORCH" ;; \
        *) echo "CPU_TORCH must end in #sha256=<hash of the wheel>" >&2; exit 1 ;; \
    esac

# Our own code last: changing it leaves the layers above in the cache. The tool that builds the wheel is locked too, and
# stays behind in an environment of its own. `pip check` proves that lock and code agree.
COPY pyproject.toml README.md NOTICE ./
COPY schemas/ schemas/
COPY streams/ streams/
RUN set -eu; \
    python -m venv /opt/builder; \
    /opt/builder/bin/pip install --require-hashes --no-deps --only-binary :all: --requirement requirements/bootstrap.lock; \
    /opt/builder/bin/pip wheel --no-deps --no-build-isolation --wheel-dir /dist .; \
    pip install --no-deps /dist/*.whl; \
    pip check; \
    tocsin --help > /dev/null


FROM python:3.11-slim
# One thread each: enrichment scales by processes.
ENV PATH="/opt/tocsin/bin:$PATH" \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    OMP_NUM_THREADS=1 \
    HOME=/tmp \
    TOCSIN_DATA_DIR=/var/lib/tocsin
RUN groupadd --gid 10001 tocsin \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /tmp --shell /usr/sbin/nologin tocsin \
    && install --directory --owner=10001 --group=10001 --mode=0700 /var/lib/tocsin
COPY --from=build /opt/tocsin /opt/tocsin
COPY NOTICE /usr/share/doc/tocsin/NOTICE
USER 10001:10001
WORKDIR /var/lib/tocsin
EXPOSE 8470 8471
# Each role has its own; docker-compose.yml sets them.
HEALTHCHECK NONE
CMD ["tocsin", "--help"]

/*
 * Copyright 2026 The Maturity for Backstage Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

import { Purpose } from './purposes';

/** Commands of build tools and test runners, in the same shape as those of commands.ts. */
export const buildCommandMeanings: Record<string, Record<string, Purpose[]>> = {
  npm: {
    '': [],
    test: ['test'],
    t: ['test'],
    audit: ['dependency-scan'],
    publish: ['publish'],
    sbom: ['bill-of-materials'],
  },
  pnpm: {
    '': [],
    test: ['test'],
    audit: ['dependency-scan'],
    publish: ['publish'],
  },
  yarn: {
    '': [],
    test: ['test'],
    audit: ['dependency-scan'],
    'npm audit': ['dependency-scan'],
    'npm publish': ['publish'],
  },
  bun: { '': [], test: ['test'] },
  jest: { '': ['test'] },
  vitest: { '': ['test'] },
  mocha: { '': ['test'] },
  ava: { '': ['test'] },
  tap: { '': ['test'] },
  borp: { '': ['test'] },
  tstyche: { '': ['test'] },
  c8: { '': ['test', 'coverage'] },
  nyc: { '': ['test', 'coverage'] },
  karma: { '': [], start: ['test'] },
  ng: { '': [], test: ['test'], e2e: ['end-to-end-test'], lint: ['lint'] },
  nx: { '': [], test: ['test'], e2e: ['end-to-end-test'], lint: ['lint'] },
  cypress: { '': [], run: ['end-to-end-test'] },
  playwright: { '': [], test: ['end-to-end-test'] },
  newman: { '': [], run: ['end-to-end-test'] },
  eslint: { '': ['lint'] },
  prettier: { '': ['lint'] },
  tsc: { '': ['lint'] },
  tsd: { '': ['lint'] },
  stylelint: { '': ['lint'] },
  markdownlint: { '': ['lint'] },
  codespell: { '': ['lint'] },
  misspell: { '': ['lint'] },
  yamllint: { '': ['lint'] },
  shellcheck: { '': ['lint'] },
  go: {
    '': [],
    test: ['test'],
    vet: ['lint'],
    tool: [],
  },
  gofmt: { '': ['lint'] },
  goimports: { '': ['lint'] },
  gofumpt: { '': ['lint'] },
  'golangci-lint': { '': ['lint'] },
  staticcheck: { '': ['lint'] },
  gotestsum: { '': ['test'] },
  ginkgo: { '': ['test'] },
  goreleaser: { '': [], release: ['publish'] },
  buf: { '': [], lint: ['lint'], breaking: ['lint'] },
  pytest: { '': ['test'] },
  tox: { '': ['test'] },
  nox: { '': ['test'] },
  unittest: { '': ['test'] },
  coverage: { '': ['coverage'], run: ['test', 'coverage'] },
  flake8: { '': ['lint'] },
  pylint: { '': ['lint'] },
  ruff: { '': ['lint'] },
  black: { '': ['lint'] },
  isort: { '': ['lint'] },
  mypy: { '': ['lint'] },
  'pre-commit': { '': ['lint'] },
  twine: { '': [], upload: ['publish'] },
  mvn: {
    '': [],
    test: ['test'],
    verify: ['test'],
    install: ['test'],
    package: ['test'],
    deploy: ['test', 'publish'],
  },
  gradle: {
    '': [],
    test: ['test'],
    check: ['test'],
    build: ['test'],
    jib: ['image-build', 'image-push'],
    publish: ['publish'],
    dependencyCheckAnalyze: ['dependency-scan'],
  },
  sbt: { '': [], test: ['test'] },
  dotnet: {
    '': [],
    test: ['test'],
    format: ['lint'],
    'nuget push': ['publish'],
  },
  cargo: {
    '': [],
    test: ['test'],
    'nextest run': ['test'],
    clippy: ['lint'],
    fmt: ['lint'],
    audit: ['dependency-scan'],
    deny: ['dependency-scan', 'licence-check'],
    publish: ['publish'],
  },
  bundle: {
    '': [],
    'exec rspec': ['test'],
    'exec rake test': ['test'],
    'exec rubocop': ['lint'],
  },
  rspec: { '': ['test'] },
  rubocop: { '': ['lint'] },
  phpunit: { '': ['test'] },
  'vendor/bin/phpunit': { '': ['test'] },
  phpstan: { '': ['lint'] },
  composer: { '': [], test: ['test'], audit: ['dependency-scan'] },
  mix: { '': [], test: ['test'], format: ['lint'] },
  swift: { '': [], test: ['test'] },
  flutter: { '': [], test: ['test'], analyze: ['lint'] },
  bazel: { '': [], test: ['test'] },
  bazelisk: { '': [], test: ['test'] },
  ctest: { '': ['test'] },
  bats: { '': ['test'] },
  k6: { '': [], run: ['load-test'] },
  locust: { '': ['load-test'] },
  jmeter: { '': ['load-test'] },
  artillery: { '': [], run: ['load-test'] },
  vegeta: { '': ['load-test'] },
  gatling: { '': ['load-test'] },
  codecov: { '': ['coverage'] },
  coveralls: { '': ['coverage'] },
  'semantic-release': { '': ['publish'] },
  changeset: { '': [], publish: ['publish'] },
};

/** Commands that never are what a fact asks about. */
export const neutralCommands = new Set(
  `. : curl lcov genhtml [ [[ alias apk apt apt-get awk base64 basename brew bc break brotli bzip2 case cat cd chgrp chmod chown choco cmp
  colrm comm command column continue corepack cp cut date dd declare df diff dig dirname disown dnf dpkg du echo egrep eval
  exit expand export expr false fallocate fgrep file find fold free getconf gh git glab grep groups gunzip gzip head hostname
  hub id install ip iconv join jq kill less ln let local locale-gen ls lsb_release lsof md5sum mkdir mkfifo mktemp mount mv
  netstat nproc numfmt od openssl pacman paste patch perl-version pgrep pip pip3 pipenv pipx pkill poetry popd printenv printf ps pushd pwd
  read readarray readlink readonly realpath return rev rm rmdir rsync rustup scp sed seq set sha256sum sha512sum shasum shift
  shopt shuf sleep snap sort source split ssh ssh-add ssh-agent ssh-keygen ssh-keyscan stat strip strings su sum sync sysctl
  tail tar tee test tig touch tr trap true truncate type tzselect ulimit umask unalias uname uniq unset unxz unzip uptime
  useradd usermod uv vi wait wc wget which while who whoami xz yes yq yum zcat zip zstd`.split(
    /\s+/,
  ),
);

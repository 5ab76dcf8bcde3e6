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

/**
 * Docker official images that run as root and have a shell. Of any other image this is not known from its name.
 * Source: the Dockerfiles of the official images.
 */
const officialWithShellAndRoot = new Set([
  'almalinux',
  'alpine',
  'amazonlinux',
  'buildpack-deps',
  'caddy',
  'centos',
  'clojure',
  'composer',
  'debian',
  'docker',
  'eclipse-temurin',
  'elixir',
  'erlang',
  'fedora',
  'gcc',
  'golang',
  'gradle',
  'haproxy',
  'haskell',
  'httpd',
  'ibmjava',
  'julia',
  'maven',
  'nginx',
  'node',
  'openjdk',
  'oraclelinux',
  'perl',
  'php',
  'pypy',
  'python',
  'r-base',
  'rockylinux',
  'ruby',
  'rust',
  'swift',
  'tomcat',
  'ubuntu',
]);
/** Images of the list that do not run as root. */
const officialWithoutRoot = new Set(['haproxy']);

/** Parts of the name of an image. */
export interface ImageName {
  /** Without tag and digest. */
  repository: string;
  tag: string | undefined;
  digest: string | undefined;
}

/** Takes the name of an image apart, by the rules of the distribution specification. */
export function parseImage(image: string): ImageName {
  const [named, digest] = split(image, image.indexOf('@'));
  const colon = named.lastIndexOf(':');
  const [repository, tag] = split(
    named,
    colon > named.lastIndexOf('/') ? colon : -1,
  );
  return { repository, tag, digest };
}

function split(text: string, index: number): [string, string | undefined] {
  return index < 0
    ? [text, undefined]
    : [text.slice(0, index), text.slice(index + 1)];
}

/** Parts of tags that name a variant, or whatever is newest, and no version. */
const withoutVersion = new Set([
  'alpine',
  'canary',
  'current',
  'dev',
  'develop',
  'distroless',
  'edge',
  'latest',
  'lts',
  'main',
  'mainline',
  'master',
  'minimal',
  'nightly',
  'slim',
  'stable',
  'unstable',
]);

/** Whether the name alone says which version is meant. */
export function hasVersion(image: string): boolean {
  const { repository, tag, digest } = parseImage(image);
  return (
    repository === 'scratch' ||
    digest !== undefined ||
    (tag !== undefined &&
      tag !== '' &&
      !tag.split('-').every(part => withoutVersion.has(part)))
  );
}

/** Whether the name can never mean another image. */
export function hasDigest(image: string): boolean {
  const { repository, digest } = parseImage(image);
  return repository === 'scratch' || digest !== undefined;
}

/** Whether containers of it run as root unless told otherwise; undefined if that is not known. */
export function runsAsRootByDefault(image: string): boolean | undefined {
  const { repository, tag } = parseImage(image);
  if (repository === 'scratch') {
    return true;
  }
  if (isDistroless(repository)) {
    return !(tag?.split('-').includes('nonroot') ?? false);
  }
  const name = officialName(repository);
  if (name === undefined || !officialWithShellAndRoot.has(name)) {
    return undefined;
  }
  return !officialWithoutRoot.has(name);
}

/** Whether there is a shell in it; undefined if that is not known. */
export function hasShell(image: string): boolean | undefined {
  const { repository, tag } = parseImage(image);
  if (repository === 'scratch') {
    return false;
  }
  if (isDistroless(repository)) {
    return tag?.split('-').includes('debug') ?? false;
  }
  const name = officialName(repository);
  return name !== undefined && officialWithShellAndRoot.has(name)
    ? true
    : undefined;
}

function isDistroless(repository: string): boolean {
  return repository.startsWith('gcr.io/distroless/');
}

function officialName(repository: string): string | undefined {
  const name = ['docker.io/library/', 'docker.io/', 'library/'].reduce(
    (rest, prefix) =>
      rest.startsWith(prefix) ? rest.slice(prefix.length) : rest,
    repository,
  );
  return name.includes('/') ? undefined : name;
}

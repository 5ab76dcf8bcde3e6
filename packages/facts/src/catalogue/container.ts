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

import { defineFacts } from './types';

const noFile = 'there is no Dockerfile or Containerfile';

/** From Dockerfiles and Containerfiles. */
export const containerFacts = defineFacts(
  { collector: 'container-files' },
  {
    'container.file': {
      meaning: 'The checkout has a Dockerfile or Containerfile.',
      known: 'one was found outside of tests and examples',
      false: 'the whole repository was read and has none',
      unknown: 'the folder is not the top of a Git repository',
    },
    'container.base-images-versioned': {
      meaning: 'Every base image is named with a version, or with a digest.',
      known: 'every FROM names such an image, an earlier stage or scratch',
      false:
        'a FROM has no tag or digest, or a tag without version, such as latest or alpine',
      unknown: `${noFile}, or the name is only given when the image is built`,
    },
    'container.base-images-pinned': {
      meaning: 'Every base image is pinned by digest.',
      known:
        'every FROM names an image with a digest, an earlier stage or scratch',
      false: 'a FROM names an image without a digest',
      unknown: `${noFile}, or the name is only given when the image is built`,
    },
    'container.non-root': {
      meaning: 'Every image runs as a user other than root.',
      known:
        'the last stage ends as a user other than root, by USER or by a base image known for it',
      false:
        'the last stage ends as root: by USER, on scratch, or on a Docker official image without USER',
      unknown: `${noFile}, or the user comes from a base image that is not known or from a build argument`,
    },
    'container.multi-stage': {
      meaning: 'Every image is built in stages.',
      known: 'every file has at least two stages',
      false: 'a file has one stage',
      unknown: noFile,
    },
    'container.minimal-base': {
      meaning: 'Every image ends on a base without shell and package manager.',
      known:
        'the last stage is on scratch or on an image known to be distroless',
      false: 'the last stage is on a Docker official image with a shell',
      unknown: `${noFile}, or the base image is not known`,
    },
  },
);

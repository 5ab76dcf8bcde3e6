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

/** What is left unread, so that no checkout can use up the time or the memory of a build. */
export const limits = {
  /** Bytes; a larger file is reported, not read. */
  fileBytes: 2 * 1024 * 1024,
  /** Bytes of a report of CI, which may be as long as a project is large. */
  reportBytes: 50 * 1024 * 1024,
  files: 500_000,
  depth: 64,
  /** How often the aliases of a YAML document may be resolved, against documents that grow without end. */
  yamlAliases: 1_000,
  /** Documents of one YAML file. */
  yamlDocuments: 2_000,
  /** For how long one chart or kustomization may be rendered. */
  renderingMilliseconds: 20_000,
  /** For how long all of them together may be rendered. */
  renderingInAllMilliseconds: 60_000,
  /** Bytes that a renderer may print. */
  renderedBytes: 10 * 1024 * 1024,
  /** Bytes of memory that a renderer may take, where that can be told. */
  renderingMemory: 1024 * 1024 * 1024,
  /** Files and folders of a chart that is rendered. */
  chartFiles: 5_000,
  /** Symbolic links named one by one; the others are counted. */
  namedLinks: 20,
};

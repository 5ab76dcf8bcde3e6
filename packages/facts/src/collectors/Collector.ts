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

import { SourceFile } from '../checkout/SourceFile';
import { Conclusion } from '../facts/types';
import { Renderer } from '../rendering/Renderer';

/** What a collector is told about the checkout when it concludes. */
export interface CheckoutContext {
  /** The absolute path of the checkout. */
  root: string;
  /** All paths, sorted. */
  files: string[];
  /** Whether the folder is the top of a Git repository: only then is it known what the repository does not have. */
  isRepository: boolean;
  /** Whether a path belongs to tests or examples. */
  isSample(path: string): boolean;
  /** Renders charts and kustomizations; they are not analysed if missing. */
  renderer?: Renderer;
}

/**
 * Reads some of the files of one checkout, one after the other, and then concludes. It holds what it read: one is made
 * for each run.
 */
export interface Collector {
  readonly id: string;
  /** Whether it wants to read this file; decided by the path alone. */
  wants(path: string): boolean;
  /**
   * @throws Error with a message for people, if the file cannot be analysed; it is then reported, and passed to
   * {@link Collector.failed}
   */
  read(file: SourceFile): void;
  /** Told of a wanted file that could not be read or analysed. */
  failed(path: string, reason: string): void;
  conclude(context: CheckoutContext): Promise<Conclusion> | Conclusion;
}

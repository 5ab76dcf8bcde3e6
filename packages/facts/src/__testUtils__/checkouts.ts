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

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { collectCheckout, CheckoutOptions } from '../checkout/collectCheckout';
import { FactValue } from '../facts/types';

/** Files by their path; what is no text is written as JSON, which is YAML. */
export type Files = Record<string, unknown>;

/** A checkout on disk, which is removed after the test. */
export class TestCheckout {
  private constructor(readonly folder: string) {}

  static create(files: Files, options: { isRepository?: boolean } = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'maturity-facts-'));
    const checkout = new TestCheckout(folder);
    for (const [path, content] of Object.entries(files)) {
      checkout.write(path, content);
    }
    if (options.isRepository ?? true) {
      mkdirSync(join(folder, '.git'));
    }
    return checkout;
  }

  write(path: string, content: unknown): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      typeof content === 'string' || content instanceof Uint8Array
        ? content
        : JSON.stringify(content, undefined, 2),
    );
  }

  collect(options: Partial<CheckoutOptions> = {}) {
    return collectCheckout({
      folder: this.folder,
      exclude: [],
      include: [],
      ...options,
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What is found in files. */
export async function collectFiles(
  files: Files,
  options: Partial<CheckoutOptions> & { isRepository?: boolean } = {},
) {
  const checkout = TestCheckout.create(files, options);
  try {
    return await checkout.collect(options);
  } finally {
    checkout.remove();
  }
}

/** The values of the facts that were established. */
export async function valuesOf(files: Files): Promise<Map<string, FactValue>> {
  const { findings } = await collectFiles(files);
  return new Map(findings.map(({ name, value }) => [name, value]));
}

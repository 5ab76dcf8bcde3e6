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

import { build } from 'esbuild';
import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * Bundles what an adopter's app imports, and loads it in a browser's environment.
 *
 * @param folder - the adopter's repository
 * @param entryPoint - what the app imports
 * @returns the exports of the entry point
 */
export async function loadInBrowser(folder, entryPoint) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as published from '${entryPoint}'; window.published = published;`,
      resolveDir: folder,
    },
    outfile: 'bundle.js',
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl' },
    logLevel: 'error',
  });
  const { window } = new JSDOM('', {
    url: 'http://localhost',
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  });
  // browsers have it, jsdom does not
  Object.assign(window, { TextEncoder, TextDecoder });
  window.eval(outputFiles.find(({ path }) => path.endsWith('.js')).text);
  return window.published;
}

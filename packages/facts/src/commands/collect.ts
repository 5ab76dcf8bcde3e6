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

import { parseArgs } from 'node:util';
import { collectCheckout } from '../checkout/collectCheckout';
import { collectReports } from '../reports/collectReports';
import { formatTable } from '../output/table';
import { findRenderers } from '../rendering/findRenderers';
import { deploymentEvents } from '../releases/events';
import { toDocument } from '../wire/toDocument';
import { parseEntity, parseFormat, parseInstant, parseSource } from './options';
import { preparePush, pushHelp, pushOptions } from './pushing';
import { Terminal } from './Terminal';

export const collectHelp = `maturity-facts collect --entity REF [options]

  --entity REF        the entity that the checkout belongs to, such as component:default/foo
  --dir FOLDER        the checkout; by default the current folder
  --exclude PATH      leaves out a path of the checkout; may be repeated
  --include PATH      a path that looks like tests or examples and belongs to the service; may be repeated
  --format FORMAT     table (default) or json
  --unknown           the table shows what is unknown as well, and why
  --source NAME       who observes; by default maturity-facts
  --observed-at TIME  when it was observed; by default now
  --helm FILE         the program that renders charts, or off; by default helm on the PATH
  --kustomize FILE    the program that renders kustomizations, or off; by default kustomize or kubectl on the PATH
  --report FILE       a report that CI made; may be repeated
${pushHelp}`;

/** Reads a checkout, and prints what it found. */
export async function collect(
  args: string[],
  terminal: Terminal,
): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      entity: { type: 'string' },
      dir: { type: 'string', default: '.' },
      exclude: { type: 'string', multiple: true, default: [] },
      include: { type: 'string', multiple: true, default: [] },
      format: { type: 'string', default: 'table' },
      unknown: { type: 'boolean', default: false },
      source: { type: 'string', default: 'maturity-facts' },
      'observed-at': { type: 'string' },
      helm: { type: 'string' },
      kustomize: { type: 'string' },
      report: { type: 'string', multiple: true, default: [] },
      ...pushOptions,
    },
  });
  const observation = {
    subject: parseEntity(values.entity),
    source: parseSource(values.source),
    observedAt: parseInstant(values['observed-at']) ?? terminal.now(),
  };
  const format = parseFormat(values.format);
  const send = await preparePush(values, terminal);
  const checkout = await collectCheckout({
    folder: values.dir,
    exclude: values.exclude,
    include: values.include,
    renderers: await findRenderers({
      folder: values.dir,
      helm: values.helm,
      kustomize: values.kustomize,
      path: terminal.environment.PATH,
    }),
  });
  const reports = await collectReports(values.report, observation.observedAt);
  const result = {
    ...checkout,
    findings: [...checkout.findings, ...reports.findings],
    unknown: [...checkout.unknown, ...reports.unknown],
    notAnalysed: [...checkout.notAnalysed, ...reports.notAnalysed],
  };
  const document = toDocument(result, observation);
  terminal.out(
    format === 'json'
      ? `${JSON.stringify(document, undefined, 2)}\n`
      : formatTable(result, { showUnknown: values.unknown }),
  );
  return (
    (await send?.(
      document,
      deploymentEvents(observation.subject, reports.deployments),
    )) ?? 0
  );
}

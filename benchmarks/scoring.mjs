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

// The arithmetic of one subject: what is computed when an answer is saved, and what a tab shows.
import common from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { measure } from './lib/measure.mjs';
import { sampleInputs, sampleModel } from './lib/sampleModel.mjs';

// compiled to CommonJS while it is loaded, which has no named exports for a module
const { computeCells, computeProfile, explainLevel, nextSteps, OVERALL } =
  common;

const CRITERIA = 150;
const SERVICES = 500;
const SUBJECT = {
  scope: 'service',
  kind: 'Component',
  type: 'service',
  lifecycle: 'production',
};

export default async function run({ report }) {
  const model = sampleModel(CRITERIA);
  const inputs = sampleInputs(model, SERVICES);
  const [{ id: dimensionId }] = model.dimensions;

  const figures = [
    {
      figure: `profile of ${CRITERIA} criteria, with and without exceptions`,
      call: input => computeProfile(model, SUBJECT, input),
      runs: 20_000,
      bar: 50,
    },
    {
      figure: `cells of ${CRITERIA} criteria`,
      call: input => computeCells(model, SUBJECT, input),
      runs: 5_000,
    },
    {
      figure: `explanation of the overall level of ${CRITERIA} criteria`,
      call: input => explainLevel(model, SUBJECT, input, OVERALL),
      runs: 5_000,
    },
    {
      figure: `next steps of one dimension of ${CRITERIA} criteria`,
      call: input => nextSteps(model, SUBJECT, input, dimensionId),
      runs: 2_000,
    },
    {
      figure: `next steps of the overall level of ${CRITERIA} criteria`,
      call: input => nextSteps(model, SUBJECT, input, OVERALL),
      runs: 2_000,
    },
  ];
  for (const { figure, call, runs, bar } of figures) {
    const { p50, ...others } = measure(
      index => call(inputs[index % SERVICES]),
      {
        warmUp: Math.ceil(runs / 10),
        runs,
      },
    );
    report({ figure, unit: 'µs', value: p50, bar, ...others });
  }
}

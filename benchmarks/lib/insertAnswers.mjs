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

/** Two thirds of the services answered two thirds of the criteria, half a year long. */
export async function insertAnswers(database, model, services) {
  const ids = model.dimensions
    .flatMap(({ categories }) => categories.flatMap(({ criteria }) => criteria))
    .sort((a, b) => a.level - b.level)
    .map(({ id }) => id);
  const placeholders = ids.map(() => '?').join(', ');
  await database.raw(
    `
    insert into answers (entity_ref, model_id, edition, criterion_id, status, evidence, source, effective_at, recorded_at, expires_at)
    select 'component:default/service-' || service, 'sample', '1', criterion.id,
      case when (service * 7 + criterion.position * 13) % 100 < 100 - 2 * criterion.position then 'met' else 'not-met' end,
      '[]', 'person', now(), now(), now() + interval '1 day' * (20 + service % 160)
    from generate_series(0, ${services - 1}) service,
      unnest(array[${placeholders}]::text[]) with ordinality criterion(id, position)
    where service % 3 > 0 and criterion.position <= ${Math.ceil(
      ids.length * 0.66,
    )}
    `,
    ids,
  );
  await database.raw(`
    insert into current_answers (entity_ref, model_id, edition, criterion_id, answer_id, status, effective_at, expires_at, expiry_recorded)
    select entity_ref, model_id, edition, criterion_id, id, status, effective_at, expires_at, false from answers
  `);
}

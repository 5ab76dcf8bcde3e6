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

import {
  ALL_SCOPE,
  OVERALL,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { Knex } from 'knex';
import { StoredAssessment } from '../../assessments/types';
import { ProofSnapshot, ProvenAssessment } from '../../rollups/RollupStore';
import { RollupKey, SubjectSelection } from '../../rollups/types';
import { chunks } from '../chunks';
import { inParts } from '../inParts';
import { SubjectCounts } from '../SubjectCounts';
import { DbRollupCellRow } from '../tables';
import { applyScopes, applySelection } from './applySelection';
import { keyColumns, toCell } from './cellRows';
import { readAssessments } from './readAssessments';
import { readNames } from './readNames';
import { readTargetLevels } from './readTargets';

/**
 * Reads all that a rollup is made from in one transaction that sees one moment. The claim is what readers of the rollup
 * get: the cells that are kept, if everything is counted.
 */
export async function readProof(
  transaction: Knex.Transaction,
  scopeRef: string,
  key: RollupKey,
  selection: SubjectSelection,
): Promise<ProofSnapshot> {
  const { readable, filter, own } = selection;
  const isWhole = !readable && !filter && !own;
  const cells = isWhole
    ? (
        await transaction<DbRollupCellRow>('rollup_cells')
          .select()
          .where({ scope_ref: scopeRef, ...keyColumns(key) })
          .where('subjects', '>', 0)
      ).map(toCell)
    : (
        await SubjectCounts.create(transaction).countReadable(
          [scopeRef],
          key,
          selection,
        )
      ).get(scopeRef) ?? [];
  const rows = await inParts<{ entity_ref: string }>(
    transaction,
    (part, within) =>
      part
        .from('current_scores as score')
        .where(keyColumns(key, 'score.'))
        .where('score.dimension_id', OVERALL)
        .modify(within, 'score.entity_ref')
        .modify(query => {
          applyScopes(query, part, [scopeRef], { own, within });
          applySelection(query, part, selection);
        })
        .orderBy('score.entity_ref')
        .select('score.entity_ref'),
  );
  const entityRefs = rows.map(row => row.entity_ref);
  return {
    cells,
    entityRefs,
    hierarchy: await readHierarchy(transaction, scopeRef),
    async *assessments() {
      for (const chunk of chunks(entityRefs)) {
        yield withTargets(
          transaction,
          await readAssessments(transaction, chunk, key),
        );
      }
    },
    readNames: wanted => readNames(transaction, wanted),
  };
}

async function withTargets(
  transaction: Knex.Transaction,
  assessments: StoredAssessment[],
): Promise<ProvenAssessment[]> {
  const targets = await readTargetLevels(
    transaction,
    assessments.map(({ entity }) => entity),
  );
  return assessments.map(assessment => {
    const { entity, model, standing } = assessment;
    return {
      ...assessment,
      targets: Object.fromEntries(
        Object.keys(standing?.dimensions ?? {}).flatMap(dimensionId => {
          const level = targets.levelOf(
            entity.entityRef,
            model.modelId,
            dimensionId,
          );
          return level === undefined ? [] : [[dimensionId, level]];
        }),
      ),
    };
  });
}

async function readHierarchy(
  transaction: Knex.Transaction,
  scopeRef: string,
): Promise<ProofSnapshot['hierarchy']> {
  if (scopeRef === ALL_SCOPE) {
    return [];
  }
  const edges: Array<{ parent_ref: string; child_ref: string }> =
    await transaction('hierarchy_edges as edge')
      .whereIn(
        'edge.parent_ref',
        transaction('scope_closure')
          .select('descendant_ref')
          .where({ ancestor_ref: scopeRef }),
      )
      .orderBy(['edge.parent_ref', 'edge.child_ref'])
      .select('edge.parent_ref', 'edge.child_ref');
  return edges.map(edge => [edge.parent_ref, edge.child_ref]);
}

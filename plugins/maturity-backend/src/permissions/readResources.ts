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
import { MaturityAssessmentResource } from '@cloud-native-maturity/backstage-plugin-maturity-node';
import { CatalogStore } from '../catalog/CatalogStore';

/** What the permission rules know of assessments, in the order of the references; undefined for unknown entities. */
export async function readResources(
  entityRefs: string[],
  store: CatalogStore,
): Promise<Array<MaturityAssessmentResource | undefined>> {
  const known = new Map(
    (await store.readEntities(entityRefs)).map(item => [
      item.entity.entityRef,
      item,
    ]),
  );
  return entityRefs.map(entityRef => {
    const item = known.get(entityRef);
    return (
      item && {
        entityRef,
        kind: item.entity.kind,
        type: item.entity.type,
        lifecycle: item.entity.lifecycle,
        ownerRef: item.entity.ownerRef,
        ownerMemberRefs: item.ownerMemberRefs,
        ownerAncestorRefs: item.ownerAncestorRefs,
        systemRef: item.entity.systemRef,
      }
    );
  });
}

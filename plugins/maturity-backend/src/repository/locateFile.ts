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
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  Entity,
  parseLocationRef,
} from '@backstage/catalog-model';
import { ScmIntegrationRegistry } from '@backstage/integration';
import {
  ANNOTATION_MATURITY_FILE,
  MATURITY_FILE_NAME,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** The longest address that is kept. */
const LONGEST_URL = 2000;

/** Where the file of an entity is. */
export interface FileLocation {
  url: string;
  /** Whether the entity names it; else it may as well not be there. */
  isNamed: boolean;
}

/**
 * Where the file with the answers of an entity is: where its annotation says, else beside its source, else beside the file
 * that registered it. Missing if none of them is a web address.
 */
export function locateFile(
  entity: Entity,
  integrations: Pick<ScmIntegrationRegistry, 'resolveUrl'>,
): FileLocation | undefined {
  const named = entity.metadata.annotations?.[ANNOTATION_MATURITY_FILE]?.trim();
  const path = (named ?? '').replace(/^url:/, '') || MATURITY_FILE_NAME;
  const base = baseOf(entity);
  const isNamed = Boolean(named);
  try {
    const url = isAddress(path)
      ? path
      : base && integrations.resolveUrl({ url: path, base });
    const address = url && isAddress(url) ? new URL(url).href : '';
    return address && address.length <= LONGEST_URL
      ? { url: address, isNamed }
      : undefined;
  } catch {
    // The catalog accepts any text as an annotation; what is no address leads nowhere.
    return undefined;
  }
}

function baseOf(entity: Entity): string | undefined {
  const source = webAddressOf(entity, ANNOTATION_SOURCE_LOCATION);
  return source ? folderOf(source) : webAddressOf(entity, ANNOTATION_LOCATION);
}

/** The location of a source is a folder, whether it ends with a slash or not. Some hosts have a branch behind its path. */
function folderOf(source: string): string {
  const url = new URL(source);
  const asFolder = (path: string) => path.replace(/\/?$/, '/');
  // Azure DevOps has the path in the repository in a parameter, too.
  if (url.pathname.includes('/_git/')) {
    url.searchParams.set('path', asFolder(url.searchParams.get('path') ?? ''));
  } else {
    url.pathname = asFolder(url.pathname);
  }
  return url.href;
}

function webAddressOf(entity: Entity, annotation: string): string | undefined {
  const value = entity.metadata.annotations?.[annotation];
  try {
    const { type, target } = parseLocationRef(value ?? '');
    return type === 'url' && isAddress(target) ? target : undefined;
  } catch {
    return undefined;
  }
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

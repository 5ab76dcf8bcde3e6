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

import { RollupFreshness } from '@cloud-native-maturity/backstage-plugin-maturity-common';
import { useText } from '../../hooks/useText';

/** Services whose answers expire soon or have expired: what is unknown again may hold them back. Nothing where all are fresh. */
export function ExpiringLine(props: {
  freshness: RollupFreshness;
  className?: string;
}) {
  const { expiring, expired } = props.freshness;
  const t = useText();
  const parts = [
    ...(expiring > 0 ? [t('gaps.expiring', { count: expiring })] : []),
    ...(expired > 0 ? [t('gaps.expired', { count: expired })] : []),
  ];
  return parts.length > 0 ? (
    <p className={props.className}>{parts.join(' ')}</p>
  ) : null;
}

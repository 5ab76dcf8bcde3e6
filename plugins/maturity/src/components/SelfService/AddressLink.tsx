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

import { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { useText } from '../../hooks/useText';
import { VisuallyHidden } from '../layout';

/** A link within the portal, or out of it in a new tab. */
export function AddressLink(props: {
  /** A path of the portal, or a web address: whoever passes it has checked that it is nothing else. */
  address: string;
  className: string;
  children: ReactNode;
}) {
  const { address, className, children } = props;
  const t = useText();
  if (address.startsWith('/')) {
    return (
      <Link to={address} className={className}>
        {children}
      </Link>
    );
  }
  return (
    <a
      className={className}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
    >
      {children} <VisuallyHidden>{t('evidence.newTab')}</VisuallyHidden>
    </a>
  );
}

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

import { createContext, useContext } from 'react';
import {
  ReportRequest,
  ReportView,
} from '@cloud-native-maturity/backstage-plugin-maturity-common';

/** The report that is shown. */
export interface ShownReport {
  request: ReportRequest;
  report: ReportView;
  /** Services are counted at this level or above. */
  level: number;
  /** The beginning and the end of the period, in words. */
  fromText: string;
  toText: string;
  /** Whether the period ends now, when what holds services back is known. */
  isPresent: boolean;
}

const ReportContext = createContext<ShownReport | undefined>(undefined);

export const ReportProvider = ReportContext.Provider;

/** The report that is shown. */
export function useShownReport(): ShownReport {
  const shown = useContext(ReportContext);
  if (!shown) {
    throw new Error('A part of a report is outside of it');
  }
  return shown;
}

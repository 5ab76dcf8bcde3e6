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

import { Route, Routes } from 'react-router-dom';
import { ExceptionsContent } from '../Exceptions';
import { GapsContent } from '../Gaps';
import { ReportContent } from '../Report';
import { TeamsContent } from '../Teams';
import { SourcesContent } from '../Sources';
import { Worklist } from '../Worklist';
import { MaturityPageContent } from './MaturityPageContent';
import { PageNavigation } from './PageNavigation';
import { PAGE_PATHS } from './paths';

/** The Maturity page without the frame that the frontend system draws: its navigation and the part that is open. */
export function MaturityRoutes() {
  return (
    <>
      <PageNavigation />
      <Routes>
        <Route index element={<MaturityPageContent />} />
        <Route path={PAGE_PATHS.teams} element={<TeamsContent />} />
        <Route path={PAGE_PATHS.gaps} element={<GapsContent />} />
        <Route path={PAGE_PATHS.report} element={<ReportContent />} />
        <Route path={PAGE_PATHS.exceptions} element={<ExceptionsContent />} />
        <Route path={PAGE_PATHS.worklist} element={<Worklist />} />
        <Route path={PAGE_PATHS.sources} element={<SourcesContent />} />
        <Route path="*" element={<MaturityPageContent />} />
      </Routes>
    </>
  );
}

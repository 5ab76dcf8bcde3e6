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

import { assessing } from './assessing';
import { bands } from './bands';
import { card } from './card';
import { chip } from './chip';
import { editions } from './editions';
import { drafts } from './drafts';
import { repository } from './repository';
import { review } from './review';
import { exchange } from './exchange';
import { exceptions } from './exceptions';
import { exceptionList } from './exceptionList';
import { facts } from './facts';
import { knownFacts } from './knownFacts';
import { expiring } from './expiring';
import { fixIn } from './fixIn';
import { gaps } from './gaps';
import { general } from './general';
import { ground } from './ground';
import { run } from './run';
import { filters } from './filters';
import { asOf } from './asOf';
import { cohorts } from './cohorts';
import { conflicts } from './conflicts';
import { delivery } from './delivery';
import { movement } from './movement';
import { report } from './report';
import { rollup } from './rollup';
import { savedFilters } from './savedFilters';
import { saving } from './saving';
import { selfService } from './selfService';
import { sources } from './sources';
import { standing } from './standing';
import { targetProgress } from './targetProgress';
import { targets } from './targets';
import { teams } from './teams';
import { trendBreaks } from './trendBreaks';
import { worklist } from './worklist';

/** Every Simplified Chinese message. */
export default {
  ...general,
  ...standing,
  ...assessing,
  ...rollup,
  ...movement,
  ...cohorts,
  ...conflicts,
  ...delivery,
  ...asOf,
  ...savedFilters,
  ...saving,
  ...expiring,
  ...exceptions,
  ...editions,
  ...drafts,
  ...exceptionList,
  ...review,
  ...facts,
  ...knownFacts,
  ...repository,
  ...exchange,
  ...targets,
  ...targetProgress,
  ...ground,
  ...filters,
  ...trendBreaks,
  ...worklist,
  ...run,
  ...gaps,
  ...fixIn,
  ...card,
  ...chip,
  ...selfService,
  ...teams,
  ...sources,
  ...bands,
  ...report,
};

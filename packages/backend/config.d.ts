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

export interface Config {
  demo?: {
    /**
     * Whether the components of `examples/` get assessments with twelve months of history, once, marked as sample data.
     * Components of other catalogs never do. Off unless set.
     */
    sampleData?: boolean;
    /**
     * Whether the services with sample data get facts, too: of invented pipelines, which send deployments, too, and of a
     * scanner that has broken down. They are named as sample data. Off unless set.
     */
    sampleFacts?: boolean;
    /**
     * Whether the time of the Maturity backend can be moved ahead over HTTP, for browser tests alone. Off unless set.
     */
    movableClock?: boolean;
    /**
     * The folder in which the software templates of `examples/templates` save what they propose, relative to the
     * repository: `.data/proposals` unless set.
     */
    proposals?: string;
  };
}

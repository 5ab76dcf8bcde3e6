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

/**
 * A page that an organisation attached to a criterion, such as a runbook.
 *
 * @public
 */
export interface SelfServiceLink {
  title: string;
  /**
   * A web address, or a path of the portal such as `/docs/default/component/handbook`. It may have placeholders:
   * {@link selfServiceAddress} fills them in.
   */
  url: string;
}

/**
 * A software template that opens with its form filled in.
 *
 * @public
 */
export interface SelfServiceTemplate {
  title: string;
  /** Namespace and name, such as `default/add-image-scan`. */
  template: string;
  /** What the form begins with, by the names of the template's parameters. Texts may have placeholders. */
  values?: Record<string, unknown>;
}

/**
 * Something to do about a criterion: an address to open, or a software template.
 *
 * @public
 */
export type SelfServiceAction = SelfServiceLink | SelfServiceTemplate;

/**
 * What an organisation attached to a criterion by configuration. It decides no numbers.
 *
 * @public
 */
export interface SelfService {
  /** The organisation's own policy, in Markdown; at most 4,000 characters. */
  policy?: string;
  links?: SelfServiceLink[];
  actions?: SelfServiceAction[];
}

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

import SvgIcon, { SvgIconProps } from '@material-ui/core/SvgIcon';

/**
 * The sign of the plugin: four rising steps.
 *
 * @public
 */
export function MaturityIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props}>
      <path d="M3 16h4v5H3zM8 12h4v9H8zM13 8h4v13h-4zM18 3h4v18h-4z" />
    </SvgIcon>
  );
}

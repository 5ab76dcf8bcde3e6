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

export { ActionButton } from './ActionButton';
export { Card } from './Card';
export { DataTable } from './DataTable';
export { DateField } from './DateField';
export { DialogFrame } from './DialogFrame';
export { Figure } from './Figure';
export { Figures } from './Figures';
export { HatchPattern } from './HatchPattern';
export { LinkButton } from './LinkButton';
export { Note } from './Note';
export { Placeholder } from './Placeholder';
export { ScrollFrame } from './ScrollFrame';
export { SelectField } from './SelectField';
export { ShareBar } from './ShareBar';
export { VisuallyHidden } from './VisuallyHidden';
export { ViewToggle } from './ViewToggle';

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
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../../hooks/useText';
import { Card, Placeholder, VisuallyHidden } from '../layout';

const LINES = 5;

const useStyles = makeStyles(
  { line: { marginBottom: 12 } },
  { name: 'MaturityLoadingCard' },
);

/** The card at its size while it loads. */
export function LoadingCard() {
  const classes = useStyles();
  const t = useText();
  return (
    <Card title={t('page.title')}>
      <div aria-busy="true">
        <VisuallyHidden role="status">{t('entity.loading')}</VisuallyHidden>
        {Array.from({ length: LINES }, (_, index) => (
          <Placeholder
            className={classes.line}
            key={index}
            width="100%"
            height={16}
          />
        ))}
        <Placeholder className={classes.line} width="60%" height={36} />
        <Placeholder width="40%" height={16} />
      </div>
    </Card>
  );
}

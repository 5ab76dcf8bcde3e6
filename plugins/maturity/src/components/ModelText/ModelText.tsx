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
import { useModelView } from '../../model';
import { tokensOf } from '../../theme/tokens';

const useStyles = makeStyles(
  theme => ({
    mark: {
      marginLeft: 4,
      fontSize: 12,
      color: tokensOf(theme).secondary,
      textDecoration: 'none',
      textTransform: 'uppercase',
    },
  }),
  { name: 'MaturityModelText' },
);

/** A text of the model; where it has no translation it says in which language it is. */
export function ModelText(props: {
  /** As `modelTextPath` spells it. */
  path: string;
  children: string;
}) {
  const { path, children } = props;
  const classes = useStyles();
  const t = useText();
  const view = useModelView();
  const language = view.originalLanguageOf(path);
  if (!language) {
    return <>{children}</>;
  }
  return (
    <>
      <span lang={language}>{children}</span>
      <abbr className={classes.mark} title={t('model.untranslated')}>
        {language}
      </abbr>
    </>
  );
}

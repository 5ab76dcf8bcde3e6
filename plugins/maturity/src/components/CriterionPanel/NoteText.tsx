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

import { MarkdownContent } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { tokensOf } from '../../theme/tokens';
import { webAddress } from './webAddress';

const useStyles = makeStyles(
  theme => ({
    note: {
      '& > :first-child': { marginTop: 0 },
      '& > :last-child': { marginBottom: 0 },
      '& p, & ul, & ol, & pre': { margin: '4px 0' },
      '& h1, & h2, & h3, & h4, & h5, & h6': {
        margin: '4px 0',
        fontSize: 14,
        fontWeight: 500,
      },
      '& pre': { overflowX: 'auto' },
      '& a': { color: tokensOf(theme).link },
      // A picture from elsewhere would tell its server who reads the note.
      '& img': { display: 'none' },
    },
  }),
  { name: 'MaturityNoteText' },
);

/**
 * A note in Markdown. HTML in it is shown as text, only web addresses are links, and nothing is loaded from elsewhere:
 * whoever may answer for one entity writes what the whole company reads.
 */
export function NoteText(props: { children: string }) {
  const classes = useStyles();
  return (
    <MarkdownContent
      className={classes.note}
      dialect="common-mark"
      content={props.children}
      linkTarget="_blank"
      transformLinkUri={address => webAddress(address) ?? ''}
      transformImageUri={() => ''}
    />
  );
}

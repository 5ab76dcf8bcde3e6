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
import { tokensOf } from '../../theme/tokens';

/** The looks of a report, on the screen and on paper: A4 or letter, black on white, without what is around it. */
export const useReportStyles = makeStyles(
  theme => {
    const tokens = tokensOf(theme);
    return {
      report: {
        maxWidth: 1080,
        padding: '20px 28px 28px',
        borderRadius: 4,
        backgroundColor: tokens.surface,
        color: tokens.text,
        boxShadow: tokens.shadow,
        fontSize: 14,
        lineHeight: '20px',
        fontVariantNumeric: 'tabular-nums',
        [theme.breakpoints.down('xs')]: { padding: '16px' },
        '@media print': {
          maxWidth: 'none',
          padding: 0,
          boxShadow: 'none',
          fontSize: '10pt',
          lineHeight: '14pt',
          '&, & *': {
            color: '#000 !important',
            backgroundColor: '#fff !important',
            borderColor: '#999 !important',
          },
          // More on a page, and nothing beyond its edge.
          '& td, & th': {
            padding: '2px 6px 2px 0',
            fontSize: '9pt',
            whiteSpace: 'normal',
          },
        },
      },
      title: {
        margin: '0 0 4px',
        fontSize: 28,
        lineHeight: '34px',
        fontWeight: 500,
        color: tokens.text,
      },
      about: { margin: '0 0 12px', color: tokens.secondary },
      remark: { margin: 0 },
      section: {
        marginTop: 32,
        '@media print': { marginTop: 0, paddingTop: 18 },
      },
      /** Each lens begins a page. */
      lens: {
        marginTop: 40,
        paddingTop: 24,
        borderTop: `1px solid ${tokens.hairline}`,
        '@media print': {
          marginTop: 0,
          paddingTop: 0,
          borderTop: 0,
          breakBefore: 'page',
        },
      },
      heading: {
        margin: '0 0 4px',
        fontSize: 20,
        lineHeight: '28px',
        fontWeight: 500,
        color: tokens.text,
        '@media print': { breakAfter: 'avoid' },
      },
      sentence: { margin: '0 0 8px', maxWidth: '86ch', fontSize: 16 },
      block: {
        marginTop: 16,
        '@media print': { breakInside: 'avoid' },
      },
      blockHead: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        gap: '0 12px',
      },
      blockTitle: {
        margin: 0,
        fontSize: 15,
        lineHeight: '22px',
        fontWeight: 500,
        color: tokens.text,
      },
      quiet: {
        margin: 0,
        flex: 1,
        minWidth: 200,
        fontSize: 13,
        lineHeight: '18px',
        color: tokens.secondary,
      },
      downloads: {
        display: 'inline-flex',
        gap: 12,
        fontSize: 13,
        '@media print': { display: 'none' },
      },
      statement: {
        display: 'block',
        minWidth: 200,
        maxWidth: 520,
        whiteSpace: 'normal',
        '@media print': { minWidth: 0 },
      },
      home: {
        display: 'block',
        fontSize: 12,
        lineHeight: '16px',
        color: tokens.secondary,
      },
      choices: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: '8px 24px',
        marginBottom: 12,
        '@media print': { display: 'none' },
      },
      looks: { display: 'flex', flexWrap: 'wrap', gap: '8px 24px' },
    };
  },
  { name: 'MaturityReport' },
);

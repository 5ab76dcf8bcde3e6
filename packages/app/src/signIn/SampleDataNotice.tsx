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
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import InfoIcon from '@material-ui/icons/InfoOutlined';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.5, 2),
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.divider}`,
    color: theme.palette.text.secondary,
  },
}));

/** Says that nothing here is real, where the portal shows its sample data. */
export function SampleDataNotice() {
  const classes = useStyles();
  const config = useApi(configApiRef);
  if (!config.getOptionalBoolean('demo.sampleData')) {
    return null;
  }
  const company = config.getOptionalString('organization.name');
  return (
    <div className={classes.root} role="note">
      <InfoIcon fontSize="small" aria-hidden />
      <Typography variant="body2">
        Everything in this portal is sample data: {company} and its people are
        invented, and so are their assessments.
      </Typography>
    </div>
  );
}

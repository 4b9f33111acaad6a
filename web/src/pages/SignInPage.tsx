import { Alert, Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useRef, useState, type SyntheticEvent } from 'react';
import { guildhall } from '../api/guildhall';
import { signIn } from '../api/token';
import { useLocale } from '../strings/locale';
import { useText } from '../strings/useText';
import { Brand } from '../ui/Brand';
import { ErrorNote } from '../ui/ErrorNote';
import { SettingsMenu } from '../ui/SettingsMenu';
import { useFirstFocus } from '../ui/useFirstFocus';
import classes from './SignInPage.module.css';

const lastNameKey = 'guildhall.name';
const longestName = 32;

export function SignInPage() {
  const t = useText();
  const locale = useLocale();
  const queries = useQueryClient();
  const lastName = localStorage.getItem(lastNameKey);
  const [name, setName] = useState(lastName ?? '');
  const field = useRef<HTMLInputElement>(null);
  useFirstFocus(field);
  const room = useRouterState({ select: (state) => /^\/r\/([^/]+)$/.exec(state.location.pathname)?.[1] });
  const enter = useMutation({
    mutationFn: (chosen: string) => guildhall.signInAsGuest(chosen, locale),
    onSuccess: (session) => {
      localStorage.setItem(lastNameKey, session.name);
      queries.clear();
      signIn(session);
    },
  });

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() !== '') {
      enter.mutate(name.trim());
    }
  };

  return (
    <div className={classes.page}>
      <div className={classes.menu}>
        <SettingsMenu />
      </div>
      <main className={classes.door}>
        <Stack gap="lg">
          <div className={classes.sign}>
            <Brand large />
            <Text className={classes.motto}>{t('app.motto')}</Text>
          </div>
          <form onSubmit={submit}>
            <Stack gap="md">
              <div>
                <Title order={1} size="h2">
                  {t('sign-in.heading')}
                </Title>
                <Text c="var(--hall-quiet)">{t('sign-in.intro')}</Text>
              </div>
              {lastName !== null && <Alert color="brass">{t('sign-in.again')}</Alert>}
              {room !== undefined && <Text>{t('sign-in.to-room', { room })}</Text>}
              {enter.isError && <ErrorNote error={enter.error} />}
              <TextInput
                ref={field}
                label={t('sign-in.name')}
                size="lg"
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
                maxLength={longestName}
                autoComplete="nickname"
                required
                withAsterisk={false}
              />
              <Button type="submit" size="lg" loading={enter.isPending} disabled={name.trim() === ''}>
                {t('sign-in.go')}
              </Button>
            </Stack>
          </form>
        </Stack>
      </main>
    </div>
  );
}

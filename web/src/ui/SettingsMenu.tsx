import { ActionIcon, Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { signOut, useSession } from '../api/token';
import { chooseLocale, locales, useLocale } from '../strings/locale';
import { useText } from '../strings/useText';
import { Icon } from './Icon';

const schemes: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

export function SettingsMenu({ onShortcuts }: { onShortcuts?: () => void }) {
  const t = useText();
  const session = useSession();
  const locale = useLocale();
  const { colorScheme, setColorScheme } = useMantineColorScheme();

  return (
    <Menu position="bottom-end" width={230} shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={t('menu.label')}>
          <Icon name="menu" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {session !== null && <Menu.Label>{t('menu.signed-in-as', { name: session.name })}</Menu.Label>}
        {session !== null && (
          <Menu.Item component={Link} to="/">
            {t('menu.rooms')}
          </Menu.Item>
        )}
        {onShortcuts !== undefined && <Menu.Item onClick={onShortcuts}>{t('menu.shortcuts')}</Menu.Item>}
        <Menu.Label>{t('menu.language')}</Menu.Label>
        {locales.map((tag) => (
          <Menu.Item key={tag} lang={tag} role="menuitemradio" aria-checked={tag === locale} rightSection={tick(tag === locale)} onClick={() => chooseLocale(tag)}>
            {t(`menu.language.${tag}`)}
          </Menu.Item>
        ))}
        <Menu.Label>{t('menu.scheme')}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={scheme === colorScheme}
            rightSection={tick(scheme === colorScheme)}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`menu.scheme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/licences">
          {t('menu.about')}
        </Menu.Item>
        {session !== null && (
          <Menu.Item c="var(--hall-blood)" onClick={signOut}>
            {t('menu.sign-out')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function tick(chosen: boolean) {
  return chosen ? '✓' : null;
}

import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { FormComponent, FormField } from '../api/types';
import { useText } from '../strings/useText';

interface Props {
  form: FormComponent;
  opened: boolean;
  onClose: () => void;
  onSubmit: (values: string[]) => void;
}

const longestLine = 120;

/** What was typed stays when the dialog is closed and opened again. */
export function FormDialog({ form, opened, onClose, onSubmit }: Props) {
  const t = useText();
  const [values, setValues] = useState<readonly string[]>(() => form.fields.map(({ value }) => value ?? ''));
  const [tried, setTried] = useState(false);

  const lacks = ({ required }: FormField, index: number) => required && (values[index] ?? '').trim() === '';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!form.fields.some(lacks)) {
      onSubmit(values.map((value) => value.trim()));
    }
  };
  const change = (index: number, value: string) => setValues(values.map((old, at) => (at === index ? value : old)));

  return (
    <Modal opened={opened} onClose={onClose} title={form.title} centered closeButtonProps={{ 'aria-label': t('dialog.close') }}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {form.fields.map((field, index) => {
            const Field = field.maxLength > longestLine ? Textarea : TextInput;
            return (
              <Field
                key={field.name}
                size="md"
                label={field.label}
                withAsterisk={field.required}
                required={field.required}
                maxLength={field.maxLength}
                value={values[index] ?? ''}
                onChange={(event) => change(index, event.currentTarget.value)}
                error={tried && lacks(field, index) ? t('form.required') : null}
                autoComplete="off"
                {...(index === 0 ? { 'data-autofocus': true } : {})}
              />
            );
          })}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('dialog.cancel')}
            </Button>
            <Button type="submit">{t('dialog.send')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

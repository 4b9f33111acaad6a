import { useDisclosure } from '@mantine/hooks';
import type { FormComponent } from '../api/types';
import { FormDialog } from './FormDialog';
import { PressButton, type Look } from './PressButton';

interface Props {
  form: FormComponent;
  look: Look;
  shortcut: string | null;
  loading: boolean;
  onSubmit: (values: string[]) => void;
}

export function FormButton({ form, look, shortcut, loading, onSubmit }: Props) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <PressButton label={form.label} look={look} shortcut={shortcut} loading={loading} disabled={!form.enabled} onPress={open} opensDialog />
      <FormDialog
        form={form}
        opened={opened}
        onClose={close}
        onSubmit={(values) => {
          close();
          onSubmit(values);
        }}
      />
    </>
  );
}

import { useDisclosure } from '@mantine/hooks';
import type { FormComponent } from '../api/types';
import { FormDialog } from './FormDialog';
import { PressButton, type Look } from './PressButton';

interface Props {
  form: FormComponent;
  look: Look;
  shortcut: string | null;
  loading: boolean;
  disabled: boolean;
  reason: string | undefined;
  onSubmit: (values: string[]) => void;
}

export function FormButton({ form, onSubmit, ...press }: Props) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <PressButton {...press} label={form.label} onPress={open} opensDialog />
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

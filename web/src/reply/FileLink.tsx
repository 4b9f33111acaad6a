import { Button } from '@mantine/core';
import type { ReplyFile } from '../api/types';

/** A file that came with an answer: it is nowhere else, so the browser makes it when it is asked for. */
export function FileLink({ file }: { file: ReplyFile }) {
  return (
    <Button variant="light" onClick={() => save(file)}>
      {file.name}
    </Button>
  );
}

function save({ name, mediaType, text }: ReplyFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

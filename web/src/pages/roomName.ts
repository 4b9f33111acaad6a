const shape = /^[a-z0-9-]{1,40}$/;

export function isRoomName(name: string): boolean {
  return shape.test(name);
}

/** What somebody typed, as far as it can become a room's name: `Iron Kettle` is `iron-kettle`. */
export function toRoomName(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/g, '-');
}

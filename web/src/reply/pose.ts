/** Where a picture stands on its stage: shift in pixels, scale from its fitted size. */
export interface Pose {
  x: number;
  y: number;
  scale: number;
}

export const whole: Pose = { x: 0, y: 0, scale: 1 };
const largest = 8;

export function zoomed(pose: Pose, factor: number): Pose {
  const scale = Math.min(largest, Math.max(1, pose.scale * factor));
  return scale === 1 ? whole : { x: (pose.x * scale) / pose.scale, y: (pose.y * scale) / pose.scale, scale };
}

export function moved(pose: Pose, x: number, y: number): Pose {
  return { ...pose, x: pose.x + x, y: pose.y + y };
}

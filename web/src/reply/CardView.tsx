import type { Card } from '../api/types';
import classes from './CardView.module.css';
import { InlineMarkdown, Markdown } from './Markdown';
import { PictureView } from './PictureView';

export function CardView({ card: { title, body, fields, picture, color } }: { card: Card }) {
  return (
    <section className={classes.card} style={{ borderLeftColor: safeColor(color) }}>
      {title !== '' && (
        <h3 className={classes.title}>
          <InlineMarkdown source={title} />
        </h3>
      )}
      {body !== '' && <Markdown source={body} />}
      {fields.length > 0 && (
        <dl className={classes.fields}>
          {fields.map(({ name, value, inline }, index) => (
            <div key={index} data-wide={!inline || undefined}>
              <dt>{name}</dt>
              <dd>
                <Markdown source={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {picture != null && <PictureView picture={picture} />}
    </section>
  );
}

function safeColor(color: string | null | undefined): string {
  return color != null && /^#[0-9a-f]{6}$/i.test(color) ? color : 'var(--hall-brass)';
}

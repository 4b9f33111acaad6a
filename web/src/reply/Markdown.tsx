import { memo } from 'react';
import { parseInline, parseMarkdown, type Block, type Inline } from './markdown';
import classes from './Markdown.module.css';

export const Markdown = memo(function Markdown({ source }: { source: string }) {
  return (
    <div className={classes.words}>
      {parseMarkdown(source).map((block, index) => (
        <BlockOf key={index} block={block} />
      ))}
    </div>
  );
});

/** For titles and labels: no blocks, only emphasis. */
export function InlineMarkdown({ source }: { source: string }) {
  return <Inlines parts={parseInline(source)} />;
}

function BlockOf({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines parts={block.children} />
        </p>
      );
    case 'heading':
      return (
        <p className={classes.heading}>
          <Inlines parts={block.children} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Inlines parts={block.children} />
        </blockquote>
      );
    case 'code':
      return <pre>{block.text}</pre>;
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Inlines parts={item} />
        </li>
      ));
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

function Inlines({ parts }: { parts: readonly Inline[] }) {
  return parts.map((part, index) => <InlineOf key={index} part={part} />);
}

function InlineOf({ part }: { part: Inline }) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'code':
      return <code>{part.text}</code>;
    case 'break':
      return <br />;
    case 'strong':
      return (
        <strong>
          <Inlines parts={part.children} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Inlines parts={part.children} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Inlines parts={part.children} />
        </s>
      );
  }
}

import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Markdown } from '../../src/reply/Markdown';

const html = (source: string) => render(<Markdown source={source} />).container.firstElementChild?.innerHTML;

describe('Markdown', () => {
  it.each([
    ['**bold** and *slanted* and ~~gone~~ and `code`', '<p><strong>bold</strong> and <em>slanted</em> and <s>gone</s> and <code>code</code></p>'],
    ['**bold with *slanted* inside**', '<p><strong>bold with <em>slanted</em> inside</strong></p>'],
    ['one\ntwo\n\nthree', '<p>one<br>two</p><p>three</p>'],
    ['- a\n- b\n\n3. c\n4. d', '<ul><li>a</li><li>b</li></ul><ol start="3"><li>c</li><li>d</li></ol>'],
    ['Before:\n- a', '<p>Before:</p><ul><li>a</li></ul>'],
    ['2 * 3 * 4 and snake_case_name', '<p>2 * 3 * 4 and snake_case_name</p>'],
    ['\\*not slanted\\*', '<p>*not slanted*</p>'],
    ['`**stays**`', '<p><code>**stays**</code></p>'],
    ['**never closed', '<p>**never closed</p>'],
    ['', ''],
  ])('renders %j', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it('shows HTML and links as the words they are', () => {
    const { container } = render(<Markdown source={'<img src=x onerror=alert(1)> [x](javascript:alert(1))'} />);
    expect(container.querySelector('img, a, script')).toBeNull();
    expect(container.textContent).toBe('<img src=x onerror=alert(1)> [x](javascript:alert(1))');
  });
});

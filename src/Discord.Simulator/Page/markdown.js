// As much of Discord's markdown as bots use, made of elements: what a bot wrote is never taken for markup of the page.
const inline = [
  [/^\*\*(.+?)\*\*/s, (m) => make("b", text(m[1]))],
  [/^__(.+?)__/s, (m) => make("u", text(m[1]))],
  [/^~~(.+?)~~/s, (m) => make("s", text(m[1]))],
  [/^(?:\*(?!\s)(.+?)\*|_(?!\s)(.+?)_(?!\w))/s, (m) => make("i", text(m[1] ?? m[2]))],
  [/^`([^`]+)`/, (m) => make("code", [m[1]])],
  [/^\[([^\]]+)\]\((https?:[^)\s]+)\)/, (m) => link(m[2], text(m[1]))],
  [/^https?:\/\/[^\s<>)]+/, (m) => link(m[0], [m[0]])],
  [/^<@!?(\d+)>/, (m) => mention(`@${names.users.get(m[1]) ?? m[1]}`)],
  [/^<#(\d+)>/, (m) => mention(`#${names.channels.get(m[1]) ?? m[1]}`)],
  [/^<@&(\d+)>/, (m) => mention(`@${names.roles.get(m[1]) ?? m[1]}`)],
  [/^<\/([^:>]+):\d+>/, (m) => mention(`/${m[1]}`)],
  [/^<a?:(\w+):\d+>/, (m) => document.createTextNode(`:${m[1]}:`)],
  [/^<t:(-?\d+)(?::(\w))?>/, (m) => mention(new Date(m[1] * 1000).toLocaleString())],
];

// Who and what ids stand for; the page fills them in.
export const names = { users: new Map(), channels: new Map(), roles: new Map() };

export function make(tag, children = [], attributes = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      element[name] = value;
    } else if (value !== undefined && value !== null && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }

  element.append(...[children].flat().filter((child) => child !== null && child !== undefined));
  return element;
}

export function markdown(source) {
  const parts = [];
  for (const [index, part] of source.split(/```(?:\w*\n)?([\s\S]*?)```/).entries()) {
    parts.push(...(index % 2 ? [make("pre", [part])] : lines(part)));
  }

  return make("div", parts, { class: "text" });
}

function lines(source) {
  return source.split("\n").flatMap((line, index, all) => {
    const [, mark, rest] = /^(#{1,3}|-#|>|[-*](?= )) ?(.*)$/.exec(line) ?? [];
    const end = index < all.length - 1 ? ["\n"] : [];
    switch (mark) {
      case "#": case "##": return [make("h3", text(rest))];
      case "###": return [make("h4", text(rest))];
      case "-#": return [make("small", text(rest)), ...end];
      case ">": return [make("blockquote", text(rest))];
      case "-": case "*": return ["• ", ...text(rest), ...end];
      default: return [...text(line), ...end];
    }
  });
}

function text(source) {
  const parts = [];
  let plain = "";
  while (source) {
    const [found, build] = inline.map(([pattern, one]) => [pattern.exec(source), one]).find(([match]) => match) ?? [];
    if (found) {
      parts.push(plain, build(found));
      plain = "";
      source = source.slice(found[0].length);
    } else {
      const escaped = source[0] === "\\" && source.length > 1;
      plain += source[escaped ? 1 : 0];
      source = source.slice(escaped ? 2 : 1);
    }
  }

  return [...parts, plain].filter((part) => part !== "");
}

const link = (href, children) => make("a", children, { href, target: "_blank", rel: "noreferrer", style: "color: #93a0ff" });
const mention = (name) => make("span", [name], { class: "mention" });

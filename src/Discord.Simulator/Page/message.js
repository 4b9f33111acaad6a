// A message as elements: text, embeds, components old and new, files and reactions.
import { make, markdown, names } from "./markdown.js";

const ephemeral = 1 << 6;
const loading = 1 << 7;
const colors = ["#5b6ee1", "#c2557f", "#3f9d63", "#b0792e", "#7d59c0", "#2f8f9d"];

/** @param act what to do when something is used: press(customId, values) and react(emoji) */
export function messageOf(message, act) {
  const name = message.author.global_name ?? message.author.username;
  const isPrivate = (message.flags & ephemeral) !== 0;
  const reply = message.referenced_message;
  const used = message.interaction_metadata;
  return make("li", [
    make("div", [name[0].toUpperCase()], { class: "face", style: `background: ${colors[Number(BigInt(message.author.id) % BigInt(colors.length))]}` }),
    make("div", [
      reply ? make("div", [`↱ ${reply.author.global_name ?? reply.author.username}: ${reply.content.slice(0, 80)}`], { class: "reply" }) : null,
      used && message.type === 20 ? make("div", [`↱ ${used.user.global_name ?? used.user.username} used a command`], { class: "reply" }) : null,
      make("div", [
        make("b", [name]),
        message.author.bot ? make("span", ["BOT"], { class: "tag" }) : null,
        make("small", [new Date(message.timestamp).toLocaleTimeString()]),
        message.edited_timestamp ? make("small", ["edited"]) : null,
        message.pinned ? make("small", ["pinned"]) : null,
        isPrivate ? make("small", ["only for you"]) : null,
      ], { class: "about" }),
      message.flags & loading ? make("div", ["is thinking…"], { class: "reply" }) : null,
      message.content ? markdown(message.content) : null,
      ...message.embeds.map((embed) => embedOf(embed, message)),
      ...message.components.map((component) => componentOf(component, message, act)),
      filesOf(message),
      make("div", (message.reactions ?? []).map((one) => make("button", [`${one.emoji.name} ${one.count}`], { onclick: () => act.react(one.emoji.name) })), { class: "reactions" }),
    ]),
  ], { class: isPrivate ? "message private" : "message", "data-id": message.id });
}

const hex = (color) => `#${color.toString(16).padStart(6, "0")}`;

// What was sent along is named in a message by attachment://, and stands at an address of its own.
const address = (url, message) => (url?.startsWith("attachment://") ? message.attachments.find((file) => file.filename === url.slice(13))?.url : url) ?? "";

const picture = (url, alt, message, kind) => make("img", [], { src: address(url, message), alt: alt ?? "", title: alt, class: kind });

function embedOf(embed, message) {
  return make("article", [
    embed.author ? make("div", [embed.author.name], { class: "reply" }) : null,
    make("div", [
      make("div", [embed.title ? make("h3", [embed.title]) : null, embed.description ? markdown(embed.description) : null]),
      embed.thumbnail ? picture(embed.thumbnail.url, embed.thumbnail.description, message, "thumbnail") : null,
    ], { class: "section" }),
    embed.fields?.length ? make("div", embed.fields.map((field) => make("div", [make("b", [field.name]), markdown(field.value)], { class: field.inline ? "inline" : "" })), { class: "fields" }) : null,
    embed.image ? picture(embed.image.url, embed.image.description, message) : null,
    embed.footer ? make("footer", [embed.footer.text]) : null,
  ], { class: "box", style: embed.color ? `--bar: ${hex(embed.color)}` : undefined });
}

function componentOf(component, message, act) {
  const inner = () => (component.components ?? []).map((one) => componentOf(one, message, act));
  switch (component.type) {
    case 1: return make("div", inner(), { class: "row" });
    case 2: return buttonOf(component, act);
    case 3: case 5: case 6: case 7: case 8: return selectOf(component, act);
    case 9: return make("div", [make("div", inner()), componentOf(component.accessory, message, act)], { class: "section" });
    case 10: return markdown(component.content);
    case 11: return picture(component.media.url, component.description, message, "thumbnail");
    case 12: return make("div", component.items.map((item) => picture(item.media.url, item.description, message)), { class: "pictures" });
    case 13: return make("a", [component.file.url.replace("attachment://", "")], { class: "file", href: address(component.file.url, message) });
    case 14: return make("hr", [], { class: component.divider === false ? "empty" : "" });
    case 17: return make("section", inner(), { class: "box", style: component.accent_color ? `--bar: ${hex(component.accent_color)}` : undefined });
    default: return make("div", [`(a component of type ${component.type})`], { class: "reply" });
  }
}

function buttonOf(button, act) {
  const label = [button.emoji?.name, button.label].filter(Boolean).join(" ");
  return button.style === 5
    ? make("a", [`${label} ↗`], { class: "press", href: button.url, target: "_blank", rel: "noreferrer" })
    : make("button", [label], { class: `press s${button.style}`, disabled: button.disabled === true, onclick: () => act.press(button.custom_id, []) });
}

export function choicesOf(select) {
  switch (select.type) {
    case 5: case 7: return [...names.users].map(([value, label]) => ({ value, label }));
    case 6: return [...names.roles].map(([value, label]) => ({ value, label }));
    case 8: return [...names.channels].map(([value, label]) => ({ value, label: `#${label}` }));
    default: return select.options;
  }
}

function selectOf(select, act) {
  const many = (select.max_values ?? 1) > 1;
  const options = choicesOf(select).map((option) => make("option", [[option.emoji?.name, option.label, option.description ? `– ${option.description}` : ""].filter(Boolean).join(" ")], { value: option.value, selected: many && option.default === true }));
  const element = make("select", many ? options : [make("option", [select.placeholder ?? "Choose…"], { value: "" }), ...options], { multiple: many, disabled: select.disabled === true });
  const send = () => act.press(select.custom_id, [...element.selectedOptions].map((option) => option.value).filter(Boolean));
  if (many) {
    return make("div", [element, make("button", ["Choose"], { class: "press", onclick: send })], { class: "row" });
  }

  element.onchange = send;
  return element;
}

// Files that are shown in an embed or component are not listed again.
function filesOf(message) {
  const shown = JSON.stringify([message.embeds, message.components]);
  return make("div", message.attachments.filter((file) => !shown.includes(`attachment://${file.filename}`)).map((file) =>
    file.content_type?.startsWith("image/")
      ? make("img", [], { src: file.url, alt: file.description ?? file.filename })
      : make("a", [`${file.filename} (${file.size} bytes)`], { class: "file", href: file.url })));
}

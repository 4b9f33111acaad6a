// The page's state and what its parts do. Everything goes through the control API, as a test's member does.
import { flatten, inputsOf, match, valuesOf } from "./commands.js";
import { ask } from "./form.js";
import { make, names } from "./markdown.js";
import { messageOf } from "./message.js";

const find = (id) => document.getElementById(id);
const state = { world: null, channel: null, as: new URLSearchParams(location.search).get("as") ?? localStorage.getItem("as"), command: null };

async function control(verb, body) {
  const answer = await fetch(`/control/${verb}`, body === undefined ? {} : { method: "POST", body: JSON.stringify({ as: state.as, locale: find("locale").value, channel: state.channel, ...body }) });
  const said = await answer.json();
  if (!answer.ok) {
    const isSilent = answer.status === 504;
    throw new Error(isSilent ? "The bot did not answer." : said.error ?? `status ${answer.status}`);
  }

  return said;
}

// Whatever a member does may fail or open a form.
async function act(deed, message) {
  find("notice").hidden = true;
  try {
    const answer = await deed();
    if (answer?.type === 9) {
      ask(find("modal"), answer.data, (fields) => act(() => control("submit", { customId: answer.data.custom_id, components: answer.data.components, fields, message })));
    }
  } catch (error) {
    find("notice").textContent = error.message;
    find("notice").hidden = false;
  }
}

async function showWorld() {
  const world = await control("world");
  if (JSON.stringify(world) === JSON.stringify(state.world)) {
    return;
  }

  state.world = world;
  world.users.forEach((user) => names.users.set(user.id, user.name));
  world.guilds.forEach((guild) => {
    guild.channels.forEach((channel) => names.channels.set(channel.id, channel.name));
    guild.roles.forEach((role) => names.roles.set(role.id, role.name));
  });
  const people = world.users.filter((user) => !user.bot).map((user) => user.name);
  state.as = people.includes(state.as) ? state.as : people[0];
  state.channel ??= world.guilds[0].channels[0].id;
  find("as").replaceChildren(...people.map((name) => make("option", [name], { selected: name === state.as })));
  find("bot").textContent = world.online ? "the bot is online" : "no bot is connected";
  find("bot").classList.toggle("online", world.online);
  showPlaces();
}

function showPlaces() {
  const entry = (channel, sign) => make("button", [`${sign} ${channel.name}`], {
    class: channel.parent ? "thread" : "", "aria-current": channel.id === state.channel ? "true" : undefined,
    onclick: () => { state.channel = channel.id; showPlaces(); showMessages(true); },
  });
  const own = state.world.direct.filter((channel) => channel.name === state.as);
  find("places").replaceChildren(
    ...state.world.guilds.flatMap((guild) => [make("h2", [guild.name]), ...guild.channels.map((channel) => entry(channel, channel.parent ? "↳" : "#"))]),
    ...(own.length ? [make("h2", ["Direct"]), ...own.map((channel) => entry({ ...channel, name: "the bot" }, "@"))] : []));
  find("title").textContent = names.channels.has(state.channel) ? `# ${names.channels.get(state.channel)}` : "@ the bot";
}

let shown = "";
async function showMessages(jump = false) {
  const messages = await control("read", {});
  const text = JSON.stringify([state.as, messages]);
  if (text === shown) {
    return;
  }

  shown = text;
  const list = find("messages");
  const atEnd = jump || list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  list.replaceChildren(...(messages.length ? messages.slice(-200).map((message) => messageOf(message, {
    press: (customId, values) => act(() => control("press", { message: message.id, customId, values }), message.id),
    react: (emoji) => act(() => control("react", { message: message.id, emoji })),
  })) : [make("li", ["Nothing has been said here."], { class: "nothing" })]));
  if (atEnd) {
    list.scrollTop = list.scrollHeight;
    list.querySelectorAll("img").forEach((image) => { image.onload = () => { list.scrollTop = list.scrollHeight; }; });
  }
}

function showOffers() {
  const line = find("text").value;
  const all = line.startsWith("/") ? flatten((state.world?.commands ?? []).filter((command) => !command.guild_id || state.world.guilds.find((guild) => guild.id === command.guild_id)?.channels.some((channel) => channel.id === state.channel))) : [];
  const { whole, offers } = match(all, line);
  if (whole?.path !== state.command?.path) {
    state.command = whole ?? null;
    find("options").replaceChildren(...(whole ? inputsOf(whole, (option, options) => control("complete", { command: whole.path, option, options }).catch(() => null)) : []));
  }

  find("offers").hidden = !line.startsWith("/") || offers.length === 0;
  find("offers").replaceChildren(...offers.map((one) => make("li", [make("button", [make("b", [`/${one.path}`]), make("small", [one.description])], {
    onclick: () => { find("text").value = `/${one.path}`; showOffers(); (find("options").querySelector("input, select") ?? find("text")).focus(); },
  })])));
}

find("text").oninput = showOffers;
find("as").onchange = (event) => {
  state.as = event.target.value;
  localStorage.setItem("as", state.as);
  showPlaces();
  showMessages(true);
};
find("composer").onsubmit = (event) => {
  event.preventDefault();
  const line = find("text").value.trim();
  const command = state.command;
  if (!line) {
    return;
  }

  const options = valuesOf(find("options"));
  find("text").value = "";
  showOffers();
  act(() => (command ? control("run", { command: command.path, options }) : control("say", { text: line })));
};

await showWorld();
await showMessages(true);
const live = new EventSource("/control/live");
live.onmessage = () => Promise.all([showWorld(), showMessages()]);
live.onerror = () => { find("bot").textContent = "the simulator has stopped"; find("bot").classList.remove("online"); state.world = null; };

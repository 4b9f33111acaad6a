// Eris speaks HTTPS only: its requests are led to plain HTTP on this machine, and are otherwise its own.
import { createRequire } from "node:module";
import { SIMULATOR_API, SIMULATOR_TOKEN, choices, commands, fail, oldForm, row, say } from "./say.mjs";

const require = createRequire(import.meta.url);
const { hostname, port } = new URL(SIMULATOR_API);
require("node:https").request = (options, ...rest) => require("node:http").request({ ...options, host: hostname, port, agent: undefined }, ...rest);
const Eris = require("eris");

const client = new Eris.Client(`Bot ${SIMULATOR_TOKEN}`, {
  intents: ["guilds", "guildMembers", "guildMessages", "messageContent", "guildMessageReactions"],
  restMode: true,
  rest: { baseURL: `${new URL(SIMULATOR_API).pathname}/v10` },
});
client.on("error", (error) => (/reset by peer/.test(error.message) ? say("dropped") : fail(error)));
client.on("shardResume", () => say("resumed"));
client.on("messageReactionAdd", (message, emoji, member) => say("reaction", { emoji: emoji.name, by: client.users.get(member.id)?.username }));
client.once("ready", async () => {
  await client.bulkEditCommands(commands);
  const members = await client.guilds.find(() => true).fetchMembers();
  say("ready", { as: client.user.username, guilds: client.guilds.size, members: members.length });
});
client.on("messageCreate", async (message) => {
  if (message.author.bot) {
    return;
  }
  say("message", { content: message.content, by: message.author.username });
  if (message.content === "!card") {
    const sent = await message.channel.createMessage(
      { embeds: [{ title: "Card", description: "Of the keep." }], messageReference: { messageID: message.id } },
      { file: Buffer.from("a map"), name: "map.txt" },
    );
    await sent.addReaction("🎲");
    say("card", { attachment: sent.attachments[0]?.filename });
  }
});
client.on("interactionCreate", async (interaction) => {
  if (interaction instanceof Eris.AutocompleteInteraction) {
    const typed = interaction.data.options.find((option) => option.focused).value;
    say("autocomplete", { typed });
    await interaction.result(choices(typed));
  } else if (interaction instanceof Eris.ComponentInteraction && interaction.data.component_type === 2) {
    say("button", { id: interaction.data.custom_id, on: interaction.message.content });
    await interaction.editParent({ content: "pressed", components: [] });
  } else if (interaction instanceof Eris.ComponentInteraction) {
    say("select", { id: interaction.data.custom_id, values: interaction.data.values });
    await interaction.createMessage({ content: `chose ${interaction.data.values}`, flags: 64 });
  } else if (interaction instanceof Eris.ModalSubmitInteraction) {
    const components = interaction.data.components[0];
    const value = (components.component ?? components.components[0]).value;
    say("modal", { id: interaction.data.custom_id, value });
    await interaction.createMessage(`You are ${value}`);
  } else if (interaction instanceof Eris.CommandInteraction) {
    const words = interaction.data.options?.[0]?.value;
    say("command", { name: interaction.data.name, by: interaction.member.user.username, words });
    switch (interaction.data.name) {
      case "ping":
        await interaction.createMessage({ content: `pong ${words ?? ""}`, components: row });
        say("answered", { message: (await interaction.getOriginalMessage()).content });
        break;
      case "slow":
        await interaction.defer();
        await interaction.editOriginalMessage("at last");
        await interaction.createFollowup({ content: "for you", flags: 64 });
        say("followed");
        break;
      case "form":
        await interaction.createModal(oldForm);
        break;
    }
  }
});
await client.connect();
